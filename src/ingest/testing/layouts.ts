import {
  change,
  grouped,
  laidOut,
  onLines,
  reordered,
  row,
  title,
  titled,
  total,
  withAssen,
  withCells,
  withRow,
} from './changedTexts.ts'
import { replaced, groningenText as text } from './publications.ts'
import { quotedRow, tableVariants } from './tables.ts'

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
  ...[
    'Rapportage derde kwartaal 2020 Groningen',
    'Groningen\nDerde kwartaal 2020',
    'Derde kwartaal 2020',
    'Derde kwartaal\n2020 Groningen',
  ],
  'Transparantie van klantprofielen | Derde kwartaal 2020 | Groningen',
  'Derde kwartaal 2020 Groningen Pagina 1 van 2',
]

/** Texts that look different and say the same; the first entry of each is what differs. */
export const layoutVariants: readonly (readonly [string, string])[] = [
  ['the layout of the first publication', text],
  ['no blank lines', laidOut({ hasBlankLines: false })],
  ['blank lines between the mark and its month', change('© januari 2021', '©\n \n\njanuari 2021')],
  [
    'a row of the table in the middle of a sentence, beside a word that may be a heading',
    replaced(
      change(`\n${row.westerwolde}\n`, '\n'),
      'bekend binnen Sonar.',
      `bekend\nin\n${row.westerwolde}\nSonar.`,
    ),
  ],
  ...['\v', '\f', '\u2028'].map(
    (lineEnd) => [`lines that end in ${JSON.stringify(lineEnd)}`, laidOut({ lineEnd })] as const,
  ),
  ['lines that are quoted in a mail', text.replace(/^/gm, '> ')],
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
  ['page numbers', change(row.assen, `- 1 -\n\nPagina 1 van 2\n\n1/2\n\n2\n\n${row.assen}`)],
  [
    'web address, date and time',
    change(row.assen, `https://www.werk.nl/p/1/2\n12-01-2021 10:15\n12 januari 2021\n${row.assen}`),
  ],
  ['a telephone number', `${text}\nTelefoon: 088 898 20 20\n`],
  ['no thousands points', laidOut({ hasThousandsPoints: false })],
  ['NBSP between thousands', grouped('\u00a0')],
  ['thin spaces between thousands', grouped('\u2009')],
  ['narrow no-break spaces between thousands', grouped('\u202f')],
  ['tabs between cells', laidOut({ cellGap: '\t' })],
  ['NBSP between cells', laidOut({ cellGap: '\u00a0' })],
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
  ['total row in English', change('TOTAAL AMR', 'Total')],
  ['total row with points', change('TOTAAL AMR', 'Totaal A.M.R.')],
  ['total row in full', change('TOTAAL AMR', 'Totaal arbeidsmarktregio Groningen')],
  ['total row with a colon', change('TOTAAL AMR', 'TOTAAL AMR:')],
  ['paragraph in narrow lines', laidOut({ width: 20 })],
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
    'one cell on each line, and words of the page within a row',
    replaced(laidOut({ cellGap: '\n' }), '\n104\n', '\n104\nPagina 1 van 2\n- 2 -\n'),
  ],
  ['one cell in quotes on each line', withCells((rows) => onLines(rows).replace(/^.*$/gm, '"$&"'))],
  ['one cell on each line, and semicolons', laidOut({ cellGap: '\n' }).replace(/$/gm, ';')],
  ['one cell on each line, and commas', laidOut({ cellGap: '\n' }).replace(/$/gm, ',')],
  ['commas behind every line', text.replace(/$/gm, ',,,')],
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
  [
    'numbers as headings',
    withCells(
      (rows) => `Gemeente;1;2;3;4;Totaal\n${rows.map((cells) => cells.join(';')).join('\n')}`,
    ),
  ],
  ...tableVariants,
]
