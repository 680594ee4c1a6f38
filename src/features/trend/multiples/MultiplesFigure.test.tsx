import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import { defaultView, type View } from '../../../domain/view.ts'
import { groningenSeries, twoQuarters } from '../../../testing/groningenSeries.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { MultiplesFigure } from './MultiplesFigure.tsx'

function show(series: RegionSeries, view: Partial<View> = {}): HTMLElement {
  const { container } = render(
    <MultiplesFigure
      series={series}
      national={undefined}
      area={series.region}
      view={{ ...defaultView, ...view }}
      link="https://example.org/"
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

  it('shows the figures of another quarter by keyboard, and speaks them', () => {
    show(twoQuarters, { selection: some })
    const slider = screen.getByRole('slider', { name: 'Kwartaal bij de lijnen' })
    fireEvent.change(slider, { target: { value: '0' } })
    expect(cells()).toEqual(['Delfzijl 339', 'Eemsdelta geen cijfer', 'Groningen 2.943'])
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      'derde kwartaal 2020: een cijfer bij 2 van de 3 lijnen. Meeste mensen: Groningen, 2.943. Minste: Delfzijl, 339.',
    )
    expect(screen.getByRole('figure')).toHaveTextContent(
      'Bij elke lijn staat het cijfer van het derde kwartaal 2020.',
    )
  })

  it('has the same numbers in a table', async () => {
    show(twoQuarters, { selection: some })
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
    // The slider moves the figures beside the lines, of which there are none here.
    expect(screen.queryByRole('slider')).toBeNull()
    const table = screen.getByRole('table')
    expect(readRows(partOf(table, 'thead'))).toEqual([
      ['Naam', '3e kw. 2020', '4e kw. 2020', '1e kw. 2021'],
    ])
    expect(readRows(partOf(table, 'tbody'))).toEqual([
      ['Delfzijl', '339', 'geen cijfer', 'geen cijfer'],
      ['Eemsdelta', 'geen cijfer', 'geen cijfer', '657'],
      ['Groningen', '2.943', 'geen cijfer', '2.943'],
    ])
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
    expect(screen.getByRole('slider')).toBeVisible()
  })

  it('marks a change in what is counted, with its source', () => {
    const change = {
      quarter: '2021-Q1',
      nl: 'Anders geteld.',
      en: 'Other.',
      source: { nl: 'UWV', en: 'UWV' },
    } as const
    show({ ...twoQuarters, definitionChanges: [change] })
    expect(screen.getByRole('figure')).toHaveTextContent(
      'Dunne streep, vanaf het eerste kwartaal 2021: Anders geteld. Bron: UWV.',
    )
  })

  it('is not there for one quarter', () => {
    expect(show(groningenSeries)).toBeEmptyDOMElement()
  })
})
