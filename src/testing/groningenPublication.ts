import type { Row } from '../domain/mergers.ts'
import type { Publication } from '../domain/publication.ts'

/** The publication of Groningen for 2020-Q3, typed over from its text by hand. */
export const groningen2020Q3: Publication = {
  quarter: '2020-Q3',
  region: { code: 'AM01', name: 'Groningen' },
  rows: [
    row('GM1680', 'Aa en Hunze', [15, 35, 101, 24], 175),
    row('GM0003', 'Appingedam', [17, 48, 115, 29], 209),
    row('GM0106', 'Assen', [104, 223, 541, 115], 983),
    row('GM0010', 'Delfzijl', [21, 97, 179, 42], 339),
    row('GM0014', 'Groningen', [125, 680, 1935, 203], 2943),
    row('GM1966', 'Het Hogeland', [11, 121, 297, 72], 501),
    row('GM0024', 'Loppersum', [4, 17, 78, 10], 109),
    row('GM1952', 'Midden-Groningen', [102, 132, 490, 94], 818),
    row('GM1699', 'Noordenveld', [1, 57, 146, 30], 234),
    row('GM1895', 'Oldambt', [3, 187, 312, 91], 593),
    row('GM0765', 'Pekela', [0, 57, 113, 44], 214),
    row('GM0037', 'Stadskanaal', [6, 127, 298, 68], 499),
    row('GM1730', 'Tynaarlo', [23, 45, 150, 30], 248),
    row('GM0047', 'Veendam', [3, 155, 281, 86], 525),
    row('GM1969', 'Westerkwartier', [2, 130, 335, 85], 552),
    row('GM1950', 'Westerwolde', [3, 64, 148, 34], 249),
  ],
  regionTotal: { counts: [440, 2175, 5519, 1057], total: 9191 },
  registerTotal: 12842,
  reportedCoverage: 72,
  lines: {
    rows: [6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36],
    regionTotal: 38,
    registerTotal: 50,
    reportedCoverage: 50,
  },
  source: {
    title: 'Transparantie van klantprofielen',
    publisher: 'UWV Gegevensdiensten',
    publishedOn: '2021-01',
    attribution: 'Bronvermelding bij overname is verplicht.',
    file: 'groningen-2020-Q3.txt',
    sha256: '0'.repeat(64),
  },
}

function row(code: Row['code'], name: string, counts: Row['counts'], total: number): Row {
  return { code, name, counts, total }
}
