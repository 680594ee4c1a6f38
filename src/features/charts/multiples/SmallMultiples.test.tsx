import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { NationalSeries } from '../../../domain/country.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import { defaultView, type View } from '../../../domain/view.ts'
import { groningenSeries, twoQuarters } from '../../../testing/groningenSeries.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { linePath, regionMultiples } from './multiples.ts'
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
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((cell) => cell.textContent)

const some = { kind: 'some', codes: ['GM0010', 'GM0014', 'GM1979'] } as const

describe('a small line for each municipality', () => {
  it('has its name and its latest figure, with the quarter of an earlier one', () => {
    show(twoQuarters, { selection: some })
    expect(screen.getByRole('figure', { name: 'Totaal in Sonar per gemeente' })).toBeVisible()
    expect(cells()).toEqual(['Delfzijl 339 3e kw. 2020', 'Eemsdelta 657', 'Groningen 2.943'])
  })

  it('is on one scale, which is said', () => {
    show(twoQuarters)
    expect(cells()).toHaveLength(17)
    expect(screen.getByRole('figure')).toHaveTextContent(
      'Alle lijnen hebben dezelfde schaal: van 0 tot 2.943 mensen.',
    )
    expect(screen.getByRole('figure')).toHaveTextContent(
      'Van het derde kwartaal 2020 tot het eerste kwartaal 2021 steeg het totaal in 0 van de 13 gemeenten en daalde het in 0.',
    )
  })

  it('shows the totals of the quarter that is pointed at', () => {
    show(twoQuarters, { selection: some })
    // jsdom has no layout: drawings of 100 pixels.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 40))
    fireEvent.pointerMove(screen.getByText('Eemsdelta'), { clientX: 10 })
    expect(cells()).toEqual(['Delfzijl 339', 'Eemsdelta geen cijfer', 'Groningen 2.943'])
    expect(screen.getByRole('figure')).toHaveTextContent(
      'Bij elke lijn staat het cijfer van het derde kwartaal 2020.',
    )
    fireEvent.pointerLeave(screen.getByRole('list'))
    expect(cells()[1]).toBe('Eemsdelta 657')
    vi.restoreAllMocks()
  })

  it('has the same numbers in a table', async () => {
    show(twoQuarters, { selection: some })
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
    const table = screen.getByRole('table')
    expect(readRows(partOf(table, 'thead'))).toEqual([
      ['Naam', '3e kw. 2020', '4e kw. 2020', '1e kw. 2021'],
    ])
    expect(readRows(partOf(table, 'tbody'))).toEqual([
      ['Delfzijl', '339', 'geen cijfer', 'geen cijfer'],
      ['Eemsdelta', 'geen cijfer', 'geen cijfer', '657'],
      ['Groningen', '2.943', 'geen cijfer', '2.943'],
    ])
  })

  it('is not there for one quarter', () => {
    expect(show(groningenSeries)).toBeEmptyDOMElement()
  })
})

describe('the path of a line', () => {
  it('goes from left to right, with the largest total at the top', () => {
    expect(linePath([0, 10, 20], 20)).toBe('M0 40L50 20L100 0')
  })

  it('is interrupted by a gap, and has a dot for a quarter alone', () => {
    expect(linePath([10, undefined, 20], 20)).toBe('M0 20h0M100 0h0')
    expect(linePath([10, 20, undefined, 20, 10], 20)).toBe('M0 20L25 0M75 0L100 20')
  })
})

describe('the lines of regions', () => {
  const national: NationalSeries = {
    quarters: ['2020-Q1', '2020-Q3'],
    regions: [
      { code: 'AM01', name: 'Groningen', sonarTotal: [10, null], registerTotal: [20, null] },
      { code: 'AM02', name: 'Friesland', sonarTotal: [null, 30], registerTotal: [null, 40] },
    ],
    regionsPublished: [1, 1],
    sonarTotal: [10, 30],
    registerTotal: [20, 40],
    profiles: { profile1: [10, 0], profile2: [0, 0], profile3: [0, 30], profile4: [0, 0] },
    municipalities: [],
    ended: [],
    definitionChanges: [],
  }

  it('have gaps where a region did not publish', () => {
    expect(regionMultiples(national, {})).toEqual({
      quarters: ['2020-Q1', '2020-Q2', '2020-Q3'],
      lines: [
        { code: 'AM01', name: 'Groningen', totals: [10, undefined, undefined] },
        { code: 'AM02', name: 'Friesland', totals: [undefined, undefined, 30] },
      ],
      most: 30,
    })
  })
})
