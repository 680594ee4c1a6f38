import { expect, test } from 'vitest'
import { readQuarters } from './readQuarters.ts'

test.each([
  ['Eerste kwartaal 2020', '2020-Q1'],
  ['tweede kwartaal 2020', '2020-Q2'],
  ['DERDE KWARTAAL 2020', '2020-Q3'],
  ['vierde kwartaal 2020', '2020-Q4'],
  ['derde kwartaal van 2020', '2020-Q3'],
  ['derde kwartaal, 2020', '2020-Q3'],
  ['derde-kwartaal 2020', '2020-Q3'],
  ['derde kwart. 2020', '2020-Q3'],
  ['derde kwart 2020', '2020-Q3'],
  ['derde kw. 2020', '2020-Q3'],
  ['3 kw 2020', '2020-Q3'],
  ['1ste kwartaal 2020', '2020-Q1'],
  ['3de kwartaal 2020', '2020-Q3'],
  ['3e kwartaal 2020', '2020-Q3'],
  ['3ᵉ kwartaal 2020', '2020-Q3'],
  ['3º kwartaal 2020', '2020-Q3'],
  ['3° kwartaal 2020', '2020-Q3'],
  ['3. kwartaal 2020', '2020-Q3'],
  ['3 e kwartaal 2020', '2020-Q3'],
  ['3kwartaal2020', '2020-Q3'],
  ['i kwartaal 2020', '2020-Q1'],
  ['II kwartaal 2020', '2020-Q2'],
  ['III kwartaal 2020', '2020-Q3'],
  ['IV kwartaal 2020', '2020-Q4'],
  ['kwartaal 4 2020', '2020-Q4'],
  ['kwartaal 3 van 2020', '2020-Q3'],
  ['kwartaal: II / 2020', '2020-Q2'],
  ['kwartaal iv 2020', '2020-Q4'],
  ['kwartaal i, 2020', '2020-Q1'],
  ['Q3 2020', '2020-Q3'],
  ['q 4/2020', '2020-Q4'],
  ['K1-2020', '2020-Q1'],
  ['Q22020', '2020-Q2'],
  ['2020-Q3', '2020-Q3'],
  ['2020 k 4', '2020-Q4'],
  ['2020Q1', '2020-Q1'],
  ['2020, derde kwartaal', '2020-Q3'],
  ['2020 4e kwartaal', '2020-Q4'],
  ['2020 2-kwartaal', '2020-Q2'],
  ['2020: kwartaal 3', '2020-Q3'],
  ['2020 kw.3', '2020-Q3'],
  ['III 2020', '2020-Q3'],
  ['IV-2020', '2020-Q4'],
  ['ii 2020', '2020-Q2'],
  ['I 2020', '2020-Q1'],
])('"%s" is %s and nothing else', (text, quarter) => {
  expect(readQuarters(text)).toEqual({ found: [quarter], rest: '' })
  expect(readQuarters(`Groningen ${text} en  meer`)).toEqual({
    found: [quarter],
    rest: 'Groningen en meer',
  })
})

test.each([
  'vijfde kwartaal 2020',
  '5e kwartaal 2020',
  'Q5 2020',
  'Q0 2020',
  'V 2020',
  'derde kwartaal',
  'derde kwartaal 20',
  'derde kwartaal 20201',
  'derde kwartaalcijfers 2020',
  'xderde kwartaal 2020',
  '13e kwartaal 2020',
  '12020-Q3',
  '2020-Q33',
  'Q3 - - 2020',
  'kwartaal 2020',
  '2020',
  'derde kwartaal     2020',
  'III_2020',
  'viii 2020',
  'derde kwartaal 0000',
])('"%s" names no quarter and stays as it is', (text) => {
  expect(readQuarters(text)).toEqual({ found: [], rest: text.replace(/ {2,}/g, ' ') })
})

test('each quarter is named once, in the order of the spellings', () => {
  expect(readQuarters('Q3 2020, derde kwartaal 2020 en 2020-Q4')).toEqual({
    found: ['2020-Q3', '2020-Q4'],
    rest: ', en',
  })
})

test('a space stays where a quarter stood', () => {
  expect(readQuarters('Noord-Q3 2020-Holland').rest).toBe('Noord- -Holland')
})
