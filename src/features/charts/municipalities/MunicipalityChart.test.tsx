import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../../domain/mergers.ts'
import type { QuarterData } from '../../../domain/regionSeries.ts'
import { defaultView, type View } from '../../../domain/view.ts'
import { incompleteCountry } from '../../../testing/country.ts'
import { groningen2020Q3 } from '../../../testing/groningenPublication.ts'
import { dutchPage } from '../../../testing/pagesInLanguages.ts'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { chartTitle } from './layout.ts'
import { MunicipalityAside } from './MunicipalityAside.tsx'
import { MunicipalityChart } from './MunicipalityChart.tsx'

const { quarter, region, rows, regionTotal, registerTotal, source } = groningen2020Q3
const groningen: QuarterData = {
  quarter,
  area: region,
  rows,
  total: regionTotal,
  registerTotal,
  source,
}

interface PageProps {
  readonly view?: Partial<View>
  readonly data?: QuarterData
  readonly rows?: readonly Row[]
}

/** The chart and what stands beside it, on a page that keeps the view in its link. */
function Page({ view: asked, data = groningen, rows: shown = data.rows }: PageProps) {
  const [view, setView] = useState<View>({ ...defaultView, ...asked })
  const props = { quarterData: data, rows: shown, view }
  return (
    <>
      <MunicipalityChart {...props} onChange={(change) => setView({ ...view, ...change })} />
      <MunicipalityAside {...props} />
    </>
  )
}

const name =
  /^Klantprofielen per gemeente\. Gemeenten maken 17% van hun profielen zichtbaar, UWV 84%/

/** Invented: so many municipalities of ten profiles of either owner, of which one more each time is visible. */
function manyRows(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `GM${String(1000 + index)}` as const,
    name: `Plaats ${index}`,
    counts: [index % 11, 10 - (index % 11), 9, 1] as const,
    total: 20,
  }))
}

describe('the chart per municipality', () => {
  it('has its title, and draws each municipality with its people', async () => {
    render(<Page />)
    const figure = screen.getByRole('figure', { name })
    expect(within(figure).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Gemeenten maken 17% van hun profielen zichtbaar, UWV 84%',
    )
    expect(figure).toHaveTextContent(
      'Profielen die werkgevers zien, regio Groningen, derde kwartaal 2020: gemeente en UWV. afgeleid',
    )
    expect(figure).toHaveTextContent('Bron: UWV, januari 2021. Percentages: eigen berekening.')
    const drawing = await screen.findByRole('img', { name: /^Per gemeente het deel/ })
    for (const text of ['Pekela', '0 van 57', '72%', 'Hele regio', '440 van 2.615']) {
      expect(drawing).toHaveTextContent(text)
    }
  })

  it('has the numbers of all municipalities in its table, in the order that the reader chooses', async () => {
    render(<Page />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('tab', { name: 'Tabel' }))
    const table = screen.getByRole('table')
    const first = () => readRows(partOf(table, 'tbody'))[0]
    expect(readRows(partOf(table, 'tbody'))).toHaveLength(16)
    expect(first()).toEqual(['Midden-Groningen', '102 van 234', '44%', '490 van 584', '84%'])
    expect(readRows(partOf(table, 'tfoot'))).toEqual([
      ['Hele regio', '440 van 2.615', '17%', '5.519 van 6.576', '84%'],
    ])
    await user.click(screen.getByRole('radio', { name: 'UWV' }))
    expect(first()?.[0]).toBe('Groningen')
    await user.click(screen.getByRole('radio', { name: 'naam' }))
    expect(first()?.[0]).toBe('Aa en Hunze')
    await user.click(screen.getByRole('radio', { name: 'grootte' }))
    expect(first()?.[0]).toBe('Groningen')
  })

  it('gives no percentage on fewer than ten profiles, and says so', async () => {
    const small = { code: 'GM0001', name: 'Klein', counts: [1, 8, 9, 1], total: 19 } as const
    render(<Page rows={[small]} />)
    expect(
      screen.getByText('Waar minder dan tien profielen zijn, staat geen percentage.'),
    ).toBeVisible()
    const drawing = await screen.findByRole('img', { name: /^Per gemeente/ })
    expect(drawing).toHaveTextContent('1 van 9')
    await userEvent.setup().click(screen.getByRole('tab', { name: 'Tabel' }))
    expect(readRows(partOf(screen.getByRole('table'), 'tbody'))).toEqual([
      ['Klein', '1 van 9', 'te weinig', '9 van 10', '90%'],
    ])
  })

  it.each([
    [
      'Gemeenten maken 20% van hun profielen zichtbaar; UWV heeft er te weinig voor een percentage',
      [2, 8, 1, 1],
    ],
    [
      'UWV maakt 90% van zijn profielen zichtbaar; gemeenten hebben er te weinig voor een percentage',
      [1, 1, 9, 1],
    ],
    ['Hier zijn te weinig profielen voor een percentage', [1, 1, 1, 1]],
  ] as const)('says in its title of whom there are too few: "%s"', (title, counts) => {
    expect(chartTitle({ total: { counts, total: 0 } }, dutchPage)).toBe(title)
  })

  it('says of how many regions the sum is where some are missing', async () => {
    if (incompleteCountry === undefined) throw new Error('no country')
    render(<Page data={incompleteCountry} />)
    expect(await screen.findByRole('img', { name: /^Per gemeente/ })).toHaveTextContent(
      'Totaal van 2 regio’s',
    )
    expect(screen.getByRole('figure')).toHaveTextContent(
      /zien, Nederland, 2 van \d regio’s, \S+ kwartaal \d{4}: gemeente en UWV\./,
    )
  })
})

describe('more than sixty municipalities', () => {
  it('are marks on two strips with ten rows below, and the others at a press', async () => {
    render(<Page rows={manyRows(70)} />)
    const strips = await screen.findByRole('img', { name: /^Elk teken is een gemeente/ })
    // 0 to 10 of ten, six rounds of eleven and then 0, 1, 2 and 3: the middle of 70 is 5.
    expect(strips).toHaveTextContent('mediaan 50%')
    const drawing = screen.getByRole('img', { name: /^Per gemeente/ })
    expect(within(drawing).getAllByText(/^Plaats/)).toHaveLength(10)
    const button = screen.getByRole('button', { name: 'Teken alle 70 gemeenten' })
    await userEvent.setup().click(button)
    expect(within(drawing).getAllByText(/^Plaats/)).toHaveLength(70)
    expect(button).toHaveFocus()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon minder' }))
    expect(within(drawing).getAllByText(/^Plaats/)).toHaveLength(10)
  })

  it('lead to the search for the reader’s own, until it is found', async () => {
    const { rerender } = render(<Page rows={manyRows(70)} />)
    const link = await screen.findByRole('link', { name: 'Zoek uw gemeente' })
    expect(link).toHaveAttribute('href', '#mine')
    rerender(<Page key="mine" rows={manyRows(70)} view={{ mine: 'GM1006' }} />)
    const strips = await screen.findByRole('img', { name: /^Elk teken is een gemeente/ })
    expect(within(strips).getByText('Plaats 6 60%')).toBeInTheDocument()
    expect(link).not.toBeInTheDocument()
  })
})

describe('the words beside the chart', () => {
  it('name the municipalities that make most and least visible', () => {
    render(<Page />)
    const aside = screen.getByRole('complementary')
    expect(aside).toHaveTextContent(
      'Midden-Groningen maakt het grootste deel zichtbaar: 44%, 102 van 234. In Pekela is het 0%, 0 van 57.',
    )
    expect(screen.getByRole('link', { name: 'Hoe wij lezen' })).toHaveAttribute(
      'href',
      'over/#lezing',
    )
    expect(within(aside).queryByRole('heading', { name: /naast/ })).toBeNull()
  })

  it('count municipalities that are equal, and say nothing where none differ', () => {
    const equal = rows.map((row) => ({ ...row, counts: [0, 30, 9, 1] as const }))
    const { rerender } = render(<Page rows={[...rows.slice(0, 1), ...equal.slice(1)]} />)
    expect(screen.getByText('In 15 gemeenten is het 0%.')).toBeVisible()
    rerender(<Page rows={equal} />)
    expect(screen.queryByText(/gemeenten is het/)).toBeNull()
  })

  it('put the reader’s own municipality beside the region', () => {
    render(<Page view={{ mine: 'GM1895' }} />)
    const aside = screen.getByRole('complementary')
    expect(within(aside).getByRole('heading', { name: 'Oldambt naast de regio' })).toBeVisible()
    for (const text of ['Gemeente 2%', '3 van 190', 'regio 17%, 440 van 2.615']) {
      expect(within(aside).getByText(text)).toBeVisible()
    }
    expect(aside).toHaveTextContent('UWV 77%312 van 403regio 84%, 5.519 van 6.576')
  })
})
