import { describe, expect, it } from 'vitest'
import { abbreviationsIn, dutch, whatIsNotPlain } from '../testing/catalogueTexts.ts'
import { nlLate } from './nl/late.ts'
import { nlSource } from './nl/source.ts'
import { nlTerms } from './nl/terms.ts'

/** Each text with names in it, and with one and several of what it counts. */
const samples = [
  ['⟨Groningen⟩', '⟨derde kwartaal 2020⟩', '⟨9.191⟩', '⟨71,6%⟩', '⟨Eemsdelta en Westerwolde⟩'],
  [1, 1, 1, 1, 1],
  [16, 16, 16, 16, 16],
] as const

const texts = [...dutch].flatMap(([path, { textOf }]) =>
  samples.map((pieces) => [path, textOf(pieces)] as const),
)

const terms = Object.values({ ...nlSource.terms, ...nlLate.sourceNote.terms, ...nlTerms })

describe('the Dutch texts', () => {
  it('are plain', () => {
    expect(texts.length).toBeGreaterThan(800)
    const found = texts.flatMap(([path, text]) =>
      whatIsNotPlain(text).map((finding) => `${path}: ${finding} (${text})`),
    )
    expect(found).toEqual([])
  })

  it('use no abbreviation that the page of terms does not explain', () => {
    const explained = new Set(terms.flatMap(({ term }) => abbreviationsIn(term)))
    const used = texts.flatMap(([path, text]) => abbreviationsIn(text).map((one) => [path, one]))
    expect(new Set(used.map(([, one]) => one)).size).toBeGreaterThan(8)
    expect(used.filter(([, one]) => !explained.has(one ?? ''))).toEqual([])
  })
})
