import type { RenderedPublication } from './renderPublication.ts'

/** The figures of the first publication: Groningen, third quarter of 2020, published in January 2021. */
export const groningen: RenderedPublication = {
  quarter: '2020-Q3',
  region: { code: 'AM01', name: 'Groningen' },
  rows: [
    { code: 'GM1680', name: 'Aa en Hunze', counts: [15, 35, 101, 24], total: 175 },
    { code: 'GM0003', name: 'Appingedam', counts: [17, 48, 115, 29], total: 209 },
    { code: 'GM0106', name: 'Assen', counts: [104, 223, 541, 115], total: 983 },
    { code: 'GM0010', name: 'Delfzijl', counts: [21, 97, 179, 42], total: 339 },
    { code: 'GM0014', name: 'Groningen', counts: [125, 680, 1935, 203], total: 2943 },
    { code: 'GM1966', name: 'Het Hogeland', counts: [11, 121, 297, 72], total: 501 },
    { code: 'GM0024', name: 'Loppersum', counts: [4, 17, 78, 10], total: 109 },
    { code: 'GM1952', name: 'Midden-Groningen', counts: [102, 132, 490, 94], total: 818 },
    { code: 'GM1699', name: 'Noordenveld', counts: [1, 57, 146, 30], total: 234 },
    { code: 'GM1895', name: 'Oldambt', counts: [3, 187, 312, 91], total: 593 },
    { code: 'GM0765', name: 'Pekela', counts: [0, 57, 113, 44], total: 214 },
    { code: 'GM0037', name: 'Stadskanaal', counts: [6, 127, 298, 68], total: 499 },
    { code: 'GM1730', name: 'Tynaarlo', counts: [23, 45, 150, 30], total: 248 },
    { code: 'GM0047', name: 'Veendam', counts: [3, 155, 281, 86], total: 525 },
    { code: 'GM1969', name: 'Westerkwartier', counts: [2, 130, 335, 85], total: 552 },
    { code: 'GM1950', name: 'Westerwolde', counts: [3, 64, 148, 34], total: 249 },
  ],
  regionTotal: { counts: [440, 2175, 5519, 1057], total: 9191 },
  registerTotal: 12842,
  reportedCoverage: 72,
  publishedOn: '2021-01',
}
