import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ComponentProps, type ReactElement, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { NationalSeries, RegionTotals } from '../../../domain/country.ts'
import type { TotalsSeries } from '../../../domain/coverageTrend.ts'
import type { AreaCode } from '../../../domain/municipality.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { CoverageShareChart } from './CoverageShareChart.tsx'

const groningen: TotalsSeries = {
  area: { code: 'AM01', name: 'Groningen' },
  quarters: ['2020-Q3', '2021-Q1'],
  sonarTotal: [9191, 9230],
  registerTotal: [12_842, 13_000],
  reportedCoverage: [72, 71],
  publishedOn: ['2021-01', '2021-06'],
}

const per1000 = [1000, 1000, 1000]

const regions: readonly RegionTotals[] = [
  {
    code: 'AM01',
    name: 'Groningen',
    sonarTotal: [9191, null, 9230],
    registerTotal: [12_842, null, 13_000],
  },
  { code: 'AM02', name: 'Friesland', sonarTotal: [500, 600, 800], registerTotal: per1000 },
  ...(['AM03', 'AM04', 'AM05', 'AM06', 'AM07'] as const).map((code) => ({
    code,
    name: `Regio ${code}`,
    sonarTotal: [10, 20, 30],
    registerTotal: [100, 100, 100],
  })),
]

const national: NationalSeries = {
  quarters: ['2020-Q3', '2020-Q4', '2021-Q1'],
  regions,
  regionsPublished: [7, 6, 7],
  sonarTotal: [9741, 700, 10_180],
  registerTotal: [14_342, 1500, 14_500],
  profiles: { profile1: [], profile2: [], profile3: [], profile4: [] },
  municipalities: [],
  ended: [],
  definitionChanges: [],
}

const props = {
  totals: groningen,
  definitionChanges: [],
  view: { dataSet: 'published', compare: [] },
  onChange: () => {},
  national,
  nationalState: 'here',
  onAskNational: () => {},
} as const

/** The chart on a page that keeps the compared areas in its link. */
function Page(change: Partial<ComponentProps<typeof CoverageShareChart>>): ReactElement {
  const [compare, setCompare] = useState<readonly AreaCode[]>(change.view?.compare ?? [])
  const shown = { ...props, ...change }
  return (
    <CoverageShareChart
      {...shown}
      view={{ ...shown.view, compare }}
      onChange={(next) => setCompare(next.compare)}
    />
  )
}

async function compareWith(...names: readonly string[]): Promise<void> {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /^Vergelijk/ }))
  for (const name of names) await user.click(screen.getByRole('checkbox', { name }))
}

async function tableRows(): Promise<readonly (readonly string[])[]> {
  await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
  const table = screen.getByRole('table')
  return [...readRows(partOf(table, 'thead')), ...readRows(partOf(table, 'tbody'))]
}

describe('coverage in per cent', () => {
  it('has its area in its name, its change in a sentence, and the printed percentage apart', async () => {
    render(<Page />)
    const figure = screen.getByRole('figure', {
      name: 'Dekking in procenten, arbeidsmarktregio Groningen',
    })
    expect(figure).toHaveTextContent(
      'Van het derde kwartaal 2020 tot het eerste kwartaal 2021 ging de dekking van arbeidsmarktregio Groningen van 71,6% naar 71,0%.',
    )
    expect(figure).toHaveTextContent(
      'Bron: UWV, Transparantie van klantprofielen (januari 2021 – juni 2021). Dekking: eigen berekening.',
    )
    expect(await tableRows()).toEqual([
      ['Kwartaal', 'Groningen', 'Groningen, in de publicatie'],
      ['derde kwartaal 2020', '71,6%', '72%'],
      ['vierde kwartaal 2020', 'niet gepubliceerd', 'niet gepubliceerd'],
      ['eerste kwartaal 2021', '71,0%', '71%'],
    ])
  })

  it('says where its axis begins', () => {
    render(<Page />)
    expect(screen.getByText('De as begint bij 70%, niet bij 0%.')).toBeVisible()
  })

  it('compares with the areas of the link, for which it asks', () => {
    const onAskNational = vi.fn()
    const view = { ...props.view, compare: ['AM01', 'AM02'] } as const
    const waiting = { view, onAskNational, national: undefined }
    const { rerender } = render(<Page {...waiting} nationalState="notAsked" />)
    expect(onAskNational).toHaveBeenCalledTimes(1)
    rerender(<Page view={view} onAskNational={onAskNational} />)
    expect(screen.getByRole('button', { name: 'Vergelijk (1 erbij)' })).toBeVisible()
    expect(screen.getByRole('figure')).toHaveTextContent('het hoogst in Friesland (80,0%)')
  })

  it('puts chosen areas beside it, and says which regions are missing from the country', async () => {
    render(<Page />)
    await compareWith('Friesland', 'Nederland')
    expect(screen.getByRole('figure')).toHaveTextContent(
      'In het eerste kwartaal 2021 was de dekking het hoogst in Friesland (80,0%) en het laagst in Nederland (70,2%). Vergeleken zijn 3 gebieden met een volledig cijfer.',
    )
    expect(screen.getByRole('button', { name: 'Vergelijk (2 erbij)' })).toBeVisible()
    expect(await tableRows()).toEqual([
      ['Kwartaal', 'Groningen', 'Friesland', 'Nederland', 'Groningen, in de publicatie'],
      ['derde kwartaal 2020', '71,6%', '50,0%', '67,9%', '72%'],
      [
        'vierde kwartaal 2020',
        'niet gepubliceerd',
        '60,0%',
        '46,7% (6 van 7 regio’s)',
        'niet gepubliceerd',
      ],
      ['eerste kwartaal 2021', '71,0%', '80,0%', '70,2%', '71%'],
    ])
  })

  it('compares complete figures only in its sentence, and says of how many areas', async () => {
    const { rerender } = render(<Page />)
    await compareWith('Nederland', 'Friesland')
    rerender(<Page view={{ ...props.view, to: '2020-Q4' }} />)
    expect(screen.getByRole('figure')).toHaveTextContent(
      'In het derde kwartaal 2020 was de dekking het hoogst in Groningen (71,6%) en het laagst in Friesland (50,0%). Vergeleken zijn 3 gebieden met een volledig cijfer.',
    )
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Regio AM03' }))
    expect(screen.getByRole('figure')).toHaveTextContent(
      'In het vierde kwartaal 2020 was de dekking het hoogst in Friesland (60,0%) en het laagst in Regio AM03 (20,0%). Vergeleken zijn 2 gebieden met een volledig cijfer.',
    )
  })

  it('allows six areas, and says why no more can be chosen', async () => {
    render(<Page />)
    await compareWith('Friesland', 'Regio AM03', 'Regio AM04', 'Regio AM05', 'Regio AM06')
    expect(screen.getByRole('checkbox', { name: 'Regio AM07' })).toBeDisabled()
    expect(screen.getByRole('checkbox', { name: 'Nederland' })).toBeDisabled()
    expect(screen.getByText(/^Meer dan zes gebieden kan niet\./)).toBeVisible()
    const user = userEvent.setup()
    await user.click(screen.getByRole('checkbox', { name: 'Friesland' }))
    expect(screen.getByRole('checkbox', { name: 'Regio AM07' })).toBeEnabled()
    await user.click(screen.getByRole('button', { name: 'Alles wissen' }))
    expect(screen.getByRole('button', { name: 'Vergelijk' })).toBeVisible()
  })

  it('is nothing with one quarter', () => {
    const { container } = render(<Page view={{ ...props.view, from: '2021-Q1' }} />)
    expect(container).toBeEmptyDOMElement()
  })
})

describe('the panel of areas', () => {
  it('asks for the other areas when it opens, and again where they could not be loaded', async () => {
    const onAskNational = vi.fn()
    const waiting = { national: undefined, onAskNational }
    const { rerender } = render(<Page {...waiting} nationalState="notAsked" />)
    expect(onAskNational).not.toHaveBeenCalled()
    await compareWith()
    expect(onAskNational).toHaveBeenCalledTimes(1)
    rerender(<Page {...waiting} nationalState="loading" />)
    expect(screen.getByText('De andere regio’s worden geladen.')).toBeVisible()
    rerender(<Page {...waiting} nationalState="failed" />)
    expect(screen.getByRole('alert')).toHaveTextContent(
      'De andere regio’s konden niet worden geladen.',
    )
    await userEvent.setup().click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(onAskNational).toHaveBeenCalledTimes(2)
  })
})
