import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { RegisterChart } from './RegisterChart.tsx'

const groningen = {
  registerTotal: 12_842,
  quarter: '2020-Q3',
  region: 'Groningen',
} as const

// The drawing is a file of its own; no test should wait for it by the clock.
beforeAll(() => import('./RegisterLine.tsx'))

/** Shows the chart, open. */
async function open(region: Parameters<typeof RegisterChart>[0] = groningen): Promise<HTMLElement> {
  render(<RegisterChart {...region} />)
  await userEvent.setup().click(screen.getByText('Achtergrond: het register in Nederland'))
  return screen.findByRole('figure', { name: /^Doelgroepregister in Nederland\./ })
}

describe('the register of the whole country', () => {
  it('is folded, and opens by a link to it', async () => {
    render(<RegisterChart {...groningen} />)
    expect(screen.getByText('20 kwartalen, 2012 tot 2023')).toBeVisible()
    expect(screen.queryByRole('figure')).toBeNull()
    location.hash = '#register'
    expect(await screen.findByRole('figure')).toBeInTheDocument()
    location.hash = ''
  })

  it('sets the region beside it as a share, and says that the quarters differ', async () => {
    const figure = await open()
    // 12,842 / 239,008
    expect(within(figure).getByRole('heading')).toHaveTextContent(
      'Groningen telt 12.842 van de 239.008 mensen in het doelgroepregister: 5,4%',
    )
    expect(figure).toHaveTextContent(
      'Van het derde kwartaal 2020 is geen landelijk cijfer gevonden. Daarom vergelijken we met het vierde kwartaal 2020 (berekend).',
    )
    expect(figure).toHaveTextContent(/Herbeoordeling Wajong Bron: flevolandwerkt\.info/)
  })

  it('draws every known quarter-end, and lines only where none is missing', async () => {
    const drawing = await within(await open()).findByRole('application')
    expect(drawing.querySelectorAll('circle')).toHaveLength(20)
    // Eight stretches, four of which are a single quarter-end.
    const line = drawing.querySelector('.recharts-line-curve')?.getAttribute('d') ?? ''
    expect(line.match(/M/g)).toHaveLength(8)
    expect(screen.getAllByText('Herbeoordeling Wajong')).toHaveLength(2)
  })

  it('has a table with a source for each figure, and a line for each gap', async () => {
    await open()
    await userEvent.setup().click(screen.getByRole('tab', { name: 'Tabel' }))
    const rows = readRows(partOf(screen.getByRole('table'), 'tbody'))
    // Twenty figures, seven gaps between eight stretches.
    expect(rows).toHaveLength(27)
    expect(readRows(partOf(screen.getByRole('table'), 'tfoot'))).toEqual([
      [
        'Groningen, derde kwartaal 2020',
        '12.842',
        'gepubliceerd',
        'Transparantie van klantprofielen',
      ],
    ])
    expect(rows.slice(0, 3)).toEqual([
      [
        'vierde kwartaal 2012',
        '247.739',
        'berekend: 224.770 (tweede kwartaal 2019) + 22.969',
        'rpa-nhn.nl',
      ],
      ['eerste kwartaal 2013 t/m vierde kwartaal 2015', 'geen cijfer gevonden'],
      [
        'eerste kwartaal 2016',
        '266.875',
        'berekend: 204.074 (eerste kwartaal 2017) + 62.801',
        'flevolandwerkt.info',
      ],
    ])
    expect(rows.at(-5)).toEqual(['derde kwartaal 2022', 'geen cijfer gevonden'])
    expect(screen.getByRole('link', { name: 'factorwerk.org' })).toHaveAttribute(
      'href',
      'https://factorwerk.org/werkgevers-overtreffen-doelstelling-banenafspraak/',
    )
  })

  it('makes no comparison over more than a year', async () => {
    const figure = await open({ ...groningen, quarter: '2026-Q3' })
    expect(within(figure).getByRole('heading')).toHaveTextContent(
      'Eind september 2023 stonden er 263.435 mensen in het doelgroepregister',
    )
    expect(figure).not.toHaveTextContent('12.842')
  })
})
