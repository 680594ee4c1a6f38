import { countryOf, of } from '../../../../testing/country.ts'

/** Invented, but for Groningen in 2020-Q3, as published; it did not publish the second quarter. */
export const national = countryOf(
  [
    ['AM01', 'Groningen', [[9191, 12_842], null, [9230, 13_000]]],
    ['AM02', 'Friesland', of(1000, 500, 600, 800)],
    ...(['AM03', 'AM04', 'AM05', 'AM06', 'AM07'] as const).map(
      (code) => [code, `Regio ${code}`, of(100, 10, 20, 30)] as const,
    ),
  ],
  ['2020-Q3', '2020-Q4', '2021-Q1'],
)
