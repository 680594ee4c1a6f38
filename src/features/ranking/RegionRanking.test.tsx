import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { NationalSeries } from '../../domain/country.ts'
import type { Quarter } from '../../domain/quarter.ts'
import { defaultView, type View } from '../../domain/view.ts'
import { smallCountry } from '../../testing/country.ts'
import { partOf, readRows } from '../../testing/readTable.ts'
import { RegionRanking } from './RegionRanking.tsx'

interface Shown {
  readonly series?: NationalSeries
  readonly quarter?: Quarter
  readonly view?: Partial<View>
  readonly onView?: (view: View) => void
}

function show({
  series = smallCountry,
  quarter = '2021-Q1',
  view: start = {},
  ...rest
}: Shown = {}) {
  const seen = { rankSort: defaultView.rankSort }
  function Harness() {
    const [view, setView] = useState<View>({ ...defaultView, region: 'NL', ...start })
    seen.rankSort = view.rankSort
    return (
      <RegionRanking
        series={series}
        quarter={quarter}
        view={view}
        onChange={(change) => setView({ ...view, ...change })}
        {...rest}
      />
    )
  }
  return { seen, ...render(<Harness />) }
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

describe('the ranking of regions', () => {
  it('is a table of coverage, gap and changes, ordered by coverage', () => {
    show()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Dekking per arbeidsmarktregio',
    )
    expect(screen.getByRole('table')).toHaveAccessibleName(
      /^Dekking van het doelgroepregister per arbeidsmarktregio, eerste kwartaal 2021\./,
    )
    expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual([
      'Plaats',
      'Regio',
      'Dekking',
      'Niet in Sonar',
      'Verschil met vorig kwartaal (procentpunt)',
      'Verschil met een jaar eerder (procentpunt)',
    ])
    expect(rows()).toEqual([
      ['1', 'Groningen', '75,0%', '25', '−1,0', '+5,0'],
      ['2', 'Drenthe', '66,7%', '100', 'niet bekend', '0,0'],
      ['2', 'Flevoland', '66,7%', '200', '+13,3', '+16,7'],
      ['4', 'Achterhoek', '66,0%', '34', '+3,0', '+6,0'],
      ['geen', 'Haaglanden', 'te weinig mensen', '2', 'niet bekend', 'niet bekend'],
      ['geen', 'Twente', 'niet gepubliceerd', 'geen', 'geen', 'geen'],
    ])
    expect(screen.getAllByRole('rowheader')).toHaveLength(6)
  })

  it('says how it is computed and who is missing', () => {
    show()
    expect(screen.getByText('5 van 6 regio’s gepubliceerd.')).toBeInTheDocument()
    expect(screen.getByText(/^Dekking is het aantal mensen in Sonar, gedeeld door/)).toBeVisible()
  })

  it('writes no direction where there is nothing to see of it', () => {
    const one = { code: 'AM01', name: 'Groningen' } as const
    const totals = {
      sonarTotal: [null, null, 7500, 7503],
      registerTotal: [null, null, 10_000, 10_000],
    }
    show({ series: { ...smallCountry, regions: [{ ...one, ...totals }] } })
    expect(rows()[0]?.[4]).toBe('0,0')
  })

  it('warns of a change in counting within the year', () => {
    const change = {
      quarter: '2020-Q4',
      nl: 'Anders.',
      en: 'Different.',
      source: { nl: 'UWV', en: 'UWV' },
    } as const
    show({ series: { ...smallCountry, definitionChanges: [change] } })
    expect(
      screen.getByText(
        'Let op: vanaf het vierde kwartaal 2020 is anders geteld. Anders. Bron: UWV.',
      ),
    ).toBeInTheDocument()
  })

  it('is nothing for a quarter without publication', () => {
    const { container } = show({ quarter: '2020-Q3' })
    expect(container).toBeEmptyDOMElement()
  })

  it('marks synthetic data', () => {
    show({ view: { dataSet: 'demo' } })
    expect(screen.getByRole('table')).toHaveAccessibleName(/^SYNTHETISCH /)
  })
})

describe('the headings of the ranking', () => {
  it('sort, by press and by keyboard, and say so', async () => {
    const { seen } = show()
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
    (column, descending, expected) => {
      show({ view: { rankSort: [{ column, descending }] } })
      expect(names()).toBe(expected)
    },
  )

  it('decide ties by a second key from the link', () => {
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

  it('links to its own page, with the choices that fit every region', () => {
    show({
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

  it('may break after a stroke, and stays one name', () => {
    const [first] = smallCountry.regions
    const name = 'Zaanstreek/Waterland'
    show({ series: { ...smallCountry, regions: first === undefined ? [] : [{ ...first, name }] } })
    const link = screen.getByRole('link', { name })
    expect(link.textContent).toBe(name)
    expect(link.querySelectorAll('wbr')).toHaveLength(1)
  })

  it('links to the latest quarter of a region that did not publish this one', () => {
    show({ view: { quarter: '2021-Q1', sort: [{ column: 'region', descending: true }] } })
    expect(query('Twente')).toBe('?region=AM11')
  })
})
