import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ComponentProps, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { compareCoverage, totalsOfCountry, totalsOfRegion } from '../../../domain/coverageTrend.ts'
import { defaultView, type View } from '../../../domain/view.ts'
import { groningenSeries, otherCount, twoQuarters } from '../../../testing/groningenSeries.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { SyntheticSet } from '../../../testing/SyntheticSet.tsx'
import { ChosenQuarterContext } from '../card/chosenQuarter.ts'
import { CoverageCard } from './CoverageCard.tsx'
import { CoverageDrawing } from './CoverageDrawing.tsx'
import { comparedAreas } from './compareAreas.ts'
import { national } from './testing/national.ts'

const props = {
  totals: totalsOfRegion(twoQuarters),
  history: twoQuarters,
  view: defaultView,
  national,
  nationalState: 'here',
  onAskNational: () => undefined,
} as const

/** The card on a page that keeps its choices in its link. */
function Page(given: Partial<ComponentProps<typeof CoverageCard>>) {
  const shown = { ...props, ...given }
  const [view, setView] = useState<ComponentProps<typeof CoverageCard>['view']>(shown.view)
  return (
    <CoverageCard
      {...shown}
      view={view}
      onChange={(next: Partial<View>) => setView({ ...view, ...next })}
    />
  )
}

async function tableRows(): Promise<readonly (readonly string[])[]> {
  await userEvent.setup().click(screen.getByRole('tab', { name: 'Tabel' }))
  const table = screen.getByRole('table')
  return [...readRows(partOf(table, 'thead')), ...readRows(partOf(table, 'tbody'))]
}

async function compareWith(...names: readonly string[]): Promise<void> {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /^Vergelijk/ }))
  for (const name of names) await user.click(screen.getByRole('checkbox', { name }))
}

describe('the card of coverage', () => {
  it.each([
    ['2020-Q3', '3e kw. 2020'],
    // The end of the line is named.
    ['2021-Q1', undefined],
    ['2021-Q2', undefined],
  ] as const)('marks the quarter of the page, but not the last: %s', async (quarter, name) => {
    render(
      <ChosenQuarterContext value={quarter}>
        <Page />
      </ChosenQuarterContext>,
    )
    const drawing = await screen.findByRole('application')
    expect(drawing.querySelector('[data-chosen]')?.textContent).toBe(name)
  })

  it('has a fixed label, its title, and every number in its table', async () => {
    render(<Page />)
    const figure = screen.getByRole('figure', {
      name: 'Dekking. De dekking ging van 71,6% naar 70,7%',
    })
    expect(figure).toHaveTextContent(
      'Bron: UWV, Transparantie van klantprofielen (januari 2021 – juni 2021). Dekking: eigen berekening.',
    )
    expect(await tableRows()).toEqual([
      ['Kwartaal', 'In Sonar', 'Register', 'Niet in Sonar', 'Dekking', 'In de publicatie'],
      ['derde kwartaal 2020', '9.191', '12.842', '3.651', '71,6%', '72%'],
      ['vierde kwartaal 2020', 'niet gepubliceerd'],
      ['eerste kwartaal 2021', '9.191', '13.000', '3.809', '70,7%', '71%'],
    ])
  })

  it('says that figures are invented, that UWV is not their source, and has nothing printed', async () => {
    render(<Page view={{ ...defaultView, dataSet: 'demo' }} />, { wrapper: SyntheticSet })
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent('verzonnen')
    expect(figure).toHaveTextContent('Bron: verzonnen, niet van UWV.')
    expect((await tableRows()).slice(0, 2)).toEqual([
      ['Kwartaal', 'In Sonar', 'Register', 'Niet in Sonar', 'Dekking'],
      ['derde kwartaal 2020', '9.191', '12.842', '3.651', '71,6%'],
    ])
  })

  it('has a view in people, without a comparison', async () => {
    render(<Page view={{ ...defaultView, compare: ['AM02'] }} />)
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Aantallen' }))
    expect(screen.getByRole('heading')).toHaveTextContent('3.809 mensen staan niet in Sonar')
    expect(screen.queryByRole('button', { name: /^Vergelijk/ })).toBeNull()
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Procent' }))
    expect(screen.getByRole('button', { name: 'Vergelijk regio’s (1)' })).toBeVisible()
  })

  it('is nothing with one quarter, unless others are beside it', () => {
    const one = { totals: totalsOfRegion(groningenSeries), history: groningenSeries }
    const { container, rerender } = render(<Page {...one} />)
    expect(container).toBeEmptyDOMElement()
    rerender(<Page key="compared" {...one} view={{ ...defaultView, compare: ['AM02'] }} />)
    expect(screen.getByRole('figure')).toHaveTextContent('hoger dan in Friesland')
  })

  it('explains a change in what is counted, but no mergers and no change of the columns only', () => {
    const { rerender } = render(
      <Page history={{ ...twoQuarters, definitionChanges: [otherCount] }} />,
    )
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent('Vanaf het eerste kwartaal 2021: Anders. Bron: UWV.')
    expect(figure).not.toHaveTextContent('Eemsdelta')
    const columns = { ...otherCount, of: 'profiles' } as const
    rerender(<Page history={{ ...twoQuarters, definitionChanges: [columns] }} />)
    expect(figure).not.toHaveTextContent('Anders.')
  })
})

describe('the comparison', () => {
  it('puts chosen regions beside it, and says which sums lack regions', async () => {
    render(<Page />)
    await compareWith('Friesland')
    expect(await tableRows()).toEqual([
      ['Kwartaal', 'Groningen', 'Friesland', 'Nederland', 'Groningen, in de publicatie'],
      [
        'derde kwartaal 2020',
        '71,6%9.191 van 12.842',
        '50,0%500 van 1.000',
        '67,9%9.741 van 14.342',
        '72%',
      ],
      [
        'vierde kwartaal 2020',
        'niet gepubliceerd',
        '60,0%600 van 1.000',
        '46,7% (6 van 7 regio’s)700 van 1.500',
        'niet gepubliceerd',
      ],
      [
        'eerste kwartaal 2021',
        '70,7%9.191 van 13.000',
        '80,0%800 van 1.000',
        '70,2%10.180 van 14.500',
        '71%',
      ],
    ])
  })

  it('finds regions by a part of their name', async () => {
    render(<Page />)
    await compareWith()
    await userEvent.setup().type(screen.getByRole('searchbox', { name: 'Zoek regio' }), 'fries')
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
    expect(screen.getByText('1 regio gevonden')).toBeVisible()
  })

  it('allows five more, says so, and lets each be taken away', async () => {
    render(<Page />)
    await compareWith('Friesland', 'Regio AM03', 'Regio AM04', 'Regio AM05', 'Regio AM06')
    expect(screen.getByRole('checkbox', { name: 'Regio AM07' })).toBeDisabled()
    expect(screen.getByText(/^Meer kan niet\./)).toBeVisible()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Friesland weghalen' }))
    expect(screen.getByText('nog 1 mogelijk')).toBeVisible()
    // The focus of a chip that goes is on the next one, on the one before, or on the menu.
    expect(screen.getByRole('button', { name: 'Regio AM03 weghalen' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Regio AM06 weghalen' }))
    expect(screen.getByRole('button', { name: 'Regio AM05 weghalen' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Regio AM05 weghalen' }))
    await user.click(screen.getByRole('button', { name: 'Regio AM04 weghalen' }))
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Vergelijk regio’s' })).toHaveFocus()
    await compareWith('Friesland')
    await user.click(screen.getByRole('button', { name: 'Alles wissen' }))
    expect(screen.getByRole('button', { name: 'Vergelijk regio’s' })).toBeVisible()
  })

  it('asks for the other regions, of a link at once, and again where they could not be loaded', async () => {
    const onAskNational = vi.fn()
    const waiting = { national: undefined, onAskNational }
    const view: View = { ...defaultView, compare: ['AM01', 'AM02'] }
    const { rerender } = render(<Page {...waiting} view={view} nationalState="notAsked" />)
    expect(onAskNational).toHaveBeenCalledTimes(1)
    await compareWith()
    rerender(<Page {...waiting} view={view} nationalState="loading" />)
    expect(screen.getByText('De andere regio’s worden geladen.')).toBeVisible()
    rerender(<Page {...waiting} view={view} nationalState="failed" />)
    onAskNational.mockClear()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(onAskNational).toHaveBeenCalledTimes(1)
  })
})

describe('the drawings of coverage', () => {
  const own = totalsOfRegion(twoQuarters)
  const points = compareCoverage([own])
  const drawing = {
    unit: 'percent' as const,
    points,
    areas: comparedAreas(own, [], national),
    national,
    changes: [otherCount],
    strip: [],
    description: 'Groningen per kwartaal.',
  }

  it('name their ends, a quarter without a figure, and a change in what is counted', () => {
    render(<CoverageDrawing {...drawing} />)
    const chart = screen.getByRole('application', { name: 'Groningen per kwartaal.' })
    for (const text of ['71,6%', 'Groningen 70,7%', '9.191 van 13.000', 'andere telling']) {
      expect(chart).toHaveTextContent(text)
    }
  })

  it('name the quarter of an end that is earlier than that of another line', () => {
    const shorter = { ...own, sonarTotal: [9191, null], registerTotal: [12_842, null] }
    const areas = comparedAreas(shorter, ['AM02'], national)
    render(
      <CoverageDrawing
        {...drawing}
        areas={areas}
        points={compareCoverage(areas.map(({ totals }) => totals))}
      />,
    )
    const chart = within(screen.getByRole('application'))
    expect(chart.getByText('Groningen 71,6%')).toBeInTheDocument()
    // On the axis, and under the name.
    expect(chart.getAllByText('3e kw. 2020')).toHaveLength(2)
  })

  it('name register, Sonar and what lies between', () => {
    render(<CoverageDrawing {...drawing} unit="people" />)
    const chart = screen.getByRole('application')
    for (const text of ['register 13.000', 'in Sonar 9.191', 'niet in Sonar', '3.809']) {
      expect(chart).toHaveTextContent(text)
    }
  })

  it('give each quarter by arrow keys, in every chart through time, until Escape', async () => {
    const user = userEvent.setup()
    render(
      <>
        <CoverageDrawing {...drawing} />
        <CoverageDrawing {...drawing} unit="people" description="Mensen per kwartaal." />
      </>,
    )
    screen.getByRole('application', { name: 'Groningen per kwartaal.' }).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    const [percent, people] = await screen.findAllByRole('tooltip')
    expect(percent).toHaveTextContent('eerste kwartaal 2021Dekking: 70,7%9.191 van 13.000')
    expect(people).toHaveTextContent('eerste kwartaal 2021Register: 13.000')
    // Said once.
    expect(percent).toHaveAttribute('aria-live', 'polite')
    expect(people).toHaveAttribute('aria-live', 'off')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('keep a sum without some regions off the line, with a bridge over it and a strip below', () => {
    const whole = totalsOfCountry(national)
    const areas = comparedAreas(whole, [], national)
    const strip = [24_249, 24_252, 24_255].map((time, at) => ({ time, isComplete: at !== 1 }))
    const shown = { ...drawing, changes: [], areas, points: compareCoverage([whole]), strip }
    const { container, rerender } = render(<CoverageDrawing {...shown} />)
    const bridges = () => container.querySelectorAll('line[stroke-dasharray="1.5 3"]')
    expect(bridges()).toHaveLength(1)
    const chart = within(screen.getByRole('application'))
    expect(chart.getByText('hoogst: Friesland')).toBeInTheDocument()
    expect(chart.getByText('laagst: Regio AM03')).toBeInTheDocument()
    expect(container.querySelectorAll('rect[height="8"]')).toHaveLength(3)
    expect(chart.getAllByText('1e kw. 2021')).toHaveLength(1)
    // The last sum lacks regions: on the axis, and under the three names of the quarter before.
    rerender(<CoverageDrawing {...shown} points={shown.points.slice(0, 2)} />)
    expect(chart.getAllByText('3e kw. 2020')).toHaveLength(4)
    // Never over a quarter without anything.
    const points = shown.points.map((point, at) => (at === 1 ? { ...point, areas: [] } : point))
    rerender(<CoverageDrawing {...shown} points={points} />)
    expect(bridges()).toHaveLength(0)
  })
})
