import { render, screen } from '@testing-library/react'
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

describe('the register of the whole country', () => {
  it('sets the region beside it as a share, and says that the quarters differ', () => {
    render(<RegisterChart {...groningen} />)
    const figure = screen.getByRole('figure', {
      name: 'Doelgroepregister in heel Nederland, eind december 2012 tot eind september 2023',
    })
    expect(figure).toHaveTextContent(
      '12.842 mensen in Groningen (derde kwartaal 2020) is 5,4% van de 239.008 in heel Nederland (vierde kwartaal 2020, berekend).',
    )
    expect(figure).toHaveTextContent(
      'Van het derde kwartaal 2020 is geen landelijk cijfer gevonden.',
    )
    expect(figure).toHaveTextContent(
      /Herbeoordeling Wajong, 2015–2017: UWV.*Bron: flevolandwerkt\.info/,
    )
  })

  it('draws every known quarter-end, lines only where none is missing, and the region', async () => {
    render(<RegisterChart {...groningen} />)
    const drawing = await screen.findByRole('application')
    expect(drawing.querySelectorAll('circle')).toHaveLength(20)
    // Eight stretches, four of which are a single quarter-end.
    const line = drawing.querySelector('.recharts-line-curve')?.getAttribute('d') ?? ''
    expect(line.match(/M/g)).toHaveLength(8)
    expect(drawing).toHaveTextContent('Groningen: 12.842')
    expect(screen.getByText('Herbeoordeling Wajong')).toBeInTheDocument()
  })

  it('has a table with a source for each figure, and a line for each gap', async () => {
    render(<RegisterChart {...groningen} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Toon als tabel' }))
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
      ['eerste kwartaal 2013 tot en met vierde kwartaal 2015', 'geen cijfer gevonden'],
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

  it('makes no comparison over more than a year', () => {
    render(<RegisterChart {...groningen} quarter="2026-Q3" />)
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent(
      'Eind september 2023 stonden er 263.435 mensen in het doelgroepregister.',
    )
    expect(figure).not.toHaveTextContent('12.842')
  })
})
