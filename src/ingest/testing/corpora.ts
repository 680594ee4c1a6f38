import {
  type Block,
  firstLayout,
  groningen,
  type Layout,
  renderPublication,
  replaced,
  groningenText as text,
} from './publications.ts'

const row = {
  aaEnHunze: 'Aa en Hunze 15 35 101 24 175',
  assen: 'Assen 104 223 541 115 983',
  groningen: 'Groningen 125 680 1.935 203 2.943',
  midden: 'Midden-Groningen 102 132 490 94 818',
  stadskanaal: 'Stadskanaal 6 127 298 68 499',
  westerwolde: 'Westerwolde 3 64 148 34 249',
} as const
const title = 'Derde kwartaal 2020 Groningen'
const total = 'TOTAAL AMR 440 2.175 5.519 1.057 9.191'
const lines = [groningen.regionTotal, ...groningen.rows]

function laidOut(change: Partial<Layout>): string {
  return renderPublication(groningen, { ...firstLayout, ...change })
}

function reordered(...order: readonly Block[]): string {
  return laidOut({ order })
}

function change(from: string, to: string): string {
  return replaced(text, from, to)
}

function titled(line: string): string {
  return change(title, line)
}

function withRow(from: string, to: string): string {
  return change(`\n${from}\n`, `\n${to}\n`)
}

function withAssen(to: string): string {
  return withRow(row.assen, to)
}

function assen(cells: string): string {
  return withAssen(`Assen ${cells}`)
}

/** The text with its rows as cells, put down in another way. */
function withCells(write: (rows: readonly (readonly string[])[]) => string): string {
  const rows = laidOut({ cellGap: ';', hasBlankLines: false })
    .split('\n')
    .filter((line) => line.includes(';'))
  const [first = '', last = ''] = [rows[0], rows.at(-1)]
  const whole = laidOut({ cellGap: ';', hasBlankLines: false })
  const table = whole.slice(whole.indexOf(first), whole.indexOf(last) + last.length)
  return replaced(whole, table, write(rows.map((line) => line.split(';'))))
}

/** Each cell of these rows on a line of its own. */
function onLines(rows: readonly (readonly string[])[]): string {
  return rows.flat().join('\n')
}

/** All numbers of the table with another separator between thousands. */
function grouped(separator: string): string {
  return lines
    .flatMap(({ counts, total: sum }) => [...counts, sum])
    .filter((count) => count >= 1000)
    .map((count) => String(count).replace(/(\d{3})$/, '.$1'))
    .reduce((changed, printed) => changed.replace(printed, printed.replace('.', separator)), text)
}

const wraps = [
  [row.aaEnHunze, 'Aa en\n\nHunze 15 35 101 24 175'],
  [row.aaEnHunze, 'Aa en 15 35 101 24 175\n\nHunze'],
  [row.aaEnHunze, 'Aa en\n\n15 35 101 24 175\n\nHunze'],
  [row.midden, 'Midden-\n\nGroningen 102 132 490 94 818'],
  [row.midden, 'Midden-\nPagina 1 van 2\nGroningen 102 132 490 94 818'],
  [row.assen, 'Assen\n\n104 223 541 115 983'],
  [row.stadskanaal, 'Stads-\n\nkanaal 6 127 298 68 499'],
  [row.stadskanaal, 'Stads\u00ad\n\nkanaal 6 127 298 68 499'],
] as const

const footnotes = [
  ...['Assen* 104 223 541 115 983', 'Assen¹ 104 223 541 115 983', 'Assen 1) 104 223 541 115 983'],
  ...['Assen(1) 104 223 541 115 983', 'Assen[1] 104 223 541 115 983'],
  ...['Assen 104* 223 541† 115 983', 'Assen 104¹ 223 541² 115 983³'],
  ...['Assen 104(1) 223 541[2] 115 983', 'Assen 104 223 541 115 983 *'],
]

const titles = [
  ...['DERDE KWARTAAL 2020 GRONINGEN', '3e kwartaal 2020 Groningen', 'Q3 2020 Groningen'],
  ...['3de kwartaal 2020, Groningen', '3ᵉ kwartaal 2020 - Groningen', 'Groningen 2020-Q3'],
  ...['Kwartaal 3 2020 Groningen', 'Groningen – kwartaal 3 – 2020', '2020 Q3 Groningen'],
  ...['III kwartaal 2020 Groningen', 'kwartaal III 2020 Groningen', 'K3 2020 Groningen'],
  ...['Derde kwartaal van 2020 Groningen', 'Derde kwartaal 2020 Arbeidsmarktregio Groningen'],
  ...['Arbeidsmarktregio Groningen, derde kwartaal 2020', 'Derde kwartaal 2020 (Groningen)'],
  ...['Derde kwartaal 2020\n\nGroningen', 'Derde kwartaal 2020\nArbeidsmarktregio Groningen'],
  ...['Groningen\nDerde kwartaal 2020', 'Derde kwartaal 2020', 'Derde kwartaal\n2020 Groningen'],
  'Transparantie van klantprofielen | Derde kwartaal 2020 | Groningen',
  'Derde kwartaal 2020 Groningen Pagina 1 van 2',
]

/** Texts that look different and say the same; the first entry of each is what differs. */
export const layoutVariants: readonly (readonly [string, string])[] = [
  ['the layout of the first publication', text],
  ['no blank lines', laidOut({ hasBlankLines: false })],
  ['three blank lines between lines', text.replaceAll('\n', '\n\n\n')],
  ['blank lines between the mark and its month', change('© januari 2021', '©\n \n\njanuari 2021')],
  [
    'a row of the table in the middle of a sentence, beside a word that may be a heading',
    replaced(
      change(`\n${row.westerwolde}\n`, '\n'),
      'bekend binnen Sonar.',
      `bekend\nin\n${row.westerwolde}\nSonar.`,
    ),
  ],
  ['CRLF', laidOut({ lineEnd: '\r\n' })],
  ['lone CR', laidOut({ lineEnd: '\r' })],
  ['a byte-order mark', `\ufeff${text}`],
  ['total row first', reordered('name', 'title', 'total', 'table', 'footer', 'paragraph')],
  ['title last', reordered('table', 'total', 'footer', 'heading', 'paragraph', 'name', 'title')],
  ['paragraph first', reordered('paragraph', 'name', 'title', 'table', 'total', 'footer')],
  ['footer first', reordered('footer', 'total', 'table', 'title', 'name', 'paragraph', 'heading')],
  ['headings', reordered('name', 'title', 'heading', 'table', 'total', 'paragraph', 'footer')],
  ['headings right above Groningen', change(`\n${row.groningen}`, `\nTotaal\n\n${row.groningen}`)],
  ['title twice, as on two pages', change(row.assen, `${title}\n\n${row.assen}`)],
  [
    'paragraph twice, as on two pages',
    reordered('paragraph', 'name', 'title', 'table', 'total', 'footer', 'paragraph'),
  ],
  ['page numbers', change(row.assen, `- 1 -\n\nPagina 1 van 2\n\n1/2\n\n2\n\n${row.assen}`)],
  [
    'web address, date and time',
    change(row.assen, `https://www.werk.nl/p/1/2\n12-01-2021 10:15\n12 januari 2021\n${row.assen}`),
  ],
  [
    'column headings on one line',
    change(`\n${row.aaEnHunze}`, `\nGemeente Totaal in Sonar\n${row.aaEnHunze}`),
  ],
  ['a telephone number', `${text}\nTelefoon: 088 898 20 20\n`],
  ['no thousands points', laidOut({ hasThousandsPoints: false })],
  ['NBSP between thousands', grouped('\u00a0')],
  ['thin spaces between thousands', grouped('\u2009')],
  ['narrow no-break spaces between thousands', grouped('\u202f')],
  ['tabs between cells', laidOut({ cellGap: '\t' })],
  ['many spaces between cells', laidOut({ cellGap: '      ' })],
  ['NBSP between cells', laidOut({ cellGap: '\u00a0' })],
  ['em spaces between cells', laidOut({ cellGap: '\u2003' })],
  ['NBSP in names', change('Aa en Hunze', 'Aa\u00a0en\u00a0Hunze')],
  ['lines indented and with trailing spaces', text.replaceAll('\n', ' \t\n   ')],
  [
    'soft hyphens in a name and in the title',
    replaced(titled('Der\u00adde kwar\u00adtaal 2020 Gro\u00adningen'), 'ska', 's\u00adka'),
  ],
  ['a no-break hyphen in a name', withRow(row.midden, row.midden.replace('-', '\u2011'))],
  ['an en dash in a name', withRow(row.midden, row.midden.replace('-', '–'))],
  ['form feeds between pages', change(row.assen, `\f${row.assen}`)],
  ...footnotes.map((to) => [`footnotes as in ${to}`, withAssen(to)] as const),
  [
    'footnotes on register total and percentage',
    replaced(change('12.842', '12.842¹'), '72%', '72%*'),
  ],
  ...wraps.map(
    ([from, to]) => [`the name wrapped as ${JSON.stringify(to)}`, withRow(from, to)] as const,
  ),
  ['every name of several words wrapped', laidOut({ wrapsNames: true })],
  ['total row wrapped', change(total, 'TOTAAL\n\nAMR 440 2.175 5.519 1.057 9.191')],
  ['numbers below the total row', change(total, 'TOTAAL AMR\n\n440 2.175 5.519 1.057 9.191')],
  ['total row in lower case', change('TOTAAL AMR', 'Totaal amr')],
  ['total row with points', change('TOTAAL AMR', 'Totaal A.M.R.')],
  ['total row in full', change('TOTAAL AMR', 'Totaal arbeidsmarktregio Groningen')],
  ['total row with a colon', change('TOTAAL AMR', 'TOTAAL AMR:')],
  ['paragraph in narrow lines', laidOut({ width: 20 })],
  ['paragraph in very narrow lines', laidOut({ width: 5 })],
  ['paragraph in one line', laidOut({ width: 1000 })],
  [
    'paragraph broken by page furniture',
    replaced(
      laidOut({ width: 40 }),
      'banenafspraak',
      '\nPagina 1 van 2\n2\nTotaal\nin Sonar\nbanenafspraak',
    ),
  ],
  [
    'paragraph broken by rows',
    replaced(
      reordered('name', 'title', 'table', 'footer', 'paragraph'),
      'banenafspraak',
      `\n${total}\n\nbanenafspraak`,
    ),
  ],
  [
    'paragraph hyphenated at a line end',
    replaced(change('doelgroepregister', 'doelgroep-\nregister'), 'personen', 'per\u00ad\nsonen'),
  ],
  ['a space before the per cent sign', change('72%', '72 %')],
  ['a no-break space before the per cent sign', change('72%', '72\u00a0%')],
  ['register total without a point', change('12.842', '12842')],
  ['register total with a no-break space', change('12.842', '12\u00a0842')],
  ['copyright by hand', change('© januari 2021', '(c) Januari 2021')],
  ['copyright without spaces', change('© januari 2021', '©januari\u00a02021')],
  ['copyright over two lines', change('© januari 2021', '©\njanuari 2021')],
  ...titles.map((line) => [`the title ${JSON.stringify(line)}`, titled(line)] as const),
  [
    'another quarter in a sentence',
    `${text}\nDat zijn er meer dan in het tweede kwartaal van 2020, toen het er nog minder waren.\n`,
  ],
  [
    'columns named with numbers',
    change(
      `\n${row.aaEnHunze}`,
      `\nProfiel 1 Profiel 2 Profiel 3 Profiel 4 Totaal\n${row.aaEnHunze}`,
    ),
  ],
  ['rules between columns', laidOut({ cellGap: ' | ' })],
  ['semicolons between cells', laidOut({ cellGap: ';' })],
  ['semicolons behind every line too', laidOut({ cellGap: ';' }).replace(/$/gm, ';;;;;')],
  [
    'fields in quotes, and semicolons',
    laidOut({ cellGap: ';' }).replace(/^.*;.*$/gm, (line) => line.replace(/[^;]+/g, '"$&"')),
  ],
  ['commas between cells', laidOut({ cellGap: ',' })],
  ['fields in quotes, and commas', withCells((rows) => rows.map(quotedRow).join('\n'))],
  ['rows between semicolons', withCells((rows) => rows.map((row) => row.join(' ')).join('; '))],
  ['rows between tabs', withCells((rows) => rows.map((row) => row.join(' ')).join('\t'))],
  ['rows and cells between semicolons', withCells((rows) => rows.flat().join(';'))],
  ['1 935 and semicolons', laidOut({ cellGap: ';' }).replace(/(?<=;\d)\.(?=\d)/g, ' ')],
  ['1 935 and tabs', laidOut({ cellGap: '\t' }).replace(/(?<=\t\d)\.(?=\d)/g, ' ')],
  ['one cell on each line', laidOut({ cellGap: '\n' })],
  [
    '1 935 and one cell on each line',
    laidOut({ cellGap: '\n' }).replace(/^(\d)\.(?=\d{3}$)/gm, '$1 '),
  ],
  ['one cell on each line, without blank lines', laidOut({ cellGap: '\n', hasBlankLines: false })],
  [
    'one cell on each line, and page numbers',
    replaced(laidOut({ cellGap: '\n' }), '\nAssen\n', '\nPagina 1 van 2\n\n- 2 -\n\nAssen\n'),
  ],
  [
    'one cell on each line, and words of the page within a row',
    replaced(laidOut({ cellGap: '\n' }), '\n104\n', '\n104\nPagina 1 van 2\n- 2 -\n'),
  ],
  ['one cell in quotes on each line', withCells((rows) => onLines(rows).replace(/^.*$/gm, '"$&"'))],
  ['one cell on each line, and semicolons', laidOut({ cellGap: '\n' }).replace(/$/gm, ';')],
  [
    'one cell on each line, below the numbers of the columns',
    withCells((rows) => `Gemeente\n1\n2\n3\n4\nTotaal in Sonar\n${onLines(rows)}`),
  ],
  [
    'some rows on one line and some with a cell on each',
    withCells((rows) =>
      rows.map((row, index) => row.join(index % 2 === 0 ? ' ' : '\n')).join('\n'),
    ),
  ],
  ['the numbers of a chart', `${text}\nAantal\n0\n100\n200\n300\n400\nJaar\n2019\n2020\n`],
  ['dots that lead to the numbers', assen('........ 104 223 541 115 983')],
]

function quotedRow(row: readonly string[]): string {
  return row.map((cell) => `"${cell}"`).join(',')
}

const noMember = '10 unknownMunicipality, 38 missingMunicipality'

/** Cells that are no number, for the 104 of Assen. */
const unreadable = [
  ...['0104', '0.104', '-104', '\u2212104', '+104', '١٠٤', '１０４', '10４', '1O4', 'l04', '104½'],
  ...['1e2', '104?', '1041)', '1\u200b04', '9'.repeat(400), '100-104'],
]

/** Signs for a number that the publisher holds back, for the 541 of Assen. */
const suppressed = ['-', '–', '<5', '< 5', 'x', '.', '*', 'n.b.']

type Refusal = readonly [what: string, text: string, findings: string]

function asRefusal(cell: string, of: string, finding: string): Refusal {
  const line = of === '1.935' ? row.groningen : row.assen
  return [`"${cell.slice(0, 20)}" for ${of}`, withRow(line, line.replace(of, cell)), finding]
}

/** Texts that must be refused: what is wrong, the text, and its findings as "line rule, line rule". */
export const refusals: readonly Refusal[] = [
  ['a row that does not add up', assen('104 223 541 115 984'), '10 rowSum, 38 columnSum'],
  ['a cell and its total one higher', assen('105 223 541 115 984'), '38 columnSum, 38 columnSum'],
  ['a total row that does not add up', change('9.191', '9.192'), '38 rowSum, 38 columnSum'],
  ['a percentage one too high', change('72%', '73%'), '48 reportedCoverage'],
  ['a percentage far too high', change('72%', '720%'), '48 reportedCoverage'],
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
    withCells((rows) =>
      rows.map(([name, first, ...cells]) => `${name} ${first}\n${cells.join('\n')}`).join('\n'),
    ),
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
  [
    'a number before every name',
    withCells((rows) => rows.map((row, index) => `${index + 1} ${row.join(' ')}`).join('\n')),
    Array.from({ length: 16 }, (_, index) => `${3 + index} unknownMunicipality`).join(', '),
  ],
  ['every letter apart', text.replace(/./g, '$& '), '2 looseLetters'],
  [
    'every letter of the table apart',
    withCells((rows) => rows.map((row) => [...row.join(' ')].join(' ')).join('\n')),
    '3 looseLetters',
  ],
  ['a missing cell', assen('104 223 541 983'), '10 unreadableRow'],
  ['a surplus cell', assen('104 223 541 115 983 1'), '10 unreadableRow'],
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
  [
    'NBSP between two cells',
    change('Groningen 125 680', 'Groningen 125\u00a0680'),
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
  ['a register total over two lines', change('12.842', '12.\n842'), '48 unreadableNumber'],
  ['full-width digits in the register total', change('12.842', '１２.842'), '48 unreadableNumber'],
  ['no percentage', change(' Hiervan is 72% bekend binnen Sonar.', ''), '46 missingCoverage'],
  ['a percentage with a decimal', change('72%', '71,6%'), '48 unreadableNumber'],
  ['a percentage broken by a space', change('72%', '7 2%'), '48 unreadableNumber'],
  ['a negative percentage', change('72%', '-72%'), '48 unreadableNumber'],
  ['two percentages', `${text}\nHiervan is 71% bekend binnen Sonar.`, '50 ambiguousCoverage'],
  ['no quarter', titled('Groningen'), '1 quarterMissing'],
  ['a fifth quarter', titled('Vijfde kwartaal 2020 Groningen'), '4 quarterMissing'],
  ['a quarter without its year', titled('\nkwartaal 1020\nGroningen'), '5 quarterMissing'],
  ['a quarter of another age', titled('Derde kwartaal 1020 Groningen'), '4 quarterMissing'],
  ['a quarter of another century', titled('Vierde kwartaal 1920 Groningen'), '4 quarterMissing'],
  [
    'a quarter in a spelling of its own',
    titled('juli-september 2020 Groningen'),
    '4 quarterMissing',
  ],
  ['a quarter over two lines', titled('Vijfde\nkwartaal 2020 Groningen'), '5 quarterMissing'],
  [
    'a fifth quarter below a sentence about another',
    titled('In het tweede kwartaal van 2020 waren er minder.\nVijfde kwartaal 2020 Groningen'),
    '5 quarterMissing',
  ],
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

function columns(line: number): string {
  return times(5, `${line} columnSum`)
}

function times(count: number, finding: string): string {
  return Array.from({ length: count }, () => finding).join(', ')
}
