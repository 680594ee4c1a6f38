import { expect, test } from 'vitest'
import { tableLines } from './fields.ts'
import { toSourceLines } from './lines.ts'

test.each([
  ['Groningen;125;680;1.935;203;2.943', ['Groningen 125 680 1.935 203 2.943']],
  ['"Groningen"\t125\t680\t"1 935"\t203\t2 943', ['Groningen 125 680 1\u00a0935 203 2\u00a0943']],
  [';Groningen;125;680;1.935;203;2.943;;', [' Groningen 125 680 1.935 203 2.943']],
  ['Groningen,125,680,1.935,203,2.943', ['Groningen 125 680 1.935 203 2.943']],
  ['Groningen,125,680,"1,935",203,"2,943"', ['Groningen 125 680 1,935 203 2,943']],
  ['Groningen,125,680,1 935,203,2 943', ['Groningen 125 680 1\u00a0935 203 2\u00a0943']],
  ['"Nuenen, Gerwen en Nederwetten",1,2,3,4,10', ['Nuenen, Gerwen en Nederwetten 1 2 3 4 10']],
  [
    'Assen 104 223 541 115 983; Pekela 0 57 113 44 214;',
    ['Assen 104 223 541 115 983', 'Pekela 0 57 113 44 214'],
  ],
  [
    'Assen;104;223;541;115;983;Pekela;0;57;113;44;214',
    ['Assen 104 223 541 115 983', 'Pekela 0 57 113 44 214'],
  ],
  ['Assen;="104";="223";="541";="115";="983"', ['Assen 104 223 541 115 983']],
  ['"Midden-', ['Midden-']],
  ['Groningen";102;132;490;94;818', ['Groningen 102 132 490 94 818']],
  ["'Assen';'104';'223';'541';'115';'983'", ['Assen 104 223 541 115 983']],
  ['"Assen" "104" "223" "541" "115" "983"', ['Assen 104 223 541 115 983']],
  ['Assen / 104 / 223 / 541 / 115 / 983', ['Assen 104 223 541 115 983']],
  ['Assen: 104, 223, 541, 115, 983', ['Assen 104 223 541 115 983']],
  [
    'Gemeente,Profiel 1,Profiel 2,Totaal in Sonar',
    ['Gemeente Profiel 1 Profiel 2 Totaal in Sonar'],
  ],
  ['Municipality,Profile 1,Profile 2,Total', ['Municipality Profile 1 Profile 2 Total']],
  ['104,', ['104']],
  [',"Aa en Hunze",,', ['Aa en Hunze']],
  [';104;', ['104']],
  ['"Volg ons, en lees mee",,', ['Volg ons, en lees mee']],
  ['Volg ons, en lees mee,,', ['Volg ons, en lees mee']],
  ['"Derde kwartaal 2020 Groningen";;;', ['Derde kwartaal 2020 Groningen']],
])('%j stands for %j', (printed, lines) => {
  expect(tableLines(printed)).toEqual(lines)
})

test.each([
  ...[
    'Assen 104 223 541 115 983',
    'Groningen 125 680 1,935 203 2,943',
    'Assen 1,04 223 541 115 983',
  ],
  ...['Groningen,125,680,1,935,203,2,943', 'Assen 104; Delfzijl 21', 'Volg ons, en lees mee'],
  'In de arbeidsmarktregio Groningen, in totaal 12.842 personen; daarvan is 72% bekend.',
])('%j is left as it is', (printed) => {
  expect(tableLines(printed)).toEqual([printed])
})

test('rows on one line have the number of that line, and their own words', () => {
  const lines = toSourceLines('Gemeenten\nAssen 104 223 541 115 983; Pekela 0 57 113 44 214')
  expect(lines).toEqual([
    { number: 1, printed: 'Gemeenten', text: 'Gemeenten' },
    { number: 2, printed: 'Assen 104 223 541 115 983', text: 'Assen 104 223 541 115 983' },
    { number: 2, printed: 'Pekela 0 57 113 44 214', text: 'Pekela 0 57 113 44 214' },
  ])
})
