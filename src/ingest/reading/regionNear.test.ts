import { expect, test } from 'vitest'
import { findRegion } from './findPlaces.ts'
import { foldProse } from './prose.ts'
import { isRegionName, joinLines, regionNear } from './regionNear.ts'
import { regionsInParagraph } from './regionsInParagraph.ts'
import { toSourceLines } from './sourceLine.ts'

/** The region near the line that holds `2020`; `words` are the rest of it. */
function near(text: string, size = 1) {
  const lines = toSourceLines(text)
  const index = lines.findIndex((line) => line.text.includes('2020'))
  const words = (lines[index]?.text ?? '').replace(/(?:Derde kwartaal )?2020/, '')
  const region = regionNear(lines, index, size, words)
  return region && [region.printed, region.known?.code, region.line.number]
}

test.each([
  ['2020 Groningen', ['Groningen', 'AM01', 1]],
  ['2020 Arbeidsmarktregio Groningen', ['Groningen', 'AM01', 1]],
  ['2020 UWV arbeidsmarktregio: Groningen', ['Groningen', 'AM01', 1]],
  ['2020 AMR: Groningen', ['Groningen', 'AM01', 1]],
  ['Transparantie van klantprofielen | 2020 | Groningen', ['Groningen', 'AM01', 1]],
  ['2020 (Groningen)', ['Groningen', 'AM01', 1]],
  ['2020 - Groningen -', ['Groningen', 'AM01', 1]],
  ['2020 : ; , Groningen', ['Groningen', 'AM01', 1]],
  ['2020 AMR Groningen', ['Groningen', 'AM01', 1]],
  ['2020 (Groningen )', ['Groningen', 'AM01', 1]],
  ['2020 (Testland )', ['Testland', undefined, 1]],
  ['2020 Testland (Noord)', ['Testland (Noord)', undefined, 1]],
  ['2020 (Testland) Zuid', ['Testland) Zuid', undefined, 1]],
  ['2020 Noord-Holland arbeidsmarktregio Noord', ['Noord-Holland Noord', 'AM15', 1]],
  ['2020, Groningen;', ['Groningen', 'AM01', 1]],
  ['2020 Noord-Holland\nNoord', ['Noord-Holland Noord', 'AM15', 1]],
  ['2020 Noord-\nHolland\nNoord', ['Noord Holland Noord', 'AM15', 1]],
  ['2020\nGroningen', ['Groningen', 'AM01', 2]],
  ['2020\nArbeidsmarktregio Groningen\nen meer', ['Groningen', 'AM01', 2]],
  ['2020\nNoord-Holland\nNoord', ['Noord-Holland Noord', 'AM15', 2]],
  ['Groningen\n2020', ['Groningen', 'AM01', 1]],
  ['Groningen\n2020 Testland', ['Testland', undefined, 2]],
  ['Noord\n2020 Noord-Holland', ['Noord-Holland', undefined, 2]],
  ['UWV\nGroningen\n2020', ['Groningen', 'AM01', 2]],
  ['2020 Testland\nGroningen', ['Testland', undefined, 1]],
  ['2020\nArbeidsmarktregio Testland', ['Testland', undefined, 2]],
  ['2020\nAMR Testland', ['Testland', undefined, 2]],
  ['2020\nTestland', undefined],
  ['2020\nArbeidsmarktregio testland in zicht', undefined],
  ['2020\nDe arbeidsmarktregio Testland', undefined],
  [`2020\nAMR T${'e'.repeat(60)}`, undefined],
  ['2020', undefined],
] as const)('near %j is %j', (text, region) => {
  expect(near(text)).toEqual(region)
})

test('a title of two lines is looked around from its last', () => {
  expect(near('2020\nkwartaal\nGroningen', 2)).toEqual(['Groningen', 'AM01', 3])
})

test('nowhere is no region', () => {
  expect(regionNear([], 0, 1, 'Groningen')).toBeUndefined()
})

test('an unknown region has the form of a name, or stands in the paragraph', () => {
  const named = (printed: string, inParagraph: readonly string[] = []) =>
    isRegionName({ printed, known: undefined, line: { number: 1, printed } }, new Set(inParagraph))
  expect(named('Testland')).toBe(true)
  expect(named("'s-Testland (Noord) / Zuid")).toBe(true)
  expect(named('Een Twee Drie Vier Vijf')).toBe(true)
  expect(named('Een Twee Drie Vier Vijf Zes')).toBe(false)
  expect(named('testland')).toBe(false)
  expect(named('Testland 2')).toBe(false)
  expect(named('2 Testland')).toBe(false)
  expect(named('testland', ['testland'])).toBe(true)
  expect(named(`T${'e'.repeat(60)}`)).toBe(true)
  expect(named(`T${'e'.repeat(61)}`)).toBe(false)
})

test('a known region is one, however it is spelled', () => {
  const printed = 'groningen'
  const region = { printed, known: findRegion(printed), line: { number: 1, printed } }
  expect(isRegionName(region, new Set())).toBe(true)
})

test('lines are one, and a hyphen at the end of a line joins', () => {
  const joined = (...texts: readonly string[]) => joinLines(texts.map((text) => ({ text })))
  expect(joined('Noord-', 'Holland', '', 'Noord')).toBe('Noord-Holland Noord')
  expect(joined('Noord -', 'Holland')).toBe('Noord - Holland')
  expect(joined()).toBe('')
})

test('the paragraph names its region as printed, on the line where it starts', () => {
  const text =
    'In de arbeidsmarktregio Noord-\n\nHolland\n\nNoord bevat het doelgroep-\nregister 5 personen.'
  const [region, ...others] = regionsInParagraph(foldProse(toSourceLines(`x\n${text}`)))
  expect(others).toEqual([])
  expect(region?.printed).toBe('Noord-Holland Noord')
  expect(region?.known?.code).toBe('AM15')
  expect(region?.line.number).toBe(2)
})

test('a paragraph about no region names none; the last region before the register counts', () => {
  const regionsOf = (text: string) =>
    regionsInParagraph(foldProse(toSourceLines(text))).map(({ printed }) => printed)
  expect(regionsOf('de arbeidsmarktregio Groningen bevat een register')).toEqual([])
  expect(
    regionsOf('arbeidsmarktregio en de arbeidsmarktregio Groningen bevat het doelgroepregister'),
  ).toEqual(['Groningen'])
})
