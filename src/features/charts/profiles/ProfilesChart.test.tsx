import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { country } from '../../../domain/municipality.ts'
import type { RegionSeries } from '../../../domain/regionSeries.ts'
import { defaultView, type View } from '../../../domain/view.ts'
import { countryOf, of } from '../../../testing/country.ts'
import { groningenSeries, otherCount, twoQuarters } from '../../../testing/groningenSeries.ts'
import { dutchPage as dutch, englishPage as english } from '../../../testing/pagesInLanguages.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { ProfilesChart } from './ProfilesChart.tsx'
import {
  type ProfileSubject,
  profilePoints,
  profilesNote,
  profilesTitle,
  profilesTooltip,
  whoseProfiles,
} from './profilesText.ts'

// The drawing is a file of its own; no test should wait for it by the clock.
beforeAll(() => import('./ProfilesDrawing.tsx'))

function subjectOf(series: RegionSeries, view: Partial<View> = {}): ProfileSubject {
  const shown = { ...defaultView, ...view }
  return { series, national: undefined, area: series.region, view: shown }
}

function titleOf(series: RegionSeries, view: Partial<View> = {}, page = dutch): string {
  const subject = subjectOf(series, view)
  return profilesTitle(profilePoints(subject), subject, page)
}

function show(series: RegionSeries, view: Partial<View> = {}) {
  const onChange = vi.fn()
  render(<ProfilesChart {...subjectOf(series, view)} onChange={onChange} />)
  return { onChange, figure: screen.getByRole('figure', { name: /^Klantprofielen in de tijd\./ }) }
}

async function rowsOf(figure: HTMLElement): Promise<readonly (readonly string[])[]> {
  await userEvent.setup().click(within(figure).getByRole('tab', { name: 'Tabel' }))
  return readRows(partOf(within(figure).getByRole('table'), 'tbody'))
}

describe('the title about profiles', () => {
  const { regionTotal } = groningenSeries
  const few = { ...groningenSeries, regionTotal: { ...regionTotal, profile1: [3], profile2: [6] } }
  const changed = (profile1: (number | null)[], profile2: (number | null)[]): RegionSeries => ({
    ...twoQuarters,
    regionTotal: { ...twoQuarters.regionTotal, profile1, profile2 },
  })
  const chosen = (...codes: readonly `GM${number}`[]): Partial<View> => ({
    selection: { kind: 'some', codes },
  })

  it.each([
    // 440 of 2,615 and 5,519 of 6,576.
    ['Zichtbaar deel in het derde kwartaal 2020: gemeenten 17%, UWV 84%', titleOf(groningenSeries)],
    [
      'Visible share since the third quarter of 2020: municipalities then and now 17%, UWV then and now 84%',
      titleOf(twoQuarters, {}, english),
    ],
    // Counted in another way since: no comparison.
    [
      'Zichtbaar deel in het eerste kwartaal 2021: gemeenten 17%, UWV 84%',
      titleOf({ ...twoQuarters, definitionChanges: [otherCount] }),
    ],
    // In the last quarter 880 of 2,615; then also too few before.
    [
      'Zichtbaar deel sinds het derde kwartaal 2020: gemeenten van 17% naar 34%, UWV toen en nu 84%',
      titleOf(changed([440, 880], [2175, 1735])),
    ],
    [
      'Zichtbaar deel in het eerste kwartaal 2021: gemeenten 34%, UWV 84%',
      titleOf(changed([3, 880], [6, 1735])),
    ],
    // Oldambt: 3 of 190 and 312 of 403; with Pekela 3 of 247 and 425 of 560.
    [
      'Zichtbaar deel in het derde kwartaal 2020: gemeente Oldambt 2%, UWV 77%',
      titleOf(groningenSeries, chosen('GM1895')),
    ],
    [
      'Zichtbaar deel in het derde kwartaal 2020: de gekozen gemeenten 1%, UWV 76%',
      titleOf(groningenSeries, chosen('GM1895', 'GM0765')),
    ],
    // No percentage on fewer than ten.
    ['Zichtbaar zijn 3 van 9 profielen van de gemeente en 5.519 van 6.576 van UWV', titleOf(few)],
    [
      'Het totaal in Sonar ging van 9.191 naar 9.191 mensen',
      titleOf(twoQuarters, { coverageUnit: 'people' }),
    ],
  ])('is "%s"', (expected, title) => {
    expect(title).toBe(expected)
  })
})

describe('the profiles of a region', () => {
  it('have a panel for each owner, with the people behind the share', async () => {
    const { figure } = show(twoQuarters)
    expect(figure).toHaveTextContent('regio Groningen, 3e kw. 2020 t/m 1e kw. 2021.')
    expect(within(figure).getByText('afgeleid')).toBeVisible()
    expect(await within(figure).findAllByRole('application')).toHaveLength(2)
    expect(figure).toHaveTextContent(/Gemeente440 van 2\.615.*UWV5\.519 van 6\.576/)
  })

  it('have their numbers in a table, a gap said', async () => {
    const numbers = ['16,8%', '83,9%', '440', '2.175', '5.519', '1.057', '9.191']
    expect(await rowsOf(show(twoQuarters).figure)).toEqual([
      ['derde kwartaal 2020', ...numbers],
      ['vierde kwartaal 2020', 'niet gepubliceerd'],
      ['eerste kwartaal 2021', ...numbers],
    ])
  })

  it('are people, stacked, on request, with a legend of the latest', async () => {
    const { figure, onChange } = show(twoQuarters, { coverageUnit: 'people' })
    await userEvent.setup().click(within(figure).getByRole('radio', { name: 'Procent' }))
    expect(onChange).toHaveBeenLastCalledWith({ coverageUnit: 'percent' })
    const drawing = await within(figure).findByRole('application')
    expect(drawing.querySelectorAll('.recharts-area')).toHaveLength(4)
    const entries = within(figure).getAllByRole('listitem')
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      'Gemeente, transparant 440',
      'Gemeente, niet transparant 2.175',
      'UWV, transparant 5.519',
      'UWV, niet transparant 1.057',
    ])
  })

  it('are not there for one quarter', () => {
    const { container } = render(
      <ProfilesChart {...subjectOf(groningenSeries)} onChange={vi.fn()} />,
    )
    expect(container).toBeEmptyDOMElement()
  })

  it.each([
    ['2020-Q4', true],
    ['2021-Q1', false],
  ] as const)(
    'have their first people beside a change in %s, not across it',
    async (quarter, isBroken) => {
      const { figure } = show({ ...twoQuarters, definitionChanges: [{ ...otherCount, quarter }] })
      const [panel] = await within(figure).findAllByRole('application')
      expect(
        within(panel ?? figure)
          .getByText('440 van 2.615')
          .hasAttribute('dy'),
      ).toBe(isBroken)
    },
  )

  it('say where counting changed', () => {
    const { figure } = show({ ...twoQuarters, definitionChanges: [otherCount] })
    expect(figure).toHaveTextContent('Vanaf het eerste kwartaal 2021: Anders. Bron: UWV.')
  })
})

describe('the profiles of chosen municipalities', () => {
  it('reach back before a merger in current boundaries', async () => {
    const { figure } = show(twoQuarters, {
      selection: { kind: 'some', codes: ['GM1979'] },
      boundaries: 'current',
    })
    expect(figure).toHaveTextContent('gemeente Eemsdelta')
    // 42 of 204 and 372 of 453.
    const row = 'derde kwartaal 2020|20,6%|82,1%|42|162|372|81|657'
    expect((await rowsOf(figure))[0]?.join('|')).toBe(row)
  })

  it('have no sum in a quarter in which one of them has no row', () => {
    const subject = subjectOf(twoQuarters, {
      selection: { kind: 'some', codes: ['GM0014', 'GM1979'] },
    })
    const points = profilePoints(subject)
    expect(whoseProfiles(subject, dutch)).toBe('Groningen en Eemsdelta opgeteld')
    expect(profilesNote(points, subject, [], dutch)).toBe(
      'Niet elke gekozen gemeente heeft in elk kwartaal een regel. Die kwartalen zijn niet getekend.',
    )
    const tooltip = profilesTooltip(points[0] ?? { quarter: '2020-Q3' }, () => [], dutch)
    expect(tooltip.lines).toEqual(['niet voor elke gekozen gemeente een regel'])
  })
})

describe('the profiles of the country', () => {
  it('are told of the last quarter in which every region published', async () => {
    const view: View = { ...defaultView, dataSet: 'demo' }
    const rows = [
      ['AM01', 'Groningen', of(90, 40, 50, null)],
      ['AM02', 'Friesland', of(110, 60, 60, 60)],
    ] as const
    const profiles = {
      profile1: [10, 10, 6],
      profile2: [20, 20, 12],
      profile3: [30, 40, 18],
      profile4: [40, 40, 24],
    }
    const national = { ...countryOf(rows, ['2020-Q1', '2020-Q2', '2020-Q3']), profiles }
    render(
      <ProfilesChart
        {...{ series: undefined, national, area: country, view }}
        onChange={vi.fn()}
      />,
    )
    const figure = screen.getByRole('figure')
    // 10 of 30, and from 30 of 70 to 40 of 80 in the second quarter.
    expect(figure).toHaveTextContent(
      'Zichtbaar deel sinds het eerste kwartaal 2020: gemeenten toen en nu 33%, UWV van 43% naar 50%',
    )
    expect(figure).toHaveTextContent('heel Nederland, 1e kw. 2020 t/m 2e kw. 2020.')
    expect((await rowsOf(figure))[2]?.[0]).toBe('derde kwartaal 20201 van 2 regio’s')
  })

  it('are never called the whole country where no quarter has every region', () => {
    const rows = [
      ['AM01', 'Groningen', of(90, 40, 50)],
      ['AM02', 'Friesland', of(110, null, null)],
    ] as const
    const profiles = {
      profile1: [10, 20],
      profile2: [20, 20],
      profile3: [30, 40],
      profile4: [40, 40],
    }
    const national = { ...countryOf(rows, ['2020-Q1', '2020-Q2']), profiles }
    const subject = { series: undefined, national, area: country, view: defaultView }
    render(<ProfilesChart {...subject} onChange={vi.fn()} />)
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent(
      'Zichtbaar deel in het tweede kwartaal 2020: gemeenten 50%, UWV 50%',
    )
    expect(figure).toHaveTextContent(
      'zien, de regio’s die publiceerden, 1e kw. 2020 t/m 2e kw. 2020.',
    )
    expect(figure).toHaveTextContent('Het laatste kwartaal gaat over 1 van 2 regio’s.')
    expect(figure).not.toHaveTextContent('heel Nederland')
  })
})
