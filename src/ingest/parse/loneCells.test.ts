import { expect, test } from 'vitest'
import { toSourceLines } from './lines.ts'
import { joinLoneCells } from './loneCells.ts'

function joined(text: string, hasOtherRows = false) {
  const { lines, doubtful } = joinLoneCells(toSourceLines(text), hasOtherRows)
  return { lines: lines.map((line) => line.text), doubtful: doubtful?.number }
}

test('five numbers below a name are its row, whatever the page puts between them', () => {
  const text = 'Assen*\n104\n223\nPagina 1 van 2\n541\n115\n983\nPekela'
  expect(joined(text)).toEqual({
    lines: ['Assen* 104 223 541 115 983', 'Pekela', 'Pagina 1 van 2'],
    doubtful: undefined,
  })
})

test.each([
  ['four numbers', 'Assen\n104\n223\n541\n983', 2],
  ['six numbers', 'Assen\n104\n223\n541\n115\n983\n2', 2],
  ['five numbers below a line with a number', 'Kwartaal 3\n104\n223\n541\n115\n983', 2],
  ['names below their numbers', 'Groningen\n1\n2\n3\n4\n10\nAssen\n1\n2\n3\n4\n10\nTOTAAL AMR', 2],
  ['cells behind bullets', '- Assen\n- 104\n- 223\n- 541\n- 115\n- 983', 2],
  [
    'cells behind their headings',
    'Gemeente: Assen\nProfiel 1: 104\nProfiel 2: 223\nProfiel 3: 541\nProfiel 4: 115\nTotaal: 983',
    2,
  ],
  ['five numbers without a line above', '104\n223\n541\n115\n983', 2],
])('it is in doubt which belong together: %s', (_, text, line) => {
  expect(joined(text)).toEqual({ lines: text.split('\n'), doubtful: line })
})

test('the name of the total row may stand on two lines', () => {
  const text = 'Assen\n1\n2\n3\n4\n10\nTOTAAL\nAMR\n1\n2\n3\n4\n10'
  expect(joined(text).lines).toEqual(['Assen 1 2 3 4 10', 'TOTAAL', 'AMR 1 2 3 4 10'])
})

test.each([
  ['one number, as of a page', 'Assen\n2\nPekela\n3'],
  ['the numbers of the columns', 'Gemeente\n1\n2\n3\n4\nTotaal in Sonar'],
])('%s says nothing', (_, text) => {
  expect(joined(text)).toEqual({ lines: text.split('\n'), doubtful: undefined })
})

test('beside rows on one line, only numbers that add up are a row', () => {
  expect(joined('Assen\n104\n223\n541\n115\n983', true).lines).toHaveLength(1)
  const axis = 'Aantal\n0\n100\n200\n300\n400'
  expect(joined(axis, true).lines).toEqual(axis.split('\n'))
  expect(joined(axis).lines).toEqual(['Aantal 0 100 200 300 400'])
})
