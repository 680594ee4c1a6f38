import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { NationalSeries } from '../../../domain/country.ts'
import type { Row } from '../../../domain/mergers.ts'
import { regionRanking } from '../../../domain/ranking.ts'
import { defaultView, type View } from '../../../domain/view.ts'
import { countryOf, smallCountry, smallCountryRows } from '../../../testing/country.ts'
import { dutchPage as dutch, englishPage as english } from '../../../testing/pagesInLanguages.ts'
import { readRows } from '../../../testing/readTable.ts'
import { RegionLinkContext } from '../RegionLink.tsx'
import { mapTitle } from './mapText.ts'
import { TileMap } from './TileMap.tsx'

/** Assen lies in Drenthe. */
const assen: Row = {
  code: 'GM0106',
  name: 'Assen',
  counts: [0, 0, 0, 0],
  total: 0,
  region: { code: 'AM03', name: 'Drenthe' },
}

function show(view: Partial<View> = {}, onView: (view: View) => void = vi.fn()) {
  const shown: View = { ...defaultView, region: 'NL', ...view }
  render(
    <RegionLinkContext value={{ view: shown, rows: [assen], onView }}>
      <TileMap series={smallCountry} quarter="2021-Q1" view={shown} />
    </RegionLinkContext>,
  )
}

function titleOf(series: NationalSeries, page = dutch): string {
  return mapTitle(regionRanking(series, '2021-Q1')?.rows ?? [], page)
}

/** In 2021-Q1 Sonar and register of each region, invented. */
function withTotals(...pairs: readonly (readonly [number, number] | null)[]): NationalSeries {
  return countryOf(
    pairs.map((pair, index) => {
      const [code, name] = smallCountryRows[index] ?? ['AM01', 'Groningen']
      return [code, name, [null, null, null, pair]]
    }),
  )
}

describe('the title of the map', () => {
  it.each([
    // Groningen 75 of 100; Achterhoek 66 of 100; Haaglanden has 9 people, Twente is not published.
    ['Groningen hoogst, Achterhoek laagst', titleOf(smallCountry)],
    ['Groningen highest, Achterhoek lowest', titleOf(smallCountry, english)],
    // Two that are equal are named, more are counted: 50 of 100, 30 of 60 and 10 of 20 are half.
    [
      'Flevoland hoogst, Achterhoek en Drenthe laagst',
      titleOf(withTotals([50, 100], [30, 60], [90, 100])),
    ],
    [
      'Groningen hoogst, 3 regio’s laagst',
      titleOf(withTotals([50, 100], [30, 60], [10, 20], [90, 100])),
    ],
    ['In Achterhoek is de dekking 71,6%', titleOf(withTotals([9191, 12_842]))],
    ['Overal dezelfde dekking: 50,0%', titleOf(withTotals([50, 100], [30, 60]))],
    ['Geen regio met een percentage', titleOf(withTotals([9, 9], null))],
  ])('is "%s"', (expected, title) => {
    expect(title).toBe(expected)
  })
})

describe('the map', () => {
  it('is a figure of tiles, each a link with the whole name, the percentage and its base', () => {
    show()
    const figure = screen.getByRole('figure', {
      name: 'Kaart. Groningen hoogst, Achterhoek laagst',
    })
    expect(figure).toHaveTextContent(
      'Dekking in procent, per regio van Nederland, eerste kwartaal 2021.',
    )
    const tiles = within(screen.getByRole('group', { name: /^Kaart van 6 regio’s\./ }))
    expect(tiles.getAllByRole('link').map((link) => link.textContent)).toHaveLength(6)
    for (const name of [
      /^Groningen: 75,0%, 75 van 100 \(75,0 Gro\)/,
      /^Drenthe: 66,7%, 200 van 300 \(66,7 Dre\)/,
      /^Haaglanden: 7 van 9, te weinig mensen voor een percentage.* \(– Haa\)/,
      /^Twente: niet gepubliceerd/,
    ]) {
      expect(tiles.getByRole('link', { name })).toBeInTheDocument()
    }
    expect(figure).toHaveTextContent('Twente: niet gepubliceerd.')
  })

  it('opens the region that is pressed', async () => {
    const onView = vi.fn()
    show({ quarter: '2021-Q1', mine: 'GM0106' }, onView)
    const link = screen.getByRole('link', { name: /^Drenthe/ })
    expect(link).toHaveAttribute('href', '?region=AM03&quarter=2021-Q1&mine=GM0106')
    // The reader's own municipality is not there.
    expect(screen.getByRole('link', { name: /^Groningen/ })).toHaveAttribute(
      'href',
      '?region=AM01&quarter=2021-Q1',
    )
    await userEvent.setup().click(link)
    expect(onView).toHaveBeenCalledExactlyOnceWith({
      ...defaultView,
      region: 'AM03',
      quarter: '2021-Q1',
      mine: 'GM0106',
    })
  })

  it('marks the region that is chosen', () => {
    show({ region: 'AM03' })
    expect(screen.getByRole('link', { current: true })).toHaveAccessibleName(/^Drenthe/)
  })

  it('is one stop of the Tab key, and goes on with arrow keys', async () => {
    show({ region: 'AM01' })
    const user = userEvent.setup()
    const stops = () =>
      screen.getAllByRole('link').filter((link) => link.getAttribute('tabindex') === '0')
    expect(stops()).toEqual([screen.getByRole('link', { name: /^Groningen/ })])
    stops()[0]?.focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('link', { name: /^Drenthe/ })).toHaveFocus()
    expect(stops()).toEqual([screen.getByRole('link', { name: /^Drenthe/ })])
  })

  it('has the same numbers as a table', async () => {
    show()
    await userEvent.setup().click(screen.getByRole('tab', { name: 'Tabel' }))
    expect(readRows(screen.getByRole('table'))).toEqual([
      ['Regio', 'Dekking', 'In Sonar', 'Register'],
      ['Achterhoek', '66,0%', '66', '100'],
      ['Drenthe', '66,7%', '200', '300'],
      ['Flevoland', '66,7%', '400', '600'],
      ['Groningen', '75,0%', '75', '100'],
      ['Haaglanden', 'te weinig mensen', '7', '9'],
      ['Twente', 'niet gepubliceerd'],
    ])
  })
})
