import { describe, expect, it } from 'vitest'
import { dutch } from '../testing/catalogueTexts.ts'
import { abbreviationsIn, sentencesOf, whatIsNotPlain } from '../testing/plainDutch.ts'
import { nlSource } from './nlSource.ts'
import { nlTerms } from './nlTerms.ts'

/** Each text with names in it, and with one and several of what it counts. */
const samples = [
  ['⟨Groningen⟩', '⟨derde kwartaal 2020⟩', '⟨9.191⟩', '⟨71,6%⟩', '⟨Eemsdelta en Westerwolde⟩'],
  [1, 1, 1, 1, 1],
  [16, 16, 16, 16, 16],
] as const

const texts = [...dutch].flatMap(([path, { textOf }]) =>
  samples.map((pieces) => [path, textOf(pieces)] as const),
)

const terms = Object.values({ ...nlSource.explanation.terms, ...nlTerms })

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

describe('the watch over plain Dutch', () => {
  it.each([
    ['Teneinde de cijfers te zien, kiest u een kwartaal.', ['stiff: Teneinde']],
    ['Indien u dit wenst, dient te worden betaald.', ['stiff: Indien', 'stiff: dient te']],
    ['De weergave ⟨indien⟩ is weg.', ['stiff: weergave']],
    ['Kies je gemeente en bekijk jouw cijfers.', ['informal: je', 'informal: jouw']],
    [`Dit ${'heel '.repeat(19)}lang.`, ['a sentence of 21 words']],
    [
      `Dit ${'heel '.repeat(15)}lang. Dit ${'heel '.repeat(14)}lang.`,
      ['16.5 words in a sentence, on average'],
    ],
  ])('sees what is not plain in "%s"', (text, findings) => {
    expect(whatIsNotPlain(text)).toEqual(findings)
  })

  it.each([
    'De voormalige wijk conformeert zich. De jeugd kiest.',
    `Dit ${'heel '.repeat(18)}lang.`,
    'In ⟨een heel lange naam van een gemeente of regio, met komma’s en al⟩ is ⟨9.191⟩ meer dan 8.5.',
  ])('leaves "%s" alone', (text) => {
    expect(whatIsNotPlain(text)).toEqual([])
  })

  it('knows sentences and abbreviations', () => {
    expect(sentencesOf('Van 2.5 naar 3. Is dat veel? Ja: ⟨a⟩.')).toHaveLength(3)
    expect(abbreviationsIn('UWV en ⟨CBS⟩ over 2020-Q3: SYNTHETISCH, een CSV-bestand')).toEqual([
      'UWV',
      'CSV',
    ])
  })
})
