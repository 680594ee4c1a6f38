import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { coverageTrend } from '../../domain/coverageTrend.ts'
import { en } from '../../i18n/en.ts'
import { createFormats } from '../../i18n/formats.ts'
import { nl } from '../../i18n/nl.ts'
import { groningenSeries, twoQuarters } from '../../testing/groningenSeries.ts'
import { partOf, readRows } from '../../testing/readTable.ts'
import { CoverageFigure } from './CoverageFigure.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { coverageSummary } from './coverageSummary.ts'

const dutch = { language: 'nl', texts: nl, formats: createFormats('nl') } as const
const english = { language: 'en', texts: en, formats: createFormats('en') } as const

describe('the sentence of the coverage figure', () => {
  it('gives the coverage of the only quarter', () => {
    const points = coverageTrend(groningenSeries)
    expect(coverageSummary(points, dutch)).toBe(
      'In het derde kwartaal 2020 stonden 9.191 van de 12.842 mensen uit het doelgroepregister in Sonar: een dekking van 71,6%.',
    )
    expect(coverageSummary(points, english)).toBe(
      'In the third quarter of 2020, 9,191 of the 12,842 people in the register were in Sonar: a coverage of 71.6%.',
    )
  })

  it('goes from the first to the last of several quarters', () => {
    const points = coverageTrend(twoQuarters)
    expect(coverageSummary(points, dutch)).toBe(
      'Van het derde kwartaal 2020 tot het eerste kwartaal 2021 ging de dekking van 71,6% naar 70,7%.',
    )
    expect(coverageSummary(points, english)).toBe(
      'From the third quarter of 2020 to the first quarter of 2021, coverage went from 71.6% to 70.7%.',
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
    render(<CoverageTable points={coverageTrend(twoQuarters)} />)
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

describe('the coverage figure', () => {
  it('has its heading as name, a sentence, a source, and its numbers one press away', async () => {
    render(<CoverageFigure series={groningenSeries} view={{}} />)
    const figure = screen.getByRole('figure', { name: 'Dekking: Sonar en doelgroepregister' })
    expect(figure).toHaveTextContent('een dekking van 71,6%')
    expect(figure).toHaveTextContent(
      'Bron: UWV, Transparantie van klantprofielen (januari 2021). Dekking: eigen berekening.',
    )
    expect(figure).toHaveTextContent('Een ontwikkeling in de tijd vraagt minstens twee kwartalen.')
    const button = within(figure).getByRole('button', { name: 'Toon als tabel' })
    expect(button).toHaveAttribute('aria-pressed', 'false')
    await userEvent.setup().click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(readRows(partOf(within(figure).getByRole('table'), 'tbody'))).toEqual([
      ['derde kwartaal 2020', '9.191', '12.842', '3.651', '71,6%', '72%'],
    ])
  })

  it('says of a link to one of several quarters that a longer period shows more', () => {
    render(<CoverageFigure series={twoQuarters} view={{ from: '2021-Q1' }} />)
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent('U ziet één kwartaal.')
    expect(figure).not.toHaveTextContent('Een ontwikkeling in de tijd vraagt')
    expect(figure).toHaveTextContent('(juni 2021)')
  })

  it('names the first and the last month of publication, and has no note on several quarters', () => {
    render(<CoverageFigure series={twoQuarters} view={{}} />)
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent(
      'Bron: UWV, Transparantie van klantprofielen (januari 2021 – juni 2021).',
    )
    expect(figure).not.toHaveTextContent('U ziet één kwartaal.')
    expect(figure).not.toHaveTextContent('Een ontwikkeling in de tijd vraagt')
  })

  it('shows a quarter that was not published as a gap in its table, never as a zero', async () => {
    render(<CoverageFigure series={twoQuarters} view={{}} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
    expect(readRows(partOf(screen.getByRole('table'), 'tbody'))[1]).toEqual([
      'vierde kwartaal 2020',
      'niet gepubliceerd',
    ])
  })

  it('keeps to the period of the link', async () => {
    render(<CoverageFigure series={twoQuarters} view={{ from: '2021-Q1' }} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
    expect(readRows(partOf(screen.getByRole('table'), 'tbody')).map(([first]) => first)).toEqual([
      'eerste kwartaal 2021',
    ])
  })
})
