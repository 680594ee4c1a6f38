import { replaced, groningenText as text } from './proveText.ts'

const assen = 'Assen 104 223 541 115 983'
const groningen = 'Groningen 125 680 1.935 203 2.943'
const total = 'TOTAAL AMR 440 2.175 5.519 1.057 9.191'
const title = 'Derde kwartaal 2020 Groningen'
const footer = 'UWV Gegevensdiensten © januari 2021'

function row(to: string): string {
  return replaced(text, `\n${assen}\n`, `\n${to}\n`)
}

function change(from: string, to: string): string {
  return replaced(text, from, to)
}

/** Texts that must be refused: what is wrong, the text, and every finding as "line rule". */
export const refusals: readonly (readonly [string, string, readonly string[]])[] = [
  ['a row that does not add up', row('Assen 104 223 541 115 984'), ['10 rowSum', '38 columnSum']],
  [
    'a cell and its total one higher',
    row('Assen 105 223 541 115 984'),
    ['38 columnSum', '38 columnSum'],
  ],
  ['a total row that does not add up', change('9.191', '9.192'), ['38 rowSum', '38 columnSum']],
  ['a percentage one too high', change('72%', '73%'), ['48 reportedCoverage']],
  ['a percentage far too high', change('72%', '720%'), ['48 reportedCoverage']],
  ['a register total that is too small', change('12.842', '9.190'), ['48 registerBelowSonar']],
  ['a register total that is too large', change('12.842', '13.842'), ['48 reportedCoverage']],
  ['a missing cell', row('Assen 104 223 541 983'), ['10 unreadableRow']],
  ['a surplus cell', row('Assen 104 223 541 115 983 1'), ['10 unreadableRow']],
  ['a word between the cells', row('Assen 104 abc 541 115 983'), ['10 unreadableRow']],
  ['a word behind the cells', row('Assen 104 223 541 115 983 personen'), ['10 unreadableRow']],
  [
    'a row over two lines',
    row('Assen 104 223\n541 115 983'),
    ['11 unreadableRow', '39 missingMunicipality'],
  ],
  ['a thousands comma', change('1.935', '1,935'), ['14 unreadableNumber']],
  ['two digits behind a point', change('1.935', '1.93'), ['14 unreadableNumber']],
  ['four digits behind a point', change('1.935', '1.9350'), ['14 unreadableNumber']],
  ['a leading zero', row('Assen 0104 223 541 115 983'), ['10 unreadableNumber']],
  ['a grouped leading zero', row('Assen 0.104 223 541 115 983'), ['10 unreadableNumber']],
  ['decimals', change('1.935', '1.935,0'), ['14 unreadableNumber']],
  ['a negative number', row('Assen -104 223 541 115 983'), ['10 unreadableNumber']],
  [
    'a negative number with a minus sign',
    row('Assen 104 223 541 \u2212115 983'),
    ['10 unreadableNumber'],
  ],
  ['a plus sign', row('Assen +104 223 541 115 983'), ['10 unreadableNumber']],
  ['Arabic digits', row('Assen ١٠٤ 223 541 115 983'), ['10 unreadableNumber']],
  ['full-width digits', row('Assen １０４ 223 541 115 983'), ['10 unreadableNumber']],
  ['one full-width digit', row('Assen 10４ 223 541 115 983'), ['10 unreadableNumber']],
  ['a letter O for a zero', row('Assen 1O4 223 541 115 983'), ['10 unreadableNumber']],
  ['a letter l for a one', row('Assen 104 223 54l 115 983'), ['10 unreadableNumber']],
  ['a fraction', row('Assen 104½ 223 541 115 983'), ['10 unreadableNumber']],
  ['scientific notation', row('Assen 1e2 223 541 115 983'), ['10 unreadableNumber']],
  ['a question mark behind a number', row('Assen 104? 223 541 115 983'), ['10 unreadableNumber']],
  ['a mark that may be a digit', row('Assen 1041) 223 541 115 983'), ['10 unreadableNumber']],
  [
    'a zero-width space in a number',
    row('Assen 1\u200b04 223 541 115 983'),
    ['10 unreadableNumber'],
  ],
  ['an endless number', row(`Assen ${'9'.repeat(400)} 223 541 115 983`), ['10 unreadableNumber']],
  [
    'two bad cells',
    row('Assen 1,04 223 541 115 983,0'),
    ['10 unreadableNumber', '10 unreadableNumber'],
  ],
  [
    'NBSP everywhere, also between thousands',
    change(groningen, groningen.replace(/[ .]/g, '\u00a0')),
    ['14 unreadableRow'],
  ],
  [
    'NBSP between two cells',
    change(groningen, 'Groningen 125\u00a0680 1.935 203 2.943'),
    ['14 unreadableRow'],
  ],
  ['a range', row('Assen 100-104 223 541 115 983'), ['10 unreadableNumber']],
  ['a suppressed -', row('Assen - 223 541 115 983'), ['10 suppressedCell']],
  ['a suppressed –', row('Assen 104 – 541 115 983'), ['10 suppressedCell']],
  ['a suppressed <5', row('Assen <5 223 541 115 983'), ['10 suppressedCell']],
  ['a suppressed < 5', row('Assen 104 223 541 < 5 983'), ['10 suppressedCell']],
  ['a suppressed x', row('Assen x 223 541 115 983'), ['10 suppressedCell']],
  ['a suppressed point', row('Assen . 223 541 115 983'), ['10 suppressedCell']],
  ['a suppressed star', row('Assen 104 223 * 115 983'), ['10 suppressedCell']],
  ['a suppressed n.b.', row('Assen n.b. 223 541 115 983'), ['10 suppressedCell']],
  [
    'a row with every cell suppressed',
    row('Assen - - - - -'),
    Array.from({ length: 5 }, () => '10 suppressedCell'),
  ],
  [
    'a suppressed total',
    change(total, 'TOTAAL AMR 440 2.175 5.519 1.057 -'),
    ['38 suppressedCell'],
  ],
  ['a suppressed register total', change('12.842', '-'), ['46 missingRegister']],
  ['a suppressed percentage', change('72%', '<5%'), ['48 suppressedCell']],
  ['a municipality twice', row(`${assen}\n${assen}`), ['11 duplicateMunicipality', ...columns(39)]],
  [
    'a missing municipality',
    change(`${assen}\n`, '\n'),
    ['38 missingMunicipality', ...columns(38)],
  ],
  [
    'a municipality of another region',
    row('Emmen 104 223 541 115 983'),
    ['10 unknownMunicipality', '38 missingMunicipality'],
  ],
  [
    'a municipality that does not exist',
    row('Assem 104 223 541 115 983'),
    ['10 unknownMunicipality', '38 missingMunicipality'],
  ],
  [
    'a municipality that had ended',
    row('Bedum 104 223 541 115 983'),
    ['10 unknownMunicipality', '38 missingMunicipality'],
  ],
  [
    'a row without a name',
    row('104 223 541 115 983'),
    ['10 rowWithoutName', '38 missingMunicipality'],
  ],
  ['no total row', change(total, ''), ['1 missingTotalRow']],
  ['two total rows', change(total, `${total}\n${total}`), ['39 duplicateTotalRow']],
  [
    'an empty table',
    text.replace(/^.* \d+ \d+ [\d.]+ \d+ [\d.]+$/gm, ''),
    [
      '1 missingRows',
      ...Array.from({ length: 16 }, () => '38 missingMunicipality'),
      ...columns(38),
    ],
  ],
  [
    'no register sentence',
    change('bevat het doelgroepregister', 'bevat het register'),
    ['1 missingRegister'],
  ],
  ['no number in the register sentence', change('12.842', 'veel'), ['48 unreadableNumber']],
  [
    'two register totals',
    `${text}\nin de arbeidsmarktregio Groningen bevat het doelgroepregister banenafspraak in totaal 12.843 personen.`,
    ['50 ambiguousRegister'],
  ],
  ['a negative register total', change('12.842', '-12.842'), ['48 unreadableNumber']],
  ['a register total broken by a space', change('12.842', '12.8 42'), ['48 unreadableNumber']],
  ['a register total over two lines', change('12.842', '12.\n842'), ['48 unreadableNumber']],
  [
    'full-width digits in the register total',
    change('12.842', '１２.842'),
    ['48 unreadableNumber'],
  ],
  ['no percentage', change(' Hiervan is 72% bekend binnen Sonar.', ''), ['46 missingCoverage']],
  ['a percentage with a decimal', change('72%', '71,6%'), ['48 unreadableNumber']],
  ['a percentage broken by a space', change('72%', '7 2%'), ['48 unreadableNumber']],
  ['a negative percentage', change('72%', '-72%'), ['48 unreadableNumber']],
  ['two percentages', `${text}\nHiervan is 71% bekend binnen Sonar.`, ['50 ambiguousCoverage']],
  ['no quarter', change(title, 'Groningen'), ['1 quarterMissing']],
  ['a fifth quarter', change(title, '5e kwartaal 2020 Groningen'), ['1 quarterMissing']],
  [
    'a quarter of another age',
    change(title, 'Derde kwartaal 1020 Groningen'),
    ['1 quarterMissing'],
  ],
  [
    'two quarters',
    change(title, `${title}\nVierde kwartaal 2020 Groningen`),
    ['5 quarterAmbiguous'],
  ],
  ['the year before', change(title, 'Derde kwartaal 2019 Groningen'), ['40 publishedOn']],
  [
    'an unknown region',
    text
      .replace(title, 'Derde kwartaal 2020 Testland')
      .replace('arbeidsmarktregio Groningen', 'arbeidsmarktregio Testland'),
    ['4 unknownRegion'],
  ],
  [
    'no region',
    change(title, 'Derde kwartaal 2020').replace(
      'in de arbeidsmarktregio Groningen bevat',
      'bevat',
    ),
    ['4 regionMissing'],
  ],
  [
    'another region in the paragraph',
    change('arbeidsmarktregio Groningen', 'arbeidsmarktregio Drenthe'),
    ['46 regionMismatch'],
  ],
  [
    'an unknown region in the title',
    change(title, 'Derde kwartaal 2020 Gronigen'),
    ['46 regionMismatch'],
  ],
  [
    'published before the quarter',
    change(footer, 'UWV Gegevensdiensten © augustus 2020'),
    ['40 publishedOn'],
  ],
  [
    'published a year later',
    change(footer, 'UWV Gegevensdiensten © september 2021'),
    ['40 publishedOn'],
  ],
  ['no month of publication', change(footer, 'UWV Gegevensdiensten'), ['1 publishedOnMissing']],
  [
    'two months of publication',
    change(footer, `${footer}\n© februari 2021`),
    ['41 publishedOnAmbiguous'],
  ],
  [
    'another publication',
    change('Transparantie van klantprofielen', 'Jaarverslag'),
    ['1 notThisPublication'],
  ],
  ['a letter', 'Geachte heer,\n\nHierbij mijn brief.\n', ['1 notThisPublication']],
  [
    'an endless line with a number',
    row(`${assen} ${'a'.repeat(3000)}`),
    ['10 lineTooLong', '38 missingMunicipality'],
  ],
]

function columns(line: number): readonly string[] {
  return Array.from({ length: 5 }, () => `${line} columnSum`)
}
