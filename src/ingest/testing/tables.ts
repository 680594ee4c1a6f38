import {
  assen,
  change,
  grouped,
  row,
  titled,
  withAssen,
  withCells,
  withRow,
} from './changedTexts.ts'
import { groningen, groningenText as text } from './publications.ts'

/** Texts of which the table looks different and says the same, as `layoutVariants`. */
export const tableVariants: readonly (readonly [string, string])[] = [
  ...['........', '. . . .', '-', '–', '_____'].map(
    (leader) => [`"${leader}" to the numbers`, assen(`${leader} 104 223 541 115 983`)] as const,
  ),
  ['a number before every name', labelled((_, index) => [`${index + 1}.`])],
  ['a letter before every name', labelled((_, index) => [`${'abcdefghijklmnopq'[index]})`])],
  [
    'a Roman number before every name',
    labelled((_, index) => [
      'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ')[index] ?? '',
    ]),
  ],
  [
    'every name above its numbers',
    withCells((rows) => rows.map(([name, ...cells]) => `${name}\n${cells.join(' ')}`).join('\n')),
  ],
  ...['wrapped', 'around its numbers'].map(
    (what) =>
      [
        `a number before every name, also of one that is ${what}`,
        withCells((rows) => rows.map((row, index) => ranked(row, index + 1, what)).join('\n')),
      ] as const,
  ),
  [
    'rows behind each other with bars between them',
    withCells((rows) => rows.map((row) => row.join(' ')).join(' | ')),
  ],
  ['a region before every name', labelled(() => ['Groningen'])],
  ['a code before every name', labelled((code) => [code])],
  ['a code before every name, and tabs', labelled((code) => [code], '\t')],
  ['a code as a number before every name', labelled((code) => [code.replace('GM', '')])],
  ['a code before every name, and commas', labelled((code) => ['AM01', code], ',')],
  [
    'a code behind every name',
    withCells((rows) =>
      rows.map((row) => [row[0], codeOf(row), ...row.slice(1)].join(';')).join('\n'),
    ),
  ],
  [
    'quarter, region and code before every name',
    labelled((code) => ['2020-Q3', 'AM01', 'Groningen', code]),
  ],
  [
    'the number of a code behind every name',
    withCells((rows) =>
      rows
        .map((row) =>
          [row[0], ...(codeOf(row) === '' ? [] : [codeOf(row).slice(2)]), ...row.slice(1)].join(
            ';',
          ),
        )
        .join('\n'),
    ),
  ],
  ...['*)', 'a)', ' a)'].map(
    (mark) =>
      [`the mark "${mark}" behind a name`, withAssen(`Assen ${mark} 104 223 541 115 983`)] as const,
  ),
  ['mobile telephone numbers', `${text}\nM 06 12 34 56 78 | T 020-123 45 67\n`],
  ...['AMR totaal', 'Regiototaal', 'Totaal AM-regio', 'Groningen totaal'].map(
    (name) => [`the total row "${name}"`, change('TOTAAL AMR', name)] as const,
  ),
  ...['Derde kwartaal (2020) Groningen', 'Derde kwartaal 2020 (juli t/m september) Groningen'].map(
    (title) => [`the title "${title}"`, titled(title)] as const,
  ),
  ['year and quarter before every name', labelled(() => ['2020', '3'])],
  ['the word for a municipality before a name', withAssen('Gemeente Assen 104 223 541 115 983')],
  ['a code in brackets behind a name', withAssen('Assen (GM0106) 104 223 541 115 983')],
  [
    'numbers of lines',
    text
      .split('\n')
      .map((line, index) => `${index + 1} ${line}`)
      .join('\n'),
  ],
  [
    'headings in quotes, and commas',
    withCells((rows) =>
      [['Code', 'Gemeente', 'Profiel 1', 'Profiel 2', 'Totaal'], ...rows].map(quotedRow).join('\n'),
    ),
  ],
  [
    'rows that end in a line break of Word',
    withCells((rows) => rows.map((row) => row.join(' ')).join('\v')),
  ],
  [
    'rows that end in a line separator',
    withCells((rows) => rows.map((row) => row.join(' ')).join('\u2028')),
  ],
  [
    'a table in Markdown with a total in bold',
    withCells(
      (rows) =>
        `|Gemeente|1|2|3|4|Totaal|\n|---|--:|--:|--:|--:|--:|\n${rows.map((row) => `|${row.map((cell) => (row[0] === 'TOTAAL AMR' ? `**${cell}**` : cell)).join('|')}|`).join('\n')}`,
    ),
  ],
  [
    'a table in double lines',
    withCells((rows) => rows.map((row) => `║${row.join('║')}║`).join('\n')),
  ],
  [
    'signs that tell the direction of a text',
    withAssen('\u200eAssen\u200e \u2068104\u2069 \u200e223 541 115 983\u200e'),
  ],
  ...['\u2005', '\u2006', '\u205f'].map(
    (space) => [`${JSON.stringify(space)} between thousands`, grouped(space)] as const,
  ),
  ['two telephone numbers', `${text}\nBel 088 898 20 20 of 0900 92 94\n`],
  [
    'two rows beside each other',
    withCells((rows) =>
      rows.map((row, index) => `${row.join(' ')}${index % 2 === 0 ? '  ' : '\n'}`).join(''),
    ),
  ],
  [
    'a code between the pieces of a name',
    withRow(row.midden, 'Midden-\nGM1952 102 132 490 94 818\nGroningen'),
  ],
  [
    'a region between the pieces of a name',
    withRow(row.midden, 'Midden-\nGroningen 102 132 490 94 818\nGroningen'),
  ],
  ['apostrophes between thousands', grouped("'")],
  [
    'a sentence that names profiles',
    `${text}\nProfiel 2 en profiel 1 zijn van de gemeente, 4 en 3 van UWV.\n`,
  ],
]

/** The table with these cells before every name, each with the code of its municipality. */
function labelled(write: (code: string, index: number) => readonly string[], gap = ';'): string {
  const grouping = gap === ',' ? '' : '.'
  return withCells((rows) =>
    rows
      .map((row, index) =>
        [...write(codeOf(row), index), ...row].join(gap).replace(/(?<=\d)\.(?=\d{3})/g, grouping),
      )
      .join('\n'),
  )
}

/** A row with its number, the last word of a long name below the others: "1. Aa en" above "Hunze 15 …". */
function ranked([name = '', ...cells]: readonly string[], rank: number, what: string): string {
  const [start = '', end] = name.split(/ (?=Hunze|Hogeland)|(?<=Midden-)/)
  const numbers = cells.join(' ')
  if (end === undefined) return `${rank}. ${name} ${numbers}`
  return what === 'wrapped'
    ? `${rank}. ${start}\n${end} ${numbers}`
    : `${start}\n#${rank} ${numbers}\n${end}`
}

function codeOf([name]: readonly string[]): string {
  return groningen.rows.find((row) => row.name === name)?.code ?? ''
}

/** A row of a table with commas. */
export function quotedRow(row: readonly string[]): string {
  return row.map((cell) => `"${cell}"`).join(',')
}
