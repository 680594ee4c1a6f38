/**
 * The publication of January 2021 on the third quarter of 2020, typed by hand from the document:
 * the lines of the table as a Dutch reader sees them, in name order.
 */
export const publishedRows: readonly string[] = [
  'Aa en Hunze 15 35 101 24 175',
  'Appingedam 17 48 115 29 209',
  'Assen 104 223 541 115 983',
  'Delfzijl 21 97 179 42 339',
  'Groningen 125 680 1.935 203 2.943',
  'Het Hogeland 11 121 297 72 501',
  'Loppersum 4 17 78 10 109',
  'Midden-Groningen 102 132 490 94 818',
  'Noordenveld 1 57 146 30 234',
  'Oldambt 3 187 312 91 593',
  'Pekela 0 57 113 44 214',
  'Stadskanaal 6 127 298 68 499',
  'Tynaarlo 23 45 150 30 248',
  'Veendam 3 155 281 86 525',
  'Westerkwartier 2 130 335 85 552',
  'Westerwolde 3 64 148 34 249',
]

/** "TOTAAL AMR" of the same document. */
export const regionTotal = 'Totaal regio 440 2.175 5.519 1.057 9.191'

/** As every exported row names it. */
export const citation = 'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)'

/** The headings that the document does not print. */
export const derivedHeadings = [
  'Gemeente, transparant',
  'Gemeente, niet transparant',
  'UWV, transparant',
  'UWV, niet transparant',
] as const
