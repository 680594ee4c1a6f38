import { describe, expect, it } from 'vitest'
import {
  dutch as dutchEntries,
  type Entries,
  english as englishEntries,
} from '../testing/catalogueTexts.ts'
import { en, enLate } from './en/index.ts'
import { nl } from './nl/index.ts'
import { nlLate } from './nl/late.ts'

const marks = ['⟨a⟩', '⟨b⟩', '⟨c⟩', '⟨d⟩', '⟨e⟩']

/** Every text by its path; a function is asked for its text with the words a, b, c … */
function textsOf(entries: Entries): ReadonlyMap<string, string> {
  return new Map([...entries].map(([path, { textOf }]) => [path, textOf(marks)]))
}

const dutch = textsOf(dutchEntries)
const english = textsOf(englishEntries)

/** The same in both languages: proper names, words that both have, and texts that only join pieces. */
const same = `
  charts/card/download charts/card/site charts/coverage/endRegister charts/coverage/register
  charts/coverage/sonar checks/label checks/of checks/publication export/linkHeading export/xlsx
  filters/heading headline/inSonar municipalityChart/owners/uwv
  pages/openData/origins/statistics pages/openData/units/code pages/title ranking/minus
  ranking/plus site/brand site/open-data site/privacy source/citation source/onThisPage/trend
  source/terms/sonar/term sourceNote/publisher table/difference table/heading table/owners/uwv
  table/share terms/cbs/term terms/csv/term terms/en-301-549/term terms/json/term terms/pdf/term
  terms/percentage/term terms/png/term terms/sha-256/term terms/svg/term terms/uwv/term
  terms/wajong/term terms/xlsx/term`
  .trim()
  .split(/\s+/)

describe('the Dutch and the English catalogue', () => {
  it('have the same texts', () => {
    expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted())
    expect(dutch.size).toBeGreaterThan(120)
  })

  it('have no empty text', () => {
    const all = [...dutch, ...english]
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([])
    expect(all.filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([])
  })

  it('differ in every text that is not a name', () => {
    const equal = [...dutch].filter(([path, text]) => english.get(path) === text)
    expect(equal.map(([path]) => path.slice(1)).toSorted()).toEqual(same)
  })

  it('use the same pieces in each text', () => {
    const pieces = (text: string | undefined) =>
      [...new Set(text?.match(/⟨[a-e]⟩/g) ?? [])].toSorted()
    const different = [...dutch].filter(
      ([path, text]) => pieces(text).join() !== pieces(english.get(path)).join(),
    )
    expect(different).toEqual([])
  })

  it('say what is wrong and what to do in no more than 120 characters, spoken in one go', () => {
    for (const { faults } of [nl.messages, en.messages]) {
      const { heading, noNewer, refused, server, invalid, file: _, ...others } = faults
      const place = 'municipalities.15.profile4.42'
      const texts = [refused(403), server(503), invalid(place), ...Object.values(others)]
      expect(texts).toHaveLength(11)
      const spoken = texts.flatMap((text) => [`${heading}. ${text}`, `${noNewer}. ${text}`])
      expect(spoken.filter((text) => text.length > 120)).toEqual([])
    }
  })

  it('count one apart from several', () => {
    expect([0, 1, 16].map(nl.table.rows).join()).toBe('0 gemeenten,1 gemeente,16 gemeenten')
    expect([1, 16].map(en.table.rows).join()).toBe('1 municipality,16 municipalities')
    const found = [nlLate, enLate].map(({ municipalityFilter: words }) =>
      [1, 2].map(words.found).join(),
    )
    expect(found).toEqual([
      '1 gemeente gevonden,2 gemeenten gevonden',
      '1 municipality found,2 municipalities found',
    ])
    const { overRegions, coverage, places } = nlLate.changes
    expect([1, 34].map(overRegions)).toEqual([
      'Dit gaat over de enige regio die in beide kwartalen publiceerde.',
      'Dit gaat over de 34 regio’s die in beide kwartalen publiceerden.',
    ])
    expect([1, 2].map(coverage.alike)).toEqual([
      'In 1 andere regio was het verschil even groot.',
      'In 2 andere regio’s was het verschil even groot.',
    ])
    expect(places.joined(1, 'Haren', 'Groningen')).toBe('Haren is opgegaan in Groningen.')
    expect(enLate.changes.places.joined(2, 'Haren and Ten Boer', 'Groningen')).toBe(
      'Haren and Ten Boer have become part of Groningen.',
    )
    expect([1, 16].map((rows) => [nl, en].map((words) => words.export.done('x', rows)))).toEqual([
      ['x is opgeslagen met 1 rij.', 'x was saved with 1 row.'],
      ['x is opgeslagen met 16 rijen.', 'x was saved with 16 rows.'],
    ])
  })
})
