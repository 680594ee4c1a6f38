import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { NationalSeries } from '../../../domain/nationalSeries.ts'
import { country } from '../../../domain/place.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import { defaultView, type View } from '../../../domain/view.ts'
import { groningenSeries, twoQuarters } from '../../../testing/groningenSeries.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { ProfilesFigure } from './ProfilesFigure.tsx'

const link = 'https://example.org/'

/** Shows the figure of a region, and waits for the code of its drawing. */
async function showRegion(series: RegionSeries, view: Partial<View> = {}): Promise<HTMLElement> {
  const shown = { ...defaultView, ...view }
  render(
    <ProfilesFigure
      series={series}
      national={undefined}
      area={series.region}
      view={shown}
      link={link}
    />,
  )
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

  it('of one quarter say that a development needs two, and offer no way through it', async () => {
    const figure = await showRegion(groningenSeries)
    expect(figure).toHaveTextContent(
      'In het derde kwartaal 2020 is “UWV, transparant” het grootste deel: 5.519 van de 9.191 mensen in Sonar.',
    )
    expect(figure).toHaveTextContent(
      'Voor een ontwikkeling in de tijd zijn minstens twee kwartalen nodig.',
    )
    expect(within(figure).queryByRole('slider')).toBeNull()
  })

  it('are spoken quarter by quarter', async () => {
    const figure = await showRegion(twoQuarters)
    const slider = await within(figure).findByRole('slider')
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      'eerste kwartaal 2021. Gemeente, transparant: 440. Gemeente, niet transparant: 2.175. UWV, transparant: 5.519. UWV, niet transparant: 1.057. Totaal in Sonar: 9.191',
    )
  })
})

describe('the profiles of chosen municipalities', () => {
  const eemsdelta = { kind: 'some', codes: ['GM1979'] } as const

  it('are their sum, where each of them has a line', async () => {
    const figure = await showRegion(twoQuarters, {
      selection: { kind: 'some', codes: ['GM0014', 'GM1979'] },
    })
    expect(figure).toHaveTextContent('Groningen en Eemsdelta opgeteld')
    expect(figure).toHaveTextContent(
      'Niet getekend: derde kwartaal 2020. Daar heeft niet elke gekozen gemeente een regel.',
    )
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
    render(
      <ProfilesFigure
        series={undefined}
        national={national}
        area={country}
        view={view}
        link={link}
      />,
    )
    const figure = await screen.findByRole('figure')
    expect(figure).toHaveTextContent(
      'Van het eerste kwartaal 2020 tot het tweede kwartaal 2020 ging het totaal in Sonar van 100 naar 110 mensen.',
    )
    expect(figure).toHaveTextContent('Niet compleet: derde kwartaal 2020. Daar ontbreken regio’s')
    expect(figure).toHaveTextContent('Deze figuur laat heel Nederland zien')
    expect(figure).toHaveTextContent('Synthetische gegevens: geen cijfers van UWV.')
    expect((await rowsOf(figure))[2]?.[0]).toBe('derde kwartaal 20201 van 2 regio’s')
  })

  it('are not shown while there is no national series', () => {
    const { container } = render(
      <ProfilesFigure
        series={undefined}
        national={undefined}
        area={country}
        view={defaultView}
        link={link}
      />,
    )
    expect(container).toBeEmptyDOMElement()
  })
})
