import { citation } from './publication.ts'

/** The whole publication, typed by hand: code, name, the four columns and their total. */
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

/** The start page saved for machines. */
export const fileForMachines = bytesOf([
  'quarter,region_code,region,municipality_code,municipality,profile1,profile2,profile3,profile4,total,source',
  ...publication.map((line) => `2020-Q3,AM01,Groningen,${line},"${citation}"`),
])

/** The start page saved for Dutch Excel, from the page with this address. */
export function fileForExcel(address: string): Buffer {
  return bytesOf([
    '\uFEFFGemeente;Gemeente, transparant;Gemeente, niet transparant;UWV, transparant;UWV, niet transparant;Totaal in Sonar;Bron;Link',
    ...publication.map(
      (line) => `${line.replace(/^GM\d+,/, '').replaceAll(',', ';')};${citation};${address}`,
    ),
  ])
}

/** A file as its reader must find it: each line ended by CRLF, the last one too. */
function bytesOf(lines: readonly string[]): Buffer {
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'utf8')
}
