import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { coverageTrend, type TotalsSeries, totalsOfRegion } from '../../../domain/coverageTrend.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import type { View } from '../../../domain/view.ts'
import { en } from '../../../i18n/en.ts'
import { createFormats } from '../../../i18n/formats.ts'
import { nl } from '../../../i18n/nl.ts'
import { groningenSeries, twoQuarters } from '../../../testing/groningenSeries.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { CoverageFigure } from './CoverageFigure.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { coverageSummary } from './coverageSummary.ts'

const one = totalsOfRegion(groningenSeries)
const two = totalsOfRegion(twoQuarters)

const dutch = { language: 'nl', texts: nl, formats: createFormats('nl') } as const
const english = { language: 'en', texts: en, formats: createFormats('en') } as const

describe('the sentence of the coverage figure', () => {
  it('gives the coverage of the only quarter', () => {
    const points = coverageTrend(one)
    expect(coverageSummary(points, dutch)).toBe(
      'In het derde kwartaal 2020 stonden 9.191 van de 12.842 mensen uit het doelgroepregister in Sonar: een dekking van 71,6%.',
    )
    expect(coverageSummary(points, english)).toBe(
      'In the third quarter of 2020, 9,191 of the 12,842 people in the register were in Sonar: coverage of 71.6%.',
    )
  })

  it('goes from the first to the last of several quarters', () => {
    const points = coverageTrend(two)
    expect(coverageSummary(points, dutch)).toBe(
      'Van het derde kwartaal 2020 tot het eerste kwartaal 2021 ging de dekking van 71,6% naar 70,7%.',
    )
    expect(coverageSummary(points, english)).toBe(
      'From the third quarter of 2020 to the first quarter of 2021, coverage went from 71.6% to 70.7%.',
    )
  })

  it('compares no sum in which regions are missing', () => {
    const sums = (published: readonly number[]): TotalsSeries => ({
      area: { code: 'NL', name: 'Nederland' },
      quarters: ['2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2'],
      sonarTotal: [60, 140, 150, 90],
      registerTotal: [100, 200, 200, 150],
      regions: { all: 35, published },
    })
    expect(coverageSummary(coverageTrend(sums([34, 35, 35, 33])), dutch)).toBe(
      'Van het vierde kwartaal 2020 tot het eerste kwartaal 2021 ging de dekking van 70,0% naar 75,0%.',
    )
    expect(coverageSummary(coverageTrend(sums([34, 34, 34, 33])), dutch)).toBe(
      'In het tweede kwartaal 2021 stonden 90 van de 150 mensen uit het doelgroepregister in Sonar: een dekking van 60,0% (33 van 35 regio’s).',
    )
  })

  it('says that a period without publications is empty', () => {
    expect(coverageSummary([], dutch)).toBe('In deze periode is geen kwartaal gepubliceerd.')
  })

  it('says that a coverage is unknown where the register is empty', () => {
    const point = {
      quarter: '2020-Q3',
      figures: {
        sonarTotal: 0,
        registerTotal: 0,
        registerGap: 0,
        reportedCoverage: 0,
        publishedOn: '2021-01',
      },
    } as const
    expect(coverageSummary([point], dutch)).toContain('een dekking van onbekend')
  })
})

describe('the table of the coverage figure', () => {
  it('has every number that is drawn, quarter by quarter', () => {
    render(<CoverageTable points={coverageTrend(two)} />)
    const table = screen.getByRole('table', { name: 'Sonar en doelgroepregister per kwartaal' })
    expect(readRows(partOf(table, 'thead'))).toEqual([
      ['Kwartaal', 'In Sonar', 'Doelgroepregister', 'Niet in Sonar', 'Dekking', 'In de publicatie'],
    ])
    expect(readRows(partOf(table, 'tbody'))).toEqual([
      ['derde kwartaal 2020', '9.191', '12.842', '3.651', '71,6%', '72%'],
      ['vierde kwartaal 2020', 'niet gepubliceerd'],
      ['eerste kwartaal 2021', '9.191', '13.000', '3.809', '70,7%', '71%'],
    ])
    expect(screen.getByRole('region')).toHaveAttribute('tabindex', '0')
  })

  it('says that a coverage is unknown where the register is empty', () => {
    render(
      <CoverageTable
        points={[
          {
            quarter: '2020-Q3',
            figures: {
              sonarTotal: 0,
              registerTotal: 0,
              registerGap: 0,
              reportedCoverage: 0,
              publishedOn: '2021-01',
            },
          },
          { quarter: '2020-Q4' },
        ]}
      />,
    )
    expect(readRows(partOf(screen.getByRole('table'), 'tbody'))).toEqual([
      ['derde kwartaal 2020', '0', '0', '0', 'onbekend', '0%'],
      ['vierde kwartaal 2020', 'niet gepubliceerd'],
    ])
  })
})

function show(
  series: RegionSeries,
  view: Partial<View> = {},
  totals: TotalsSeries = totalsOfRegion(series),
): void {
  render(
    <CoverageFigure
      totals={totals}
      history={series}
      view={{ dataSet: 'published', ...view }}
      link="https://voorbeeld.nl/"
    />,
  )
}

/** Two of three quarters; in the first of them a region is missing. */
const country: TotalsSeries = {
  area: { code: 'NL', name: 'Nederland' },
  quarters: ['2020-Q3', '2021-Q1'],
  sonarTotal: [60, 150],
  registerTotal: [100, 200],
  regions: { all: 35, published: [34, 35] },
}

describe('the coverage figure', () => {
  it('has its heading as name, a sentence, a source, and its numbers one press away', async () => {
    show(groningenSeries)
    const figure = screen.getByRole('figure', { name: 'Dekking: Sonar en doelgroepregister' })
    expect(figure).toHaveTextContent('een dekking van 71,6%')
    expect(figure).toHaveTextContent(
      'Bron: UWV, Transparantie van klantprofielen (januari 2021). Dekking: eigen berekening.',
    )
    expect(figure).toHaveTextContent(
      'Voor een ontwikkeling in de tijd zijn minstens twee kwartalen nodig.',
    )
    const button = within(figure).getByRole('button', { name: 'Toon als tabel' })
    expect(button).toHaveAttribute('aria-pressed', 'false')
    await userEvent.setup().click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(readRows(partOf(within(figure).getByRole('table'), 'tbody'))).toEqual([
      ['derde kwartaal 2020', '9.191', '12.842', '3.651', '71,6%', '72%'],
    ])
  })

  it('says of a link to one of several quarters that a longer period shows more', () => {
    show(twoQuarters, { from: '2021-Q1' })
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent('U ziet één kwartaal.')
    expect(figure).not.toHaveTextContent('Voor een ontwikkeling in de tijd')
    expect(figure).toHaveTextContent('(juni 2021)')
  })

  it('names the first and the last month of publication, and has no note on several quarters', () => {
    show(twoQuarters)
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent(
      'Bron: UWV, Transparantie van klantprofielen (januari 2021 – juni 2021).',
    )
    expect(figure).not.toHaveTextContent('U ziet één kwartaal.')
    expect(figure).not.toHaveTextContent('Voor een ontwikkeling in de tijd')
  })

  it('shows a quarter that was not published as a gap in its table, never as a zero', async () => {
    show(twoQuarters)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
    expect(readRows(partOf(screen.getByRole('table'), 'tbody'))[1]).toEqual([
      'vierde kwartaal 2020',
      'niet gepubliceerd',
    ])
  })

  it('keeps to the period of the link', async () => {
    show(twoQuarters, { from: '2021-Q1' })
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
    expect(readRows(partOf(screen.getByRole('table'), 'tbody')).map(([first]) => first)).toEqual([
      'eerste kwartaal 2021',
    ])
  })

  it('lets the keyboard through its quarters, with every value in words', () => {
    show(twoQuarters)
    const slider = screen.getByRole('slider', { name: 'Kwartaal in de figuur' })
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      'eerste kwartaal 2021. In Sonar: 9.191. Doelgroepregister: 13.000. Niet in Sonar: 3.809. Dekking: 70,7%. In de publicatie: 71%',
    )
    fireEvent.change(slider, { target: { value: '1' } })
    expect(slider).toHaveAttribute('aria-valuetext', 'vierde kwartaal 2020. niet gepubliceerd')
    expect(screen.getByRole('figure')).toHaveTextContent('Niet gepubliceerd: 1 van de 3 kwartalen.')
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
      '1Vanaf het eerste kwartaal 2021: De telling is ruimer. Bron: UWV. Appingedam, Delfzijl en Loppersum werden deel van Eemsdelta. Bron: CBS, gemeentelijke indelingen.',
    )
  })

  it('says of the country where regions are missing, and names no printed percentage', async () => {
    show(twoQuarters, {}, country)
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent(
      'Heel Nederland, derde kwartaal 2020 tot en met eerste kwartaal 2021',
    )
    expect(figure).toHaveTextContent(
      'In het eerste kwartaal 2021 stonden 150 van de 200 mensen uit het doelgroepregister in Sonar: een dekking van 75,0%.',
    )
    expect(figure).not.toHaveTextContent('ging de dekking van')
    expect(figure).toHaveTextContent('In 1 van de 3 kwartalen ontbreken regio’s.')
    expect(figure).toHaveTextContent('Niet alle regio’s')
    expect(figure).toHaveTextContent('3 gemeenten gingen op in andere.')
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
