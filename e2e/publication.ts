/** The publication of January 2021 on the third quarter of 2020, typed by hand from the document. */
const publication = [
  'GM1680,Aa en Hunze,15,35,101,24,175',
  'GM0003,Appingedam,17,48,115,29,209',
  'GM0106,Assen,104,223,541,115,983',
  'GM0010,Delfzijl,21,97,179,42,339',
  'GM0014,Groningen,125,680,1935,203,2943',
  'GM1966,Het Hogeland,11,121,297,72,501',
  'GM0024,Loppersum,4,17,78,10,109',
  'GM1952,Midden-Groningen,102,132,490,94,818',
  'GM1699,Noordenveld,1,57,146,30,234',
  'GM1895,Oldambt,3,187,312,91,593',
  'GM0765,Pekela,0,57,113,44,214',
  'GM0037,Stadskanaal,6,127,298,68,499',
  'GM1730,Tynaarlo,23,45,150,30,248',
  'GM0047,Veendam,3,155,281,86,525',
  'GM1969,Westerkwartier,2,130,335,85,552',
  'GM1950,Westerwolde,3,64,148,34,249',
]

/** The same lines as a Dutch reader sees them: the code is not shown, thousands have a point. */
export const publishedRows: readonly string[] = publication.map((line) =>
  line
    .slice(7)
    .replace(/(\d)(\d{3})\b/g, '$1.$2')
    .replaceAll(',', ' '),
)

/** "TOTAAL AMR" of the same document. */
export const regionTotal = 'Totaal regio 440 2.175 5.519 1.057 9.191'

/** The sentence below the table, which proves the rows against the printed totals. */
export const proof = 'Telt op tot het totaal van UWV.'

/** As every exported row names it. */
export const citation = 'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)'

/** The headings that the document does not print. */
export const derivedHeadings = [
  'Gemeente, transparant',
  'Gemeente, niet transparant',
  'UWV, transparant',
  'UWV, niet transparant',
] as const

/** The start page saved as CSV for software, byte for byte. */
export const fileForMachines = csv([
  'quarter,region_code,region,municipality_code,municipality,profile1,profile2,profile3,profile4,total,source',
  ...publication.map((line) => `2020-Q3,AM01,Groningen,${line},"${citation}"`),
])

/** The start page saved as CSV for Dutch Excel, with the link that it carries. */
export function fileForExcel(link: string): Buffer {
  return csv([
    `\uFEFFKwartaal;Arbeidsmarktregio;Gemeentecode;Gemeente;${derivedHeadings.join(';')};Totaal in Sonar;Bron;Link`,
    ...publication.map(
      (line) => `2020-Q3;Groningen;${line.replaceAll(',', ';')};${citation};${link}`,
    ),
  ])
}

function csv(lines: readonly string[]): Buffer {
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'utf8')
}
