import { groningen } from './groningen.ts'
import { replaced, groningenText as text } from './proveText.ts'
import { type Block, firstLayout, type Layout, renderPublication } from './renderPublication.ts'

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
const figures = [groningen.regionTotal, ...groningen.rows]

function laidOut(change: Partial<Layout>): string {
  return renderPublication(groningen, { ...firstLayout, ...change })
}

function reordered(...order: readonly Block[]): string {
  return laidOut({ order })
}

function titled(line: string): string {
  return replaced(text, title, line)
}

function withRow(from: string, to: string): string {
  return replaced(text, `\n${from}\n`, `\n${to}\n`)
}

/** All numbers of the table with another separator between thousands. */
function grouped(separator: string): string {
  return figures
    .flatMap(({ counts, total: sum }) => [...counts, sum])
    .filter((count) => count >= 1000)
    .map((count) => String(count).replace(/(\d{3})$/, '.$1'))
    .reduce((changed, printed) => changed.replace(printed, printed.replace('.', separator)), text)
}

/** Texts that look different and say the same; the first entry of each is what differs. */
export const layoutVariants: readonly (readonly [string, string])[] = [
  ['the layout of the first publication', text],
  ['no blank lines', laidOut({ hasBlankLines: false })],
  ['three blank lines between lines', text.replaceAll('\n', '\n\n\n')],
  [
    'blank lines between the mark and its month',
    replaced(text, '© januari 2021', '©\n \n\njanuari 2021'),
  ],
  [
    'a row of the table in the middle of a sentence, beside a word that may be a heading',
    replaced(
      replaced(text, `\n${row.westerwolde}\n`, '\n'),
      'bekend binnen Sonar.',
      `bekend\nin\n${row.westerwolde}\nSonar.`,
    ),
  ],
  ['CRLF', laidOut({ lineEnd: '\r\n' })],
  ['lone CR', laidOut({ lineEnd: '\r' })],
  ['a byte-order mark', `\ufeff${text}`],
  [
    'total row before the rows',
    reordered('name', 'title', 'total', 'table', 'footer', 'paragraph'),
  ],
  ['title last', reordered('table', 'total', 'footer', 'heading', 'paragraph', 'name', 'title')],
  ['paragraph first', reordered('paragraph', 'name', 'title', 'table', 'total', 'footer')],
  ['footer first', reordered('footer', 'total', 'table', 'title', 'name', 'paragraph', 'heading')],
  [
    'headings above the table',
    reordered('name', 'title', 'heading', 'table', 'total', 'paragraph', 'footer'),
  ],
  [
    'headings right above Groningen',
    replaced(text, `\n${row.groningen}`, `\nTotaal\n\n${row.groningen}`),
  ],
  ['title twice, as on two pages', replaced(text, row.assen, `${title}\n\n${row.assen}`)],
  [
    'paragraph twice, as on two pages',
    reordered('paragraph', 'name', 'title', 'table', 'total', 'footer', 'paragraph'),
  ],
  [
    'page numbers',
    replaced(text, row.assen, `- 1 -\n\nPagina 1 van 2\n\n1/2\n\n2\n\n${row.assen}`),
  ],
  [
    'web address, date and time',
    replaced(
      text,
      row.assen,
      `https://www.werk.nl/p/1/2\n12-01-2021 10:15\n12 januari 2021\n${row.assen}`,
    ),
  ],
  [
    'column headings on one line',
    replaced(text, `\n${row.aaEnHunze}`, `\nGemeente Totaal in Sonar\n${row.aaEnHunze}`),
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
  [
    'NBSP in names',
    withRow(row.aaEnHunze, row.aaEnHunze.replace('Aa en Hunze', 'Aa\u00a0en\u00a0Hunze')),
  ],
  ['lines indented and with trailing spaces', text.replaceAll('\n', ' \t\n   ')],
  [
    'soft hyphens in a name and in the title',
    titled('Der\u00adde kwar\u00adtaal 2020 Gro\u00adningen').replace(
      'Stadskanaal',
      'Stads\u00adkanaal',
    ),
  ],
  ['a no-break hyphen in a name', withRow(row.midden, row.midden.replace('-', '\u2011'))],
  ['an en dash in a name', withRow(row.midden, row.midden.replace('-', '–'))],
  ['form feeds between pages', replaced(text, row.assen, `\f${row.assen}`)],
  ['footnote star behind a name', withRow(row.assen, 'Assen* 104 223 541 115 983')],
  ['footnote superscript behind a name', withRow(row.assen, 'Assen¹ 104 223 541 115 983')],
  ['footnote 1) behind a name', withRow(row.assen, 'Assen 1) 104 223 541 115 983')],
  ['footnote (1) on a name', withRow(row.assen, 'Assen(1) 104 223 541 115 983')],
  ['footnote [1] on a name', withRow(row.assen, 'Assen[1] 104 223 541 115 983')],
  ['footnote star and dagger on numbers', withRow(row.assen, 'Assen 104* 223 541† 115 983')],
  ['footnote superscripts on numbers', withRow(row.assen, 'Assen 104¹ 223 541² 115 983³')],
  ['footnote brackets on numbers', withRow(row.assen, 'Assen 104(1) 223 541[2] 115 983')],
  ['a loose footnote star behind the numbers', withRow(row.assen, `${row.assen} *`)],
  [
    'a footnote on the register total and the percentage',
    replaced(replaced(text, '12.842', '12.842¹'), '72%', '72%*'),
  ],
  ['name wrapped before the numbers', withRow(row.aaEnHunze, 'Aa en\n\nHunze 15 35 101 24 175')],
  [
    'name wrapped at its hyphen, the rest a name too',
    withRow(row.midden, 'Midden-\n\nGroningen 102 132 490 94 818'),
  ],
  ['name wrapped behind the numbers', withRow(row.aaEnHunze, 'Aa en 15 35 101 24 175\n\nHunze')],
  [
    'numbers alone between two parts of a name',
    withRow(row.aaEnHunze, 'Aa en\n\n15 35 101 24 175\n\nHunze'),
  ],
  ['numbers below the whole name', withRow(row.assen, 'Assen\n\n104 223 541 115 983')],
  [
    'name wrapped with a hyphen that is none',
    withRow(row.stadskanaal, 'Stads-\n\nkanaal 6 127 298 68 499'),
  ],
  [
    'name wrapped at a soft hyphen',
    withRow(row.stadskanaal, 'Stads\u00ad\n\nkanaal 6 127 298 68 499'),
  ],
  [
    'name wrapped over a page number',
    withRow(row.midden, 'Midden-\nPagina 1 van 2\nGroningen 102 132 490 94 818'),
  ],
  ['every name of several words wrapped', laidOut({ wrapsNames: true })],
  ['total row wrapped', replaced(text, total, 'TOTAAL\n\nAMR 440 2.175 5.519 1.057 9.191')],
  [
    'numbers below the words of the total row',
    replaced(text, total, 'TOTAAL AMR\n\n440 2.175 5.519 1.057 9.191'),
  ],
  ['total row in lower case', replaced(text, 'TOTAAL AMR', 'Totaal amr')],
  ['total row with points', replaced(text, 'TOTAAL AMR', 'Totaal A.M.R.')],
  ['total row in full', replaced(text, 'TOTAAL AMR', 'Totaal arbeidsmarktregio Groningen')],
  ['total row with a colon', replaced(text, 'TOTAAL AMR', 'TOTAAL AMR:')],
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
    replaced(
      replaced(text, 'doelgroepregister', 'doelgroep-\nregister'),
      'personen',
      'per\u00ad\nsonen',
    ),
  ],
  ['a space before the per cent sign', replaced(text, '72%', '72 %')],
  ['a no-break space before the per cent sign', replaced(text, '72%', '72\u00a0%')],
  ['register total without a point', replaced(text, '12.842', '12842')],
  ['register total with a no-break space', replaced(text, '12.842', '12\u00a0842')],
  ['copyright by hand', replaced(text, '© januari 2021', '(c) Januari 2021')],
  ['copyright without spaces', replaced(text, '© januari 2021', '©januari\u00a02021')],
  ['copyright over two lines', replaced(text, '© januari 2021', '©\njanuari 2021')],
  ['title in capitals', titled('DERDE KWARTAAL 2020 GRONINGEN')],
  ['3e kwartaal', titled('3e kwartaal 2020 Groningen')],
  ['3de kwartaal', titled('3de kwartaal 2020, Groningen')],
  ['3ᵉ kwartaal', titled('3ᵉ kwartaal 2020 - Groningen')],
  ['kwartaal 3', titled('Kwartaal 3 2020 Groningen')],
  ['kwartaal 3 with a hyphen', titled('Groningen – kwartaal 3 – 2020')],
  ['Q3 2020', titled('Q3 2020 Groningen')],
  ['2020-Q3', titled('Groningen 2020-Q3')],
  ['2020 Q3', titled('2020 Q3 Groningen')],
  ['K3 2020', titled('K3 2020 Groningen')],
  ['III kwartaal', titled('III kwartaal 2020 Groningen')],
  ['kwartaal III', titled('kwartaal III 2020 Groningen')],
  ['kwartaal van', titled('Derde kwartaal van 2020 Groningen')],
  ['arbeidsmarktregio in the title', titled('Derde kwartaal 2020 Arbeidsmarktregio Groningen')],
  ['region before the quarter', titled('Arbeidsmarktregio Groningen, derde kwartaal 2020')],
  ['region in brackets', titled('Derde kwartaal 2020 (Groningen)')],
  ['region on the next line', titled('Derde kwartaal 2020\n\nGroningen')],
  [
    'region with its word on the next line',
    titled('Derde kwartaal 2020\nArbeidsmarktregio Groningen'),
  ],
  ['region on the line before', titled('Groningen\nDerde kwartaal 2020')],
  ['region in the paragraph only', titled('Derde kwartaal 2020')],
  ['quarter over two lines', titled('Derde kwartaal\n2020 Groningen')],
  [
    'name of the publication in the title',
    titled('Transparantie van klantprofielen | Derde kwartaal 2020 | Groningen'),
  ],
  [
    'another quarter in a sentence',
    `${text}\nDat zijn er meer dan in het tweede kwartaal van 2020, toen er in de hele regio nog minder waren.\n`,
  ],
  [
    'page furniture in the line of the title',
    titled('Derde kwartaal 2020 Groningen Pagina 1 van 2'),
  ],
  [
    'columns named with numbers',
    replaced(
      text,
      `\n${row.aaEnHunze}`,
      `\nProfiel 1 Profiel 2 Profiel 3 Profiel 4 Totaal\n${row.aaEnHunze}`,
    ),
  ],
  ['rules between columns', laidOut({ cellGap: ' | ' })],
  ['dots that lead to the numbers', withRow(row.assen, 'Assen ........ 104 223 541 115 983')],
]
