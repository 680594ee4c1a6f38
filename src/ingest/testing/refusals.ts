import {
  assen,
  change,
  laidOut,
  onLines,
  row,
  title,
  titled,
  total,
  withAssen,
  withCells,
  withRow,
} from './changedTexts.ts'
import { replaced, groningenText as text } from './publications.ts'

const noMember = '10 unknownMunicipality, 38 missingMunicipality'

/** Cells that are no number, for the 104 of Assen. */
const unreadable = [
  ...['0104', '0.104', '-104', '\u2212104', '+104', '١٠٤', '１０４', '10４', '1O4', 'l04', '104½'],
  ...['1e2', '104?', '1041)', '1\u200b04', '9'.repeat(400), '100-104'],
]

/** Signs for a number that the publisher holds back, for the 541 of Assen. */
const suppressed = ['-', '–', '<5', '< 5', 'x', '.', '*', 'n.b.']

/** The publication with each row of its table written in another way. */
const withRows = (write: (row: readonly string[], index: number) => string) =>
  withCells((rows) => rows.map(write).join('\n'))

type Refusal = readonly [what: string, text: string, findings: string]

function asRefusal(cell: string, of: string, finding: string): Refusal {
  const line = of === '1.935' ? row.groningen : row.assen
  return [`"${cell.slice(0, 20)}" for ${of}`, withRow(line, line.replace(of, cell)), finding]
}

/** What a table may have more than five numbers on a line, or instead of them. */
const otherForms: readonly (readonly [string, (cells: readonly string[]) => readonly string[]])[] =
  [
    ['a column of percentages', (cells) => [...cells, '1,9%']],
    ['a percentage behind each number', (cells) => cells.flatMap((cell) => [cell, '(25 %)'])],
    ['decimals', (cells) => cells.map((cell) => `${cell},0`)],
    ['numbers in brackets', (cells) => [`(${cells.join(', ')})`]],
    [
      'a number in brackets',
      (cells) => cells.map((cell, index) => (index === 0 ? `[${cell}]` : cell)),
    ],
    ['numbers in quotes', (cells) => cells.map((cell) => `'${cell}'`)],
    ['commas behind the numbers', (cells) => [cells.join(', ')]],
    ['dashes between the numbers', (cells) => [cells.join(' - ')]],
    ['euros', (cells) => cells.map((cell) => `€ ${cell}`)],
    ['an arrow behind every row', (cells) => [...cells, '▲']],
    ['one number too many', (cells) => [...cells, '7']],
    ['the total first', ([...cells]) => cells.toSpliced(-1, 1).toSpliced(0, 0, ...cells.slice(-1))],
    ['figures of another width', (cells) => cells.map(widened)],
    ['one number too few', (cells) => cells.slice(0, -1)],
  ]

/** Texts that must be refused: what is wrong, the text, and its findings as "line rule, line rule". */
export const refusals: readonly Refusal[] = [
  ['a row that does not add up', assen('104 223 541 115 984'), '10 rowSum, 38 columnSum'],
  ['a cell and its total one higher', assen('105 223 541 115 984'), '38 columnSum, 38 columnSum'],
  ['a total row that does not add up', change('9.191', '9.192'), '38 rowSum, 38 columnSum'],
  ['a percentage one too high', change('72%', '73%'), '48 reportedCoverage'],
  ['a register total that is too small', change('12.842', '9.190'), '48 registerBelowSonar'],
  ['a register total that is too large', change('12.842', '13.842'), '48 reportedCoverage'],
  ['seven fields', withAssen('Assen;104;223;541;115;983;7'), '10 unreadableRow'],
  ['an empty field', withAssen('Assen;;223;541;115;983'), '10 unreadableRow'],
  [
    'one cell on each line, one missing',
    replaced(laidOut({ cellGap: '\n' }), '\n223\n', '\n'),
    '21 cellPerLine',
  ],
  [
    'one cell on each line, column after column',
    withCells((rows) =>
      [0, 1, 2, 3, 4, 5].map((index) => onLines(rows.map((row) => [row[index] ?? '']))).join('\n'),
    ),
    '20 cellPerLine',
  ],
  [
    'one cell on each line, numbers before names',
    withCells((rows) => onLines(rows.map(([name = '', ...cells]) => [...cells, name]))),
    '3 cellPerLine',
  ],
  [
    'one cell on each line, two numbers beside each name',
    withRows(([name, first, ...cells]) => `${name} ${first}\n${cells.join('\n')}`),
    '4 cellPerLine',
  ],
  [
    'three numbers on each line',
    withRows(([name, a, b, ...cells]) => `${name} ${a} ${b}\n${cells.join(' ')}`),
    '4 cellPerLine',
  ],
  [
    'one cell on each line, one number held back',
    withCells((rows) => onLines(rows).replace('\n104\n', '\n<5\n')),
    '17 cellPerLine',
  ],
  [
    'one cell on each line, one higher',
    withCells((rows) => onLines(rows).replace('\n104\n', '\n105\n')),
    '15 rowSum, 99 columnSum',
  ],
  [
    'names, and then their numbers',
    withCells(
      (rows) =>
        `${rows.map(([name]) => name).join('\n')}\n${rows.map(([, ...cells]) => cells.join(' ')).join('\n')}`,
    ),
    Array.from({ length: 16 }, (_, index) => `${21 + index} rowWithoutName`).join(', '),
  ],
  ...otherForms.map(
    ([what, write]): Refusal => [
      what,
      withRows(([name, ...cells]) => `${name} ${write(cells).join(' ')}`),
      '3 tableForm',
    ],
  ),
  [
    'percentages below every row',
    withRows((row) => `${row.join(' ')}\n25% 25% 25% 25%`),
    '4 tableForm',
  ],
  [
    'decimals and commas, as of a program',
    withRows((row) => row.join(',').replaceAll('.', '').replace(/\d+/g, '$&.0')),
    '3 tableForm',
  ],
  [
    'other numbers before the names',
    withRows((row, index) => `${index + 70} ${row.join(' ')}`),
    Array.from({ length: 16 }, (_, index) => `${3 + index} unknownMunicipality`).join(', '),
  ],
  ...[
    ...['GM0014 Assen', 'Assen GM0014', '0014 Assen', 'AM05 Assen', '2020-Q2 Assen'],
    'Drenthe Assen',
  ].map(
    (name): Refusal => [`the row of "${name}"`, withAssen(`${name} 104 223 541 115 983`), noMember],
  ),
  ['the whole text on one line', text.replace(/\s+/g, ' '), '1 rowsTogether'],
  ['the publication twice', `${text}\n${text}`, '87 duplicateTotalRow'],
  ['every letter apart', text.replace(/./g, '$& '), '2 looseLetters'],
  [
    'every letter of the table apart',
    withRows((row) => [...row.join(' ')].join(' ')),
    '3 looseLetters',
  ],
  ...[
    'Gemeente Profiel 2 Profiel 1 Profiel 3 Profiel 4 Totaal',
    'Gemeente\nKlantprofiel 1\nKlantprofiel 3\nKlantprofiel 2\nKlantprofiel 4\nTotaal in Sonar',
    'Gemeente 4 3 2 1 Totaal',
    'Gemeente;Kolom 1;Kolom 2;Kolom 4;Kolom 3;Totaal',
  ].map(
    (heading): Refusal => [
      `columns in the order of "${heading}"`,
      withAssen(`${heading}\n${row.assen}`),
      heading.includes('\n') ? '11 columnOrder' : '10 columnOrder',
    ],
  ),
  ['another number behind a name', withAssen('Assen 14 104 223 541 115 983'), '10 unreadableRow'],
  ['a missing cell', assen('104 223 541 983'), '10 unreadableRow'],
  ['a word between the cells', assen('104 abc 541 115 983'), '10 unreadableRow'],
  ['a word behind the cells', assen('104 223 541 115 983 personen'), '10 unreadableRow'],
  [
    'a row over two lines',
    assen('104 223\n541 115 983'),
    '11 unreadableRow, 39 missingMunicipality',
  ],
  ...['1,935', '1.93', '1.9350', '1.935,0'].map((cell) =>
    asRefusal(cell, '1.935', '14 unreadableNumber'),
  ),
  ...unreadable.map((cell) => asRefusal(cell, '104', '10 unreadableNumber')),
  ...suppressed.map((cell) => asRefusal(cell, '541', '10 suppressedCell')),
  ['two bad cells', assen('1,04 223 541 115 983,0'), '10 unreadableNumber, 10 unreadableNumber'],
  [
    'NBSP everywhere, also between thousands',
    change(row.groningen, row.groningen.replace(/[ .]/g, '\u00a0')),
    '14 unreadableRow',
  ],
  ['a row with every cell suppressed', assen('- - - - -'), times(5, '10 suppressedCell')],
  ['a suppressed total', change(total, 'TOTAAL AMR 440 2.175 5.519 1.057 -'), '38 suppressedCell'],
  ['a suppressed register total', change('12.842', '-'), '46 missingRegister'],
  ['a suppressed percentage', change('72%', '<5%'), '48 suppressedCell'],
  [
    'a municipality twice',
    withAssen(`${row.assen}\n${row.assen}`),
    `11 duplicateMunicipality, ${columns(39)}`,
  ],
  [
    'a missing municipality',
    change(`${row.assen}\n`, '\n'),
    `38 missingMunicipality, ${columns(38)}`,
  ],
  ['a municipality of another region', withAssen('Emmen 104 223 541 115 983'), noMember],
  ['a municipality that does not exist', withAssen('Assem 104 223 541 115 983'), noMember],
  ['a municipality that had ended', withAssen('Bedum 104 223 541 115 983'), noMember],
  [
    'a row without a name',
    withAssen('104 223 541 115 983'),
    '10 rowWithoutName, 38 missingMunicipality',
  ],
  ['no total row', change(total, ''), '1 missingTotalRow'],
  ['two total rows', change(total, `${total}\n${total}`), '39 duplicateTotalRow'],
  ['an empty table', text.replace(/^.* \d+ \d+ [\d.]+ \d+ [\d.]+$/gm, ''), '1 missingRows'],
  ['no register sentence', change('doelgroepregister', 'register'), '1 missingRegister'],
  ['no number in the register sentence', change('12.842', 'veel'), '48 unreadableNumber'],
  [
    'two register totals',
    `${text}\nHier bevat het doelgroepregister banenafspraak in totaal 12.843 personen.`,
    '50 ambiguousRegister',
  ],
  ['a negative register total', change('12.842', '-12.842'), '48 unreadableNumber'],
  ['a register total broken by a space', change('12.842', '12.8 42'), '48 unreadableNumber'],
  ['no percentage', change(' Hiervan is 72% bekend binnen Sonar.', ''), '46 missingCoverage'],
  ['a percentage with a decimal', change('72%', '71,6%'), '48 unreadableNumber'],
  ['two percentages', `${text}\nHiervan is 71% bekend binnen Sonar.`, '50 ambiguousCoverage'],
  ['no quarter', titled('Groningen'), '1 quarterMissing'],
  ['a fifth quarter', titled('Vijfde kwartaal 2020 Groningen'), '4 quarterMissing'],
  [
    'two quarters between words',
    titled('Derde kwartaal 2020 t/m vierde kwartaal 2020 Groningen'),
    '4 quarterMissing',
  ],
  ['a quarter without its year', titled('\nkwartaal 1020\nGroningen'), '5 quarterMissing'],
  ['a quarter over two lines', titled('Vijfde\nkwartaal 2020 Groningen'), '5 quarterMissing'],
  [
    'a fifth quarter below a sentence about every',
    titled('Deze cijfers verschijnen elk kwartaal, al sinds het jaar 2018.\nQ5 2020 Groningen'),
    '5 quarterMissing',
  ],
  [
    'a fifth quarter above a sentence about another',
    `${titled('Vijfde kwartaal 2020 Groningen')}\nVergelijk Q2 2020.\n`,
    '4 quarterMissing',
  ],
  ['two quarters', titled(`${title}\nVierde kwartaal 2020 Groningen`), '5 quarterAmbiguous'],
  ['the year before', titled('Derde kwartaal 2019 Groningen'), '40 publishedOn'],
  [
    'an unknown region',
    text.replace(/(2020|arbeidsmarktregio) Groningen/g, '$1 Testland'),
    '4 unknownRegion',
  ],
  [
    'no region',
    replaced(titled('Derde kwartaal 2020'), 'in de arbeidsmarktregio Groningen bevat', 'bevat'),
    '4 regionMissing',
  ],
  [
    'another region in the paragraph',
    change('regio Groningen', 'regio Drenthe'),
    '46 regionMismatch',
  ],
  ['an unknown region in the title', titled('Derde kwartaal 2020 Gronigen'), '46 regionMismatch'],
  ['published before the quarter', change('januari 2021', 'augustus 2020'), '40 publishedOn'],
  ['published a year later', change('januari 2021', 'september 2021'), '40 publishedOn'],
  ['no month of publication', change(' © januari 2021', ''), '1 publishedOnMissing'],
  [
    'two months of publication',
    change('© januari 2021', '© januari 2021\n© februari 2021'),
    '41 publishedOnAmbiguous',
  ],
  [
    'another publication',
    change('Transparantie van klantprofielen', 'Jaarverslag'),
    '1 notThisPublication',
  ],
  ['a letter', 'Geachte heer,\n\nHierbij mijn brief.\n', '1 notThisPublication'],
  [
    'an endless line with a number',
    withAssen(`${row.assen} ${'a'.repeat(3000)}`),
    '10 lineTooLong, 38 missingMunicipality',
  ],
]

/** In figures as wide as Chinese letters. */
function widened(cell: string): string {
  return cell.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
}

function columns(line: number): string {
  return times(5, `${line} columnSum`)
}

function times(count: number, finding: string): string {
  return Array.from({ length: count }, () => finding).join(', ')
}
