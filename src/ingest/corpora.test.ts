import { expect, test } from 'vitest'
import { withCells } from './testing/changedTexts.ts'
import { layoutVariants } from './testing/layouts.ts'
import {
  dutchIn,
  groningen,
  groningenText,
  replaced,
  rulesIn,
  validateText,
} from './testing/publications.ts'
import { refusals } from './testing/refusals.ts'

test.each(layoutVariants)('the publication is the same with %s', (_, text) => {
  const { findings, valid } = validateText(text)
  expect(findings).toEqual([])
  expect(valid).toMatchObject(groningen)
})

test.each(refusals)('%s is refused at its line', (_, text, findings) => {
  expect(rulesIn(text).join(', ')).toBe(findings)
  expect(validateText(text).valid).toBeUndefined()
})

test('a refusal names the line, the municipality and the sum', () => {
  expect(dutchIn(replaced(groningenText, '115 983', '115 984'))).toEqual([
    'regel 10 (Assen): 104 + 223 + 541 + 115 = 983, maar er staat 984',
    'regel 38 (TOTAAL AMR): kolom 5 (Totaal in Sonar): de gemeenten tellen op tot 9.192, maar er staat 9.191',
  ])
})

test('the form of a whole table is named once', () => {
  const named = (end: string) =>
    dutchIn(
      withCells((rows) =>
        rows.map(([name, ...cells]) => `${name} ${cells.join(`${end} `)}${end}`).join('\n'),
      ),
    )
  expect(named('')).toEqual([])
  expect(named('%')).toEqual([
    'regel 3: in de tabel staat een kolom met percentages; bewaar de tabel met achter elke gemeente alleen de vijf hele getallen van de publicatie, in die volgorde',
  ])
  expect(named(',0')).toEqual([
    'regel 3: in de tabel staan getallen met decimalen; bewaar de tabel met achter elke gemeente alleen de vijf hele getallen van de publicatie, in die volgorde',
  ])
})

test('a suppressed number is said not to be zero', () => {
  expect(dutchIn(replaced(groningenText, 'Pekela 0 57', 'Pekela <5 57'))).toEqual([
    'regel 26 (Pekela): "<5" is een afgeschermd getal; afgeschermd is niet nul, dus deze publicatie kan niet worden nagerekend',
  ])
})

test.each(['\n\n\n\n\n', '\n \n\t\n \n \n'])('lines without words are no lines: %j', (blanks) => {
  const title = `Derde kwartaal 2020${blanks}Groningen`
  const text = replaced(groningenText, 'Derde kwartaal 2020 Groningen', title)
  const { parsed, findings } = validateText(text)
  // The paragraph names it too: only its line tells where it was found.
  expect(parsed.region?.line.printed).toBe('Groningen')
  expect(findings).toEqual([])
})

// A line of two digits looks like the number of a page: only the second look at the paragraph has it.
test.each(['Pekela 1 2 3 4 10', 'Pekela 1 2 3 x 10'])(
  'a row of the table in the middle of a sentence on the register is no part of it: %s',
  (row) => {
    const apart = `Hiervan is\n${row}\n72\n% bekend`
    const text = replaced(groningenText, 'Hiervan is 72% bekend', apart)
    expect(validateText(text).parsed.reportedCoverage?.value).toBe(72)
  },
)

test('a minus stays with its number over blank lines', () => {
  const apart = 'Hiervan is -\n \n \n72\n% bekend'
  const text = replaced(groningenText, 'Hiervan is 72% bekend', apart)
  expect(rulesIn(text)).toContainEqual(expect.stringContaining('unreadableNumber'))
  expect(validateText(text).parsed.reportedCoverage).toBeUndefined()
})
