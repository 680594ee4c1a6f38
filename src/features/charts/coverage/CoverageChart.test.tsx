import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { coverageTrend, type TotalsSeries, totalsOfRegion } from '../../../domain/coverageTrend.ts'
import { eventMarks } from '../../../domain/events.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import type { View } from '../../../domain/view.ts'
import { createFormats } from '../../../i18n/formats.ts'
import { nl } from '../../../i18n/nl/index.ts'
import { groningenSeries, twoQuarters } from '../../../testing/groningenSeries.ts'
import { readRows } from '../../../testing/readTable.ts'
import { CoverageChart } from './CoverageChart.tsx'
import { CoverageLines } from './CoverageLines.tsx'
import { coverageSummary } from './coverageText.ts'

const one = totalsOfRegion(groningenSeries)
const two = totalsOfRegion(twoQuarters)

const groningen = { code: 'AM01', name: 'Groningen' } as const
const national = { code: 'NL', name: 'Nederland' } as const
const dutch = { language: 'nl', texts: nl, formats: createFormats('nl') } as const

describe('the sentence of the coverage chart', () => {
  it('gives the coverage of the only quarter', () => {
    const points = coverageTrend(one)
    expect(coverageSummary(points, groningen, dutch)).toBe(
      'In het derde kwartaal 2020 stonden 9.191 van de 12.842 mensen uit het doelgroepregister in Sonar: een dekking van 71,6%.',
    )
  })

  it('goes from the first to the last of several quarters', () => {
    const points = coverageTrend(two)
    expect(coverageSummary(points, groningen, dutch)).toBe(
      'Van het derde kwartaal 2020 tot het eerste kwartaal 2021 ging de dekking van arbeidsmarktregio Groningen van 71,6% naar 70,7%.',
    )
  })

  it('compares no sum in which regions are missing', () => {
    const sums = (published: readonly number[]): TotalsSeries => ({
      area: national,
      quarters: ['2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2'],
      sonarTotal: [60, 140, 150, 90],
      registerTotal: [100, 200, 200, 150],
      regions: { all: 35, published },
    })
    expect(coverageSummary(coverageTrend(sums([34, 35, 35, 33])), national, dutch)).toBe(
      'Van het vierde kwartaal 2020 tot het eerste kwartaal 2021 ging de dekking van heel Nederland van 70,0% naar 75,0%.',
    )
    expect(coverageSummary(coverageTrend(sums([34, 34, 34, 33])), national, dutch)).toBe(
      'In het tweede kwartaal 2021 stonden 90 van de 150 mensen uit het doelgroepregister in Sonar: een dekking van 60,0% (33 van 35 regio’s).',
    )
  })

  it('says that a period without publications is empty', () => {
    expect(coverageSummary([], groningen, dutch)).toBe(
      'In deze periode is geen kwartaal gepubliceerd.',
    )
  })
})

function show(
  series: RegionSeries,
  view: Partial<View> = {},
  totals: TotalsSeries = totalsOfRegion(series),
): void {
  render(
    <CoverageChart totals={totals} history={series} view={{ dataSet: 'published', ...view }} />,
  )
}

/** Two of three quarters; in the first of them a region is missing. */
const country: TotalsSeries = {
  area: national,
  quarters: ['2020-Q3', '2021-Q1'],
  sonarTotal: [60, 150],
  registerTotal: [100, 200],
  regions: { all: 35, published: [34, 35] },
}

describe('the coverage chart', () => {
  it('has its heading as name, a sentence and a source', () => {
    show(groningenSeries)
    const figure = screen.getByRole('figure', { name: 'Dekking: Sonar en doelgroepregister' })
    expect(figure).toHaveTextContent('een dekking van 71,6%')
    expect(figure).toHaveTextContent(
      'Bron: UWV, Transparantie van klantprofielen (januari 2021). Dekking: eigen berekening.',
    )
    expect(figure).toHaveTextContent(
      'Voor een ontwikkeling in de tijd zijn minstens twee kwartalen nodig.',
    )
  })

  it('names the first and the last month of publication of the period', () => {
    show(twoQuarters)
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent(
      'Bron: UWV, Transparantie van klantprofielen (januari 2021 – juni 2021). Dekking: eigen berekening.',
    )
    expect(figure).not.toHaveTextContent('Voor een ontwikkeling in de tijd')
    cleanup()
    show(twoQuarters, { from: '2021-Q1' })
    expect(screen.getByRole('figure')).toHaveTextContent('klantprofielen (juni 2021)')
  })

  it('has every number in its table, and a gap for a quarter that was not published', async () => {
    show(twoQuarters)
    expect(screen.getByRole('figure')).toHaveTextContent(
      'Niet gepubliceerd en dus niet getekend: vierde kwartaal 2020.',
    )
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
    const table = screen.getByRole('table', { name: 'Sonar en doelgroepregister per kwartaal' })
    expect(readRows(table)).toEqual([
      ['Kwartaal', 'In Sonar', 'Doelgroepregister', 'Niet in Sonar', 'Dekking', 'In de publicatie'],
      ['derde kwartaal 2020', '9.191', '12.842', '3.651', '71,6%', '72%'],
      ['vierde kwartaal 2020', 'niet gepubliceerd'],
      ['eerste kwartaal 2021', '9.191', '13.000', '3.809', '70,7%', '71%'],
    ])
  })

  it('explains mergers and changes in what is counted, each with its source', () => {
    show({
      ...twoQuarters,
      definitionChanges: [
        {
          quarter: '2021-Q1',
          nl: 'De telling is ruimer.',
          en: 'A wider count.',
          source: { nl: 'UWV', en: 'UWV' },
        },
      ],
    })
    const events = screen.getByRole('list', { name: 'Wat er veranderde' })
    expect(within(events).getAllByRole('listitem')).toHaveLength(1)
    expect(events).toHaveTextContent(
      'Stippellijn, vanaf het eerste kwartaal 2021: De telling is ruimer. Bron: UWV. Opgegaan in Eemsdelta: Appingedam, Delfzijl en Loppersum. Bron: CBS, gemeentelijke indelingen.',
    )
  })

  it('says of the country where regions are missing, and names no printed percentage', async () => {
    show(twoQuarters, {}, country)
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent('Niet compleet: derde kwartaal 2020. Daar ontbreken regio’s')
    expect(figure).toHaveTextContent('Niet alle regio’s')
    expect(figure).toHaveTextContent('Gemeenten die opgingen in andere: 3.')
    expect(figure).toHaveTextContent('Bron: UWV, Transparantie van klantprofielen. Dekking')
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
    expect(readRows(screen.getByRole('table'))).toEqual([
      ['Kwartaal', 'In Sonar', 'Doelgroepregister', 'Niet in Sonar', 'Dekking'],
      ['derde kwartaal 2020', '60', '100', '40', '60,0% (34 van 35 regio’s)'],
      ['vierde kwartaal 2020', 'niet gepubliceerd'],
      ['eerste kwartaal 2021', '150', '200', '50', '75,0%'],
    ])
  })

  it('marks synthetic figures and does not name UWV as their source', () => {
    show(twoQuarters, { dataSet: 'demo' })
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent('SYNTHETISCH')
    expect(figure).toHaveTextContent('Synthetische gegevens: geen cijfers van UWV.')
    expect(figure).not.toHaveTextContent('Bron: UWV')
  })
})

const threePoints = coverageTrend(two)
const marks = eventMarks(
  twoQuarters,
  threePoints.map(({ quarter }) => quarter),
)

describe('the lines of the coverage chart', () => {
  it('have their names at their ends, and a line where something changed', () => {
    const { container } = render(
      <CoverageLines points={threePoints} marks={marks} description="Mensen per kwartaal." />,
    )
    const drawing = screen.getByRole('application', { name: 'Mensen per kwartaal.' })
    for (const text of ['In Sonar', 'Doelgroepregister', 'Niet in Sonar']) {
      expect(drawing).toHaveTextContent(text)
    }
    expect(
      container.querySelector('.recharts-reference-line-line[stroke-dasharray]'),
    ).not.toBeNull()
  })

  it('give the values of each quarter by arrow keys, gaps too, until Escape', async () => {
    const user = userEvent.setup()
    render(<CoverageLines points={threePoints} marks={[]} description="Mensen per kwartaal." />)
    expect(screen.queryByRole('tooltip')).toBeNull()
    await user.tab()
    expect(screen.getByRole('application')).toHaveFocus()
    expect(screen.getByRole('tooltip')).toHaveTextContent(
      'derde kwartaal 2020In Sonar: 9.191Doelgroepregister: 12.842Niet in Sonar: 3.651Dekking: 71,6%In de publicatie: 72%',
    )
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tooltip')).toHaveTextContent('vierde kwartaal 2020niet gepubliceerd')
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tooltip')).toHaveTextContent('eerste kwartaal 2021In Sonar: 9.191')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('keep a sum without some regions off the lines, as a hollow mark', () => {
    const whole = { sonarTotal: 60, registerTotal: 100, registerGap: 40 }
    const { container } = render(
      <CoverageLines
        points={[
          { quarter: '2020-Q3', values: whole },
          { quarter: '2020-Q4', values: { ...whole, incomplete: { published: 34, all: 35 } } },
          { quarter: '2021-Q1', values: whole },
        ]}
        marks={[]}
        description="Nederland"
      />,
    )
    // One for Sonar and one for the register; the two quarters beside it stand alone.
    expect(container.querySelectorAll('circle[fill="var(--page)"]')).toHaveLength(2)
    expect(container.querySelectorAll('circle[fill="var(--sonar)"]')).toHaveLength(2)
  })
})
