import { expect, test } from 'vitest'
import { isFurniture, isHeading, withoutFurniture } from './pageFurniture.ts'

test.each([
  '2',
  '12',
  '123',
  '- 2 -',
  '-2-',
  '- 12',
  '12 -',
  '12-',
  '1/2',
  '1 / 2',
  '10 van 12',
  '10van12',
  '1 of 2',
  '100/123',
  'Pagina 1',
  'pagina 1 van 2',
  'Page 10 of 12',
  'blz. 3',
  'blz 3',
  'p. 3',
  'Pagina 12/13',
  '12 januari 2021',
  '1 jan. 2021',
  '3 mrt 2021',
  '12 september 2021',
  '12-01-2021',
  '1/2/2021',
  '12.01.1999',
  '2021-01-12',
  '10:15',
  '9:15:30',
  'https://www.werk.nl/p/1/2',
  'http://uwv.nl',
  'www.werk.nl',
  'Telefoon: 088 898 20 20',
  'Tel. 088 898 20 20',
  'UWV postbus 58285',
  'KvK: 34360247',
  '',
  '* * *',
])('"%s" only serves the page', (line) => {
  expect(isFurniture(line)).toBe(true)
})

test.each([
  '1234',
  'a 12',
  '12 a',
  '12 april',
  'op 12 januari 2021',
  '12 januari 2021 verschenen',
  '123 januari 2021',
  '1 van 1234',
  '1234 van 1',
  'a van 2',
  '2 van a',
  'Assen 104 223 541 115 983',
  'Hotel: 3',
  'telefonisch',
  'telefoonboek',
  'Groningen',
  '9191',
  'pagina',
  'Pagina 1234',
  'homepage 3',
])('"%s" says something', (line) => {
  expect(isFurniture(line)).toBe(false)
})

test.each([
  ['Derde kwartaal Pagina 1 van 2 Groningen', 'Derde kwartaal Groningen'],
  ['Groningen https://www.werk.nl/p 2020', 'Groningen 2020'],
  ['  a   b 10:15 ', 'a b'],
  ['Assen 12-01-2021', 'Assen'],
  ['kwartaal10:15Groningen', 'kwartaal Groningen'],
  ['Assen 104 223', 'Assen 104 223'],
  ['versie 1.12.01.2021', 'versie 1.12.01.2021'],
  ['12:10:15:30', '12:10:15:30'],
  ['12021-01-12', '12021-01-12'],
])('of "%s" stays "%s"', (line, rest) => {
  expect(withoutFurniture(line)).toBe(rest)
})

test.each([
  'Gemeente',
  'gemeenten',
  'Totaal',
  'in',
  'SONAR',
  'in Sonar',
  'Totaal in',
  'Totaal in Sonar',
  'Gemeente Totaal',
  'Gemeenten totaal',
  'Gemeente Totaal in Sonar',
])('"%s" is a heading of the table', (line) => {
  expect(isHeading(line)).toBe(true)
})

test.each([
  'Gemeente Assen',
  'Mijn gemeente',
  'Totaal AMR',
  'in Sonar zijn',
  'Gemeente Totaal in Sonar 5',
  'het totaal',
])('"%s" is no heading', (line) => {
  expect(isHeading(line)).toBe(false)
})
