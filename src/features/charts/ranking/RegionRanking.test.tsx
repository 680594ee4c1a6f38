import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NationalSeries } from '../../../domain/country.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { regionRanking } from '../../../domain/ranking.ts'
import { defaultView, type View } from '../../../domain/view.ts'
import { countryOf, smallCountry, smallCountryRows } from '../../../testing/country.ts'
import { otherCount } from '../../../testing/groningenSeries.ts'
import { dutchPage } from '../../../testing/pagesInLanguages.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { RegionLinkContext } from '../RegionLink.tsx'
import { RegionRanking } from './RegionRanking.tsx'
import { axisTicks, rankingTitle } from './rankingRows.ts'

interface Shown {
  readonly series?: NationalSeries
  readonly quarter?: Quarter
  readonly view?: Partial<View>
}

function show({ series = smallCountry, quarter = '2021-Q1', view: start = {} }: Shown = {}) {
  const seen = { rankSort: defaultView.rankSort }
  function Harness() {
    const [view, setView] = useState<View>({ ...defaultView, region: 'NL', ...start })
    seen.rankSort = view.rankSort
    return (
      <RegionLinkContext value={{ view }}>
        <RegionRanking
          {...{ series, quarter, view }}
          onChange={(change) => setView({ ...view, ...change })}
        />
      </RegionLinkContext>
    )
  }
  return { seen, ...render(<Harness />) }
}

/** The same numbers as a table. */
async function showTable(shown: Shown = {}) {
  const result = show(shown)
  const tab = screen.getByRole('tab', { name: 'Tabel' })
  if (tab.getAttribute('aria-selected') === 'false') await userEvent.setup().click(tab)
  return result
}

function rows(): readonly (readonly string[])[] {
  return readRows(partOf(screen.getByRole('table'), 'tbody'))
}

function names(): string {
  return rows()
    .map(([, name]) => name?.slice(0, 1))
    .join('')
}

function sorts(): readonly (string | null)[] {
  return screen.getAllByRole('columnheader').map((one) => one.getAttribute('aria-sort'))
}

afterEach(() => vi.restoreAllMocks())

describe('the ranking of regions', () => {
  it('is a figure whose title is the title', () => {
    show()
    expect(screen.getByRole('figure')).toHaveAccessibleName(
      // Together 748 of 1,109 people are 67.4%. Haaglanden has too few for a percentage.
      'Ranglijst. 1 van 4 regio’s ligt boven de 67,4% van deze regio’s samen',
    )
    expect(screen.getByRole('figure')).toHaveTextContent(
      /in Sonar, per regio, eerste kwartaal 2021\.1e kw\. 2021een jaar eerder/,
    )
  })

  it('draws the regions from high to low, with their people and the whole in its place', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
    show()
    const links = await screen.findAllByRole('link')
    expect(links.map(({ textContent }) => textContent).join()).toBe(
      'Groningen,Drenthe,Flevoland,Achterhoek,Haaglanden,Twente',
    )
    const rows = [...screen.getByRole('figure').querySelectorAll('[data-row]')]
    expect(
      rows.map((row) => [...row.querySelectorAll('text')].map((one) => one.textContent)),
    ).toEqual([
      ['Groningen', '75,0%', '75 van 100'],
      ['5 regio’s samen', '67,4%', '748 van 1.109'],
      ['Drenthe', '66,7%', '200 van 300'],
      ['Flevoland', '66,7%', '400 van 600'],
      ['Achterhoek', '66,0%', '66 van 100'],
      ['Haaglanden', 'te weinig mensen', '7 van 9'],
      ['Twente', 'niet gepubliceerd', ''],
    ])
  })

  it('draws the first eight on a phone, with the whole in words', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(328)
    const many = [...smallCountryRows, ...smallCountryRows, ...smallCountryRows]
    const names = many.map(
      ([code, name, pairs], index) => [code, `${name} ${index}`, pairs] as const,
    )
    show({ series: countryOf(names.slice(0, 9)) })
    expect(await screen.findAllByRole('link')).toHaveLength(8)
    // 748 of 1,109, and of the second Achterhoek, Drenthe and Flevoland 666 of 1,000.
    expect(screen.getByText('Streep: 8 regio’s samen 67,0%, 1.414 van 2.109.')).toBeVisible()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon alle 9 regio’s' }))
    expect(screen.getAllByRole('link')).toHaveLength(9)
    const button = screen.getByRole('button', { name: 'Toon minder' })
    expect(button).toHaveFocus()
    await userEvent.setup().click(button)
    expect(screen.getAllByRole('link')).toHaveLength(8)
  })

  it('is a table of coverage, gap and changes, ordered by coverage', async () => {
    await showTable()
    expect(screen.getByRole('table')).toHaveAccessibleName(
      /^Dekking van het doelgroepregister per arbeidsmarktregio, eerste kwartaal 2021\./,
    )
    expect(
      screen
        .getAllByRole('columnheader')
        .map((one) => one.textContent)
        .join('|'),
    ).toBe(
      'Plaats|Regio|Dekking|Niet in Sonar|Verschil met vorig kwartaal (punt)|Verschil met een jaar eerder (punt)',
    )
    expect(rows()).toEqual([
      ['1', 'Groningen', '75,0%', '25', '−1,0', '+5,0'],
      ['2', 'Drenthe', '66,7%', '100', 'niet bekend', '0,0'],
      ['2', 'Flevoland', '66,7%', '200', '+13,3', '+16,7'],
      ['4', 'Achterhoek', '66,0%', '34', '+3,0', '+6,0'],
      ['geen', 'Haaglanden', 'te weinig mensen', '2', 'niet bekend', 'niet bekend'],
      ['geen', 'Twente', 'niet gepubliceerd', 'geen', 'geen', 'geen'],
    ])
    expect(screen.getAllByRole('rowheader')).toHaveLength(6)
    expect(screen.getByText(/^Dekking is het aantal mensen in Sonar, gedeeld door/)).toBeVisible()
  })

  it('writes no direction where there is nothing to see of it', async () => {
    const one = { code: 'AM01', name: 'Groningen' } as const
    const totals = {
      sonarTotal: [null, null, 7500, 7503],
      registerTotal: [null, null, 10_000, 10_000],
    }
    await showTable({ series: { ...smallCountry, regions: [{ ...one, ...totals }] } })
    expect(rows()[0]?.[4]).toBe('0,0')
  })

  it('warns of a change in counting within the year', () => {
    show({ series: { ...smallCountry, definitionChanges: [otherCount] } })
    expect(screen.getByText('Vanaf het eerste kwartaal 2021: Anders. Bron: UWV.')).toBeVisible()
  })

  it('is nothing for a quarter without publication', () => {
    const { container } = show({ quarter: '2020-Q3' })
    expect(container).toBeEmptyDOMElement()
  })
})

describe('the title of the ranking', () => {
  // Groningen in 2020-Q3, as published, beside the same coverage on ten times the people.
  const [published, tenfold] = [[9191, 12_842] as const, [91_910, 128_420] as const]

  it.each([
    ['2 van 3 regio’s liggen boven de 71,6% van het land', [published, tenfold, [60, 100]]],
    ['0 van 2 regio’s liggen boven de 71,6% van het land', [published, tenfold]],
    ['Alleen van Groningen is de dekking bekend: 71,6%', [published]],
    ['Geen regio heeft een percentage', [[5, 9]]],
  ] as const)('is "%s"', (title, pairs) => {
    const places = [
      ['AM01', 'Groningen'],
      ['AM03', 'Drenthe'],
      ['AM02', 'Friesland'],
    ] as const
    const rows = pairs.map((pair, at) => [...(places[at] ?? places[0]), [pair]] as const)
    const ranking = regionRanking(countryOf(rows), '2020-Q1')
    expect(ranking && rankingTitle(ranking, dutchPage)).toBe(title)
  })
})

it('the axis of the ranking goes from 55 to 80 per cent, or as far as the values need, in even steps', () => {
  expect(axisTicks([0.608, 0.784])).toEqual([55, 60, 65, 70, 75, 80])
  expect(axisTicks([0.549, 0.8])).toEqual(
    [50, 55, 60, 65, 70, 75, 80].filter((one) => one % 10 === 0),
  )
  expect(axisTicks([0.1, 0.95])).toEqual([0, 20, 40, 60, 80, 100])
})

describe('the headings of the ranking', () => {
  it('sort, by press and by keyboard, and say so', async () => {
    const { seen } = await showTable()
    const user = userEvent.setup()
    const press = (name: string) => user.click(screen.getByRole('button', { name }))
    expect(sorts()).toEqual(['none', 'none', 'descending', 'none', 'none', 'none'])
    await press('Niet in Sonar')
    expect(names()).toBe('FDAGHT')
    expect(sorts()).toEqual(['none', 'none', 'none', 'descending', 'none', 'none'])
    expect(seen.rankSort).toEqual([{ column: 'gap', descending: true }])
    expect(screen.getByText('gesorteerd op Niet in Sonar (aflopend).')).toHaveAttribute(
      'aria-live',
      'polite',
    )
    await press('Niet in Sonar')
    expect(names()).toBe('HGADFT')
    expect(sorts()[3]).toBe('ascending')
    await press('Niet in Sonar')
    expect(seen.rankSort).toEqual(defaultView.rankSort)
    screen.getByRole('button', { name: 'Regio' }).focus()
    await user.keyboard('{Enter}')
    expect(names()).toBe('ADFGHT')
    expect(sorts()).toEqual(['none', 'ascending', 'none', 'none', 'none', 'none'])
    expect(screen.getByRole('button', { name: 'Regio' })).toHaveFocus()
  })

  it.each([
    // Groningen 1, Drenthe 2, Flevoland 2, Achterhoek 4; Haaglanden none; Twente not published.
    ['rank', false, 'GDFAHT'],
    ['rank', true, 'ADFGHT'],
    ['coverage', true, 'GDFAHT'],
    ['coverage', false, 'ADFGHT'],
    ['name', false, 'ADFGHT'],
    ['name', true, 'HGFDAT'],
    // Flevoland 200, Drenthe 100, Achterhoek 34, Groningen 25, Haaglanden 2.
    ['gap', true, 'FDAGHT'],
    ['gap', false, 'HGADFT'],
    // Flevoland +13.3, Achterhoek +3, Groningen -1; Drenthe and Haaglanden not known.
    ['change', true, 'FAGDHT'],
    ['change', false, 'GAFDHT'],
    // Flevoland +16.7, Achterhoek +6, Groningen +5, Drenthe 0.
    ['yearChange', true, 'FAGDHT'],
    ['yearChange', false, 'DGAFHT'],
  ] as const)(
    'by %s, descending %s, give %s: equals by name, missing last',
    async (column, descending, expected) => {
      await showTable({ view: { rankSort: [{ column, descending }] } })
      expect(names()).toBe(expected)
    },
  )

  it('decide ties by a second key from the link, which shows the table at once', () => {
    const rankSort = [
      { column: 'coverage', descending: true },
      { column: 'gap', descending: true },
    ] as const
    show({ view: { rankSort } })
    expect(names()).toBe('GFDAHT')
  })
})

describe('the name of a region', () => {
  function query(name: string): string {
    return decodeURIComponent(screen.getByRole('link', { name }).getAttribute('href') ?? '')
  }

  it('links to its own page, with the choices that fit every region', async () => {
    await showTable({
      view: {
        dataSet: 'demo',
        quarter: '2021-Q1',
        measure: 'share',
        selection: { kind: 'some', codes: ['GM0014'] },
        sort: [
          { column: 'region', descending: false },
          { column: 'total', descending: true },
        ],
        from: '2020-Q1',
        to: '2021-Q1',
      },
    })
    expect(query('Drenthe')).toBe(
      '?dataset=demo&region=AM03&quarter=2021-Q1&sort=-total&measure=share',
    )
  })

  it('may break after a stroke, and stays one name', async () => {
    const [first] = smallCountry.regions
    const name = 'Zaanstreek/Waterland'
    await showTable({
      series: { ...smallCountry, regions: first === undefined ? [] : [{ ...first, name }] },
    })
    const link = screen.getByRole('link', { name })
    expect(link.textContent).toBe(name)
    expect(link.querySelectorAll('wbr')).toHaveLength(1)
  })

  it('links to the latest quarter of a region that did not publish this one', async () => {
    await showTable({
      view: { quarter: '2021-Q1', sort: [{ column: 'region', descending: true }] },
    })
    expect(query('Twente')).toBe('?region=AM11')
  })
})
