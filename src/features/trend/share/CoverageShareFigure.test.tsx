import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type TotalsSeries, totalsOfCountry } from '../../../domain/coverageTrend.ts'
import type { NationalSeries, RegionTotals } from '../../../domain/nationalSeries.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { CoverageShareFigure } from './CoverageShareFigure.tsx'

const groningen: TotalsSeries = {
  area: { code: 'AM01', name: 'Groningen' },
  quarters: ['2020-Q3', '2021-Q1'],
  sonarTotal: [9191, 9230],
  registerTotal: [12_842, 13_000],
  reportedCoverage: [72, 71],
  publishedOn: ['2021-01', '2021-06'],
}

const regions: readonly RegionTotals[] = [
  {
    code: 'AM01',
    name: 'Groningen',
    sonarTotal: [9191, null, 9230],
    registerTotal: [12_842, null, 13_000],
  },
  {
    code: 'AM02',
    name: 'Friesland',
    sonarTotal: [500, 600, 800],
    registerTotal: [1000, 1000, 1000],
  },
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
  view: { dataSet: 'published' },
  link: 'https://example.org/',
  national,
  nationalState: 'here',
  onAskNational: () => {},
} as const

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

// The drawing is a file of its own; no test should wait for it by the clock.
beforeAll(() => import('./CoverageShareChart.tsx'))

describe('coverage in per cent', () => {
  it('has its area in its name, its change in a sentence, and the printed percentage apart', async () => {
    render(<CoverageShareFigure {...props} />)
    const figure = screen.getByRole('figure', {
      name: 'Dekking in procenten, arbeidsmarktregio Groningen',
    })
    expect(figure).toHaveTextContent(
      'Van het derde kwartaal 2020 tot het eerste kwartaal 2021 ging de dekking van arbeidsmarktregio Groningen van 71,6% naar 71,0%.',
    )
    expect(figure).toHaveTextContent(
      'Bron: UWV, Transparantie van klantprofielen (januari 2021 – juni 2021).',
    )
    expect(await tableRows()).toEqual([
      ['Kwartaal', 'Groningen', 'Groningen, in de publicatie'],
      ['derde kwartaal 2020', '71,6%', '72%'],
      ['vierde kwartaal 2020', 'niet gepubliceerd', 'niet gepubliceerd'],
      ['eerste kwartaal 2021', '71,0%', '71%'],
    ])
  })

  it('speaks the values of a quarter, and says where its axis begins', async () => {
    render(<CoverageShareFigure {...props} />)
    expect(await screen.findByRole('slider')).toHaveAttribute(
      'aria-valuetext',
      'eerste kwartaal 2021. Groningen: 71,0%. In de publicatie: 71%',
    )
    expect(await screen.findByText('De as begint bij 66%, niet bij 0%.')).toBeVisible()
    expect(
      await screen.findByRole('img', { name: 'Dekking in procenten per kwartaal: Groningen.' }),
    ).toBeInTheDocument()
  })

  it('puts chosen areas beside it, and says which regions are missing from the country', async () => {
    render(<CoverageShareFigure {...props} />)
    await compareWith('Friesland', 'Nederland')
    expect(screen.getByRole('figure')).toHaveTextContent(
      'In het eerste kwartaal 2021 was de dekking van deze gebieden het hoogst in Friesland (80,0%) en het laagst in Nederland (70,2%).',
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
    const { rerender } = render(<CoverageShareFigure {...props} />)
    await compareWith('Nederland', 'Friesland')
    rerender(<CoverageShareFigure {...props} view={{ ...props.view, to: '2020-Q4' }} />)
    expect(screen.getByRole('figure')).toHaveTextContent(
      'In het derde kwartaal 2020 was de dekking van deze gebieden het hoogst in Groningen (71,6%) en het laagst in Friesland (50,0%).',
    )
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Regio AM03' }))
    expect(screen.getByRole('figure')).toHaveTextContent(
      'In het vierde kwartaal 2020 was de dekking van de 2 gebieden met een volledig cijfer het hoogst in Friesland (60,0%) en het laagst in Regio AM03 (20,0%).',
    )
  })

  it('allows six areas, and says why no more can be chosen', async () => {
    render(<CoverageShareFigure {...props} />)
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

  it('shows the country by its complete quarters, with the regions beside it', async () => {
    render(<CoverageShareFigure {...props} totals={totalsOfCountry(national)} />)
    expect(
      screen.getByRole('figure', { name: 'Dekking in procenten, heel Nederland' }),
    ).toHaveTextContent(
      'Van het derde kwartaal 2020 tot het eerste kwartaal 2021 ging de dekking van heel Nederland van 67,9% naar 70,2%.',
    )
    await compareWith('Friesland')
    expect(screen.queryByRole('checkbox', { name: 'Nederland' })).not.toBeInTheDocument()
    expect((await tableRows())[0]).toEqual(['Kwartaal', 'Nederland', 'Friesland'])
  })

  it('shows an added area once when the page goes to it', async () => {
    const { rerender } = render(<CoverageShareFigure {...props} />)
    await compareWith('Friesland', 'Nederland')
    const friesland = {
      area: { code: 'AM02', name: 'Friesland' },
      quarters: national.quarters,
    } as const
    const totals = { ...friesland, sonarTotal: [500, 600, 800], registerTotal: [1000, 1000, 1000] }
    rerender(<CoverageShareFigure {...props} totals={totals} />)
    expect((await tableRows())[0]).toEqual(['Kwartaal', 'Friesland', 'Nederland'])
  })

  it('is nothing with one quarter', () => {
    const { container } = render(
      <CoverageShareFigure {...props} view={{ ...props.view, from: '2021-Q1' }} />,
    )
    expect(container).toBeEmptyDOMElement()
  })

  it('marks synthetic figures', () => {
    render(<CoverageShareFigure {...props} view={{ dataSet: 'demo' }} />)
    expect(screen.getByRole('figure')).toHaveTextContent('SYNTHETISCH')
    expect(screen.getByRole('figure')).not.toHaveTextContent('Bron: UWV')
  })
})

describe('the panel of areas', () => {
  it('asks for the other areas when it opens, and not before', async () => {
    const onAskNational = vi.fn()
    const waiting = { ...props, national: undefined, onAskNational }
    const { rerender } = render(<CoverageShareFigure {...waiting} nationalState="notAsked" />)
    expect(onAskNational).not.toHaveBeenCalled()
    await compareWith()
    expect(onAskNational).toHaveBeenCalledTimes(1)
    rerender(<CoverageShareFigure {...waiting} nationalState="loading" />)
    const panel = screen.getByRole('dialog', { name: 'Vergelijk' })
    expect(within(panel).getByText('De andere regio’s worden geladen.')).toBeVisible()
    expect(onAskNational).toHaveBeenCalledTimes(1)
  })

  it('says that they could not be loaded, and tries again', async () => {
    const onAskNational = vi.fn()
    render(
      <CoverageShareFigure
        {...props}
        {...{ national: undefined, onAskNational }}
        nationalState="failed"
      />,
    )
    await compareWith()
    expect(screen.getByRole('alert')).toHaveTextContent(
      'De andere regio’s konden niet worden geladen.',
    )
    expect(onAskNational).not.toHaveBeenCalled()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(onAskNational).toHaveBeenCalledTimes(1)
  })
})
