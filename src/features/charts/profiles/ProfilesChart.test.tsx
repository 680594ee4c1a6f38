import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NationalSeries } from '../../../domain/country.ts'
import { country } from '../../../domain/municipality.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import { defaultView, type View } from '../../../domain/view.ts'
import { groningenSeries, twoQuarters } from '../../../testing/groningenSeries.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { ProfilesChart } from './ProfilesChart.tsx'
import { layersOf } from './profileLayers.ts'

// The drawing is a file of its own; no test should wait for it by the clock.
beforeAll(() => import('./ProfilesColumns.tsx'))

/** Shows the figure of a region, and waits for the code of its drawing. */
async function showRegion(series: RegionSeries, view: Partial<View> = {}): Promise<HTMLElement> {
  const shown = { ...defaultView, ...view }
  render(<ProfilesChart series={series} national={undefined} area={series.region} view={shown} />)
  return screen.findByRole('figure', { name: 'Klantprofielen in de tijd' })
}

async function rowsOf(figure: HTMLElement): Promise<readonly (readonly string[])[]> {
  await userEvent.setup().click(within(figure).getByRole('button', { name: 'Toon als tabel' }))
  return readRows(partOf(within(figure).getByRole('table'), 'tbody'))
}

describe('the profiles of a region', () => {
  it('say area, measure and period, and what happened, in words', async () => {
    const figure = await showRegion(twoQuarters)
    expect(figure).toHaveTextContent(
      'Arbeidsmarktregio Groningen, aantal mensen, derde kwartaal 2020 tot en met eerste kwartaal 2021',
    )
    expect(figure).toHaveTextContent(
      'Van het derde kwartaal 2020 tot het eerste kwartaal 2021 ging het totaal in Sonar van 9.191 naar 9.191 mensen.',
    )
    expect(figure).toHaveTextContent(
      'Niet gepubliceerd en dus niet getekend: vierde kwartaal 2020.',
    )
    expect(figure).toHaveTextContent('Afgeleid: de publicatie geeft deze vier kolommen geen naam.')
  })

  it('have their numbers one press away, a gap said', async () => {
    expect(await rowsOf(await showRegion(twoQuarters))).toEqual([
      ['derde kwartaal 2020', '440', '2.175', '5.519', '1.057', '9.191'],
      ['vierde kwartaal 2020', 'niet gepubliceerd'],
      ['eerste kwartaal 2021', '440', '2.175', '5.519', '1.057', '9.191'],
    ])
  })

  it('are shares of the total in Sonar on request', async () => {
    const figure = await showRegion(twoQuarters, { measure: 'share' })
    // 5.519 of 9.191
    expect(figure).toHaveTextContent('“UWV, transparant” het grootste deel: 60,0%')
    expect((await rowsOf(figure))[0]).toEqual([
      'derde kwartaal 2020',
      '4,8%',
      '23,7%',
      '60,0%',
      '11,5%',
      '9.191',
    ])
  })

  it('of one quarter are one bar with its values, and say that a development needs two', async () => {
    const figure = await showRegion(groningenSeries)
    expect(figure).toHaveTextContent(
      'In het derde kwartaal 2020 is “UWV, transparant” het grootste deel: 5.519 van de 9.191 mensen in Sonar.',
    )
    expect(figure).toHaveTextContent(
      'Voor een ontwikkeling in de tijd zijn minstens twee kwartalen nodig.',
    )
    const drawing = await within(figure).findByRole('application')
    expect(figure).toHaveTextContent('UWV, niet transparant (afgeleid) 1.057')
    expect(drawing.querySelectorAll('.recharts-bar-rectangle path')).toHaveLength(4)
  })
})

describe('the profiles of chosen municipalities', () => {
  const eemsdelta = { kind: 'some', codes: ['GM1979'] } as const

  it('are their sum, where each of them has a line', async () => {
    const figure = await showRegion(twoQuarters, {
      selection: { kind: 'some', codes: ['GM0014', 'GM1979'] },
    })
    expect(figure).toHaveTextContent('Groningen en Eemsdelta opgeteld')
    expect(figure).toHaveTextContent('Niet elke gekozen gemeente heeft in elk kwartaal een regel.')
    expect(await rowsOf(figure)).toEqual([
      ['derde kwartaal 2020', 'niet voor elke gekozen gemeente een regel'],
      ['vierde kwartaal 2020', 'niet gepubliceerd'],
      ['eerste kwartaal 2021', '167', '842', '2.307', '284', '3.600'],
    ])
  })

  it('reach back before a merger in current boundaries', async () => {
    const figure = await showRegion(twoQuarters, { selection: eemsdelta, boundaries: 'current' })
    expect(figure).toHaveTextContent('gemeente Eemsdelta')
    expect(figure).toHaveTextContent(
      'Gemeenten die later samengingen, zijn in elk kwartaal opgeteld.',
    )
    expect((await rowsOf(figure))[0]).toEqual([
      'derde kwartaal 2020',
      '42',
      '162',
      '372',
      '81',
      '657',
    ])
  })

  it('say that there are no figures for names that do not exist', async () => {
    const figure = await showRegion(twoQuarters, {
      selection: { kind: 'unknown', values: ['Nergens'] },
    })
    expect(figure).toHaveTextContent('Voor deze keuze en deze periode zijn er geen cijfers.')
  })
})

describe('the profiles of the country', () => {
  const totals = { sonarTotal: [10, 10, null], registerTotal: [20, 20, null] }
  const national: NationalSeries = {
    quarters: ['2020-Q1', '2020-Q2', '2020-Q3'],
    regions: [
      { code: 'AM01', name: 'Groningen', ...totals },
      { code: 'AM02', name: 'Friesland', ...totals },
    ],
    regionsPublished: [2, 2, 1],
    sonarTotal: [100, 110, 60],
    registerTotal: [200, 200, 90],
    profiles: {
      profile1: [10, 10, 6],
      profile2: [20, 20, 12],
      profile3: [30, 40, 18],
      profile4: [40, 40, 24],
    },
    municipalities: [],
    ended: [],
    definitionChanges: [],
  }

  it('name the quarters in which regions are missing, and do not compare them', async () => {
    const view: View = {
      ...defaultView,
      dataSet: 'demo',
      selection: { kind: 'some', codes: ['GM0014'] },
    }
    const subject = { series: undefined, national, area: country, view }
    render(<ProfilesChart {...subject} />)
    const figure = await screen.findByRole('figure')
    expect(figure).toHaveTextContent(
      'Van het eerste kwartaal 2020 tot het tweede kwartaal 2020 ging het totaal in Sonar van 100 naar 110 mensen.',
    )
    expect(figure).toHaveTextContent('Niet compleet: derde kwartaal 2020. Daar ontbreken regio’s')
    expect(figure).toHaveTextContent('Deze figuur laat heel Nederland zien')
    expect(figure).toHaveTextContent('Synthetische gegevens: geen cijfers van UWV.')
    expect((await rowsOf(figure))[2]?.[0]).toBe('derde kwartaal 20201 van 2 regio’s')
  })
})

describe('the layers of a quarter', () => {
  const values = { counts: [10, 20, 30, 40], total: 100 } as const

  it('are people, or shares of the total', () => {
    const point = { quarter: '2020-Q3', values } as const
    const people = { profile1: 10, profile2: 20, profile3: 30, profile4: 40 }
    const shares = { profile1: 0.1, profile2: 0.2, profile3: 0.3, profile4: 0.4 }
    expect(layersOf(point, 'count')).toEqual(people)
    expect(layersOf(point, 'share')).toEqual(shares)
  })

  it('are zeros for a quarter of nobody, of which there are no shares', () => {
    const nobody = { quarter: '2020-Q3', values: { counts: [0, 0, 0, 0], total: 0 } } as const
    expect(layersOf(nobody, 'count')?.profile1).toBe(0)
    expect(layersOf(nobody, 'share')).toBeUndefined()
    expect(layersOf({ quarter: '2020-Q4' }, 'count')).toBeUndefined()
  })
})
