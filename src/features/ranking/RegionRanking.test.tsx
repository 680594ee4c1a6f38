import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { NationalSeries } from '../../domain/nationalSeries.ts'
import type { Quarter } from '../../domain/quarter.ts'
import { defaultView, type View } from '../../domain/view.ts'
import { en } from '../../i18n/en.ts'
import { createFormats } from '../../i18n/formats.ts'
import { TextsContext } from '../../i18n/useTexts.ts'
import { partOf, readRows } from '../../testing/readTable.ts'
import { smallCountry } from '../../testing/smallCountry.ts'
import { RegionRanking } from './RegionRanking.tsx'

interface Shown {
  readonly series?: NationalSeries
  readonly quarter?: Quarter
  readonly view?: Partial<View>
  readonly onView?: (view: View) => void
}

function show({ series = smallCountry, quarter = '2021-Q1', view = {}, ...rest }: Shown = {}) {
  const whole = { ...defaultView, region: 'NL', ...view } as const
  return render(<RegionRanking series={series} quarter={quarter} view={whole} {...rest} />)
}

function rows() {
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
  it('is a table of coverage, gap and changes, ordered by rank', () => {
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
      ['geen', 'Twente', 'niet gepubliceerd'],
    ])
    expect(screen.getAllByRole('rowheader')).toHaveLength(6)
  })

  it('says how it is computed and who is missing', () => {
    show()
    expect(screen.getByText('5 van 6 regio’s gepubliceerd.')).toBeInTheDocument()
    expect(screen.getByText(/^Dekking is het aantal mensen in Sonar, gedeeld door/)).toBeVisible()
  })

  it('does not speak of missing regions where none is missing', () => {
    show({
      series: { ...smallCountry, regions: smallCountry.regions.slice(0, 1) },
    })
    expect(screen.queryByText(/gepubliceerd/)).toHaveTextContent(/^Dekking is/)
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

  it('speaks English on an English page', () => {
    const texts = { language: 'en', texts: en, formats: createFormats('en') } as const
    render(
      <TextsContext value={texts}>
        <RegionRanking series={smallCountry} quarter="2021-Q1" view={defaultView} />
      </TextsContext>,
    )
    expect(rows()[2]).toEqual(['2', 'Flevoland', '66.7%', '200', '+13.3', '+16.7'])
    expect(rows()[5]).toEqual(['none', 'Twente', 'not published'])
  })
})

describe('the headings of the ranking', () => {
  it('sort, by press and by keyboard, and say so', async () => {
    show()
    const user = userEvent.setup()
    expect(sorts()).toEqual(['ascending', 'none', 'none', 'none', 'none', 'none'])
    await user.click(screen.getByRole('button', { name: 'Niet in Sonar' }))
    expect(names()).toBe('FDAGHT')
    expect(sorts()).toEqual(['none', 'none', 'none', 'descending', 'none', 'none'])
    expect(screen.getByText('gesorteerd op Niet in Sonar (aflopend).')).toHaveAttribute(
      'aria-live',
      'polite',
    )
    await user.click(screen.getByRole('button', { name: 'Niet in Sonar' }))
    expect(names()).toBe('HGADFT')
    expect(sorts()[3]).toBe('ascending')
    screen.getByRole('button', { name: 'Regio' }).focus()
    await user.keyboard('{Enter}')
    expect(names()).toBe('ADFGHT')
    expect(sorts()).toEqual(['none', 'ascending', 'none', 'none', 'none', 'none'])
  })

  it('are buttons in a table that can be scrolled by keyboard', () => {
    show()
    const scroll = screen.getByRole('region', { name: /schuif/ })
    expect(scroll).toHaveAttribute('tabindex', '0')
    expect(within(scroll).getAllByRole('button')).toHaveLength(6)
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

  it('opens within the page on a plain press, and is left to the browser otherwise', async () => {
    const onView = vi.fn()
    show({ onView, view: { quarter: '2021-Q1' } })
    const link = screen.getByRole('link', { name: 'Drenthe' })
    await userEvent.setup().click(link)
    expect(onView).toHaveBeenCalledExactlyOnceWith({
      ...defaultView,
      region: 'AM03',
      quarter: '2021-Q1',
      from: undefined,
      to: undefined,
    })
    link.setAttribute('href', '#')
    for (const keys of [
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
      { altKey: true },
    ]) {
      expect(fireEvent.click(link, keys)).toBe(true)
    }
    expect(onView).toHaveBeenCalledTimes(1)
  })
})
