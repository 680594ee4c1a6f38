import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { MunicipalityCode } from '../../../domain/municipality.ts'
import { country } from '../../../domain/municipality.ts'
import type { CountColumns, RegionSeries } from '../../../domain/regionSeries.ts'
import { defaultView, type View } from '../../../domain/view.ts'
import { countryOf, smallCountry } from '../../../testing/country.ts'
import { groningenSeries, otherCount, twoQuarters } from '../../../testing/groningenSeries.ts'
import { dutchPage } from '../../../testing/pagesInLanguages.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { changeText, linePath, multiplesOf, multiplesTitle } from './multiples.ts'
import { SmallMultiples } from './SmallMultiples.tsx'

function show(series: RegionSeries, view: Partial<View> = {}): HTMLElement {
  const { container } = render(
    <SmallMultiples
      series={series}
      national={undefined}
      area={series.region}
      view={{ ...defaultView, ...view }}
    />,
  )
  return container
}

const cells = (): readonly (string | null)[] =>
  screen.getAllByRole('listitem').map((cell) => cell.textContent)

/** An invented region of five quarters: the transparent profiles of municipalities, each of so many. */
function regionOf(
  rows: readonly (readonly [MunicipalityCode, string, number, readonly (number | null)[]])[],
  change?: RegionSeries['definitionChanges'],
): RegionSeries {
  const columns = (all: number, visible: readonly (number | null)[]): CountColumns => {
    const of = (count: (one: number) => number) =>
      visible.map((one) => (one === null ? null : count(one)))
    return {
      profile1: of((one) => one),
      profile2: of((one) => all - one),
      profile3: of(() => 0),
      profile4: of(() => 0),
      total: of(() => all),
    }
  }
  const counts = [1, 2, 3, 4, 5]
  return {
    ...groningenSeries,
    quarters: ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4', '2021-Q1'],
    municipalities: rows.map(([code, name, all, visible]) => ({
      code,
      name,
      ...columns(all, visible),
    })),
    regionTotal: columns(1000, [100, 110, 120, 130, 140]),
    registerTotal: counts.map(() => 2000),
    reportedCoverage: counts.map(() => 50),
    publishedOn: counts.map(() => '2021-06' as const),
    definitionChanges: change ?? [],
  }
}

const region = regionOf([
  // From 10 to 20 of 100, and from 90 to 60.
  ['GM0014', 'Groningen', 100, [10, 12, 14, 16, 20]],
  ['GM0106', 'Assen', 100, [90, 80, null, 70, 60]],
  ['GM0765', 'Pekela', 9, [1, 2, 3, 4, 5]],
  ['GM0010', 'Delfzijl', 40, [4, 5, 6, 8, null]],
])

describe('a small line for each municipality', () => {
  it('has its latest share and its change in a year, the largest rise first', () => {
    show(region)
    expect(cells()).toEqual([
      'Groningen20% 20 van 100+10,0 punt',
      'Assen60% 60 van 100−30,0 punt',
      'Pekela 5 van 9',
    ])
    const name =
      'Gemeenten in de tijd. Het transparante deel steeg het meest in Groningen: 10,0 punt in een jaar'
    expect(screen.getByRole('figure', { name })).toHaveTextContent('afgeleid')
  })

  it('folds the municipalities that ended', async () => {
    show(region)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Vroegere gemeenten' }))
    expect(cells().at(-1)).toBe('Delfzijl20% 8 van 40 4e kw. 2020')
  })

  it('is about who fell most where nobody rose', () => {
    show(region, { selection: { kind: 'some', codes: ['GM0106'] } })
    expect(screen.getByRole('heading')).toHaveTextContent(
      'Het transparante deel daalde het meest in Assen: 30,0 punt in een jaar',
    )
  })

  it.each([
    ['Assen en Groningen', 2],
    ['4 gemeenten', 4],
  ])('names all that are equal, or their number: %s', (names, count) => {
    const places = [
      ['GM0014', 'Groningen', 10],
      ['GM0106', 'Assen', 40],
      ['GM0765', 'Pekela', 20],
      ['GM0047', 'Veendam', 30],
    ] as const
    // 30 more of 100 each: 0.4 − 0.1 and 0.7 − 0.4 are not the same number in binary.
    const rows = places
      .slice(0, count)
      .map(([code, name, from]) => [code, name, 100, [from, from, from, from, from + 30]] as const)
    show(regionOf(rows))
    expect(screen.getByRole('heading')).toHaveTextContent(
      `Het transparante deel steeg het meest in ${names}: 30,0 punt in een jaar`,
    )
  })

  it('makes no comparison with what was counted in another way', () => {
    show({ ...region, definitionChanges: [otherCount] })
    expect(screen.getByRole('heading')).toHaveTextContent(
      'In het eerste kwartaal 2021 is het transparante deel het hoogst in Assen: 60%',
    )
    expect(cells()[0]).toBe('Assen60% 60 van 100')
  })

  it('still compares the coverage of regions where only the columns are counted anew', () => {
    const yearly = (of?: 'profiles') => {
      const definitionChanges = [of === undefined ? otherCount : { ...otherCount, of }]
      const national = { ...smallCountry, definitionChanges }
      return multiplesOf({ area: country, series: undefined, national, view: defaultView })
        ?.lines.map(({ change: points }) => points)
        .filter((points) => points !== undefined).length
    }
    expect([yearly('profiles'), yearly()]).toEqual([4, 0])
  })

  it('shows twelve at first, and all on request', async () => {
    show(twoQuarters)
    // Thirteen of the sixteen, and Eemsdelta; the three that became it are folded.
    expect(cells()).toHaveLength(12)
    fireEvent(window, new Event('beforeprint'))
    expect(cells()).toHaveLength(14)
    fireEvent(window, new Event('afterprint'))
    expect(cells()).toHaveLength(12)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon alle 14 gemeenten' }))
    expect(cells()).toHaveLength(14)
  })

  it('has the same numbers in a table', async () => {
    show(region)
    await userEvent.setup().click(screen.getByRole('tab', { name: 'Tabel' }))
    const rows = readRows(partOf(screen.getByRole('table'), 'tbody'))
    expect(rows[1]?.slice(0, 4)).toEqual([
      'Assen',
      '90,0%90 van 100',
      '80,0%80 van 100',
      'geen cijfer',
    ])
    expect(rows[2]?.at(-1)).toBe('5 van 9')
    expect(rows).toHaveLength(4)
  })

  it('is not there for one quarter', () => {
    expect(show(groningenSeries)).toBeEmptyDOMElement()
  })
})

it('a change in words is in points, and says what is too small to see', () => {
  const page = dutchPage
  expect([0.0754, -0.003, 0.0002, 0].map((change) => changeText(change, page))).toEqual([
    '+7,5 punt',
    '−0,3 punt',
    'minder dan 0,1 punt',
    'geen verschil',
  ])
})

describe('the path of a line', () => {
  it('goes from left to right, with 100% at the top', () => {
    expect(linePath([0, 0.5, 1], [0, 100])).toBe('M5 68L80 36L155 4')
  })

  it('is interrupted by a gap, and has a dot for a quarter alone', () => {
    expect(linePath([0, undefined, 1], [0, 100])).toBe('M5 68h0M155 4h0')
  })
})

describe('the lines of regions', () => {
  const rows = [
    ['AM01', 'Groningen', [[10, 20], null]],
    [
      'AM02',
      'Friesland',
      [
        [12, 24],
        [30, 40],
      ],
    ],
  ] as const
  const national = countryOf(rows, ['2020-Q1', '2020-Q3'])
  const subject = { series: undefined, national, area: country, view: defaultView }

  it('are their coverage, with gaps, before that of the whole country', () => {
    const multiples = multiplesOf(subject)
    expect(multiples?.lines.map(({ name, parts }) => [name, ...parts])).toEqual([
      ['Friesland', { visible: 12, all: 24, share: 0.5 }, undefined, expect.anything()],
      ['Groningen', { visible: 10, all: 20, share: 0.5 }, undefined, undefined],
    ])
    // One region is missing from the last sum.
    expect(multiples?.whole).toEqual([0.5, undefined, undefined])
  })

  it('have a title about coverage, in the quarter that ends the period', () => {
    const multiples = multiplesOf(subject)
    expect(multiples && multiplesTitle(multiples, false, dutchPage)).toBe(
      'In het derde kwartaal 2020 is de dekking het hoogst in Friesland: 75%',
    )
  })

  it('are called regions, and are not derived', () => {
    render(<SmallMultiples {...subject} />)
    const figure = screen.getByRole('figure', { name: /^Regio’s in de tijd\./ })
    expect(within(figure).queryByText('afgeleid')).toBeNull()
    expect(figure).toHaveTextContent(
      '1e kw. 2020 t/m 3e kw. 2020. Lichte lijn: heel Nederland. As van 50 tot 75%.',
    )
    expect(cells()[0]).toBe('Friesland75% 30 van 40')
  })
})
