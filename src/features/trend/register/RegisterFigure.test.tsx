import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { partOf, readRows } from '../../../testing/readTable.ts'
import { RegisterFigure } from './RegisterFigure.tsx'

const groningen = {
  registerTotal: 12_842,
  quarter: '2020-Q3',
  region: 'Groningen',
  link: 'https://example.org/',
} as const

describe('the register of the whole country', () => {
  it('sets the region beside it as a share, and says that the quarters differ', () => {
    render(<RegisterFigure {...groningen} />)
    const figure = screen.getByRole('figure', {
      name: 'Doelgroepregister in heel Nederland, eind december 2012 tot eind september 2023',
    })
    expect(figure).toHaveTextContent(
      '12.842 mensen in Groningen (derde kwartaal 2020) is 5,4% van de 239.008 in heel Nederland (vierde kwartaal 2020, berekend).',
    )
    expect(figure).toHaveTextContent(
      'Van het derde kwartaal 2020 is geen landelijk cijfer gevonden.',
    )
    expect(screen.getByText('Herbeoordeling Wajong')).toBeInTheDocument()
    expect(figure).toHaveTextContent(
      /Herbeoordeling Wajong, 2015–2017: UWV.*Bron: flevolandwerkt\.info/,
    )
  })

  it('draws every known quarter-end, lines only where none is missing, and the region', () => {
    const { container } = render(<RegisterFigure {...groningen} />)
    const drawing = screen.getByRole('img')
    expect(drawing.querySelectorAll('circle')).toHaveLength(20)
    // Eight stretches, four of which are a single quarter-end.
    const lines = [...drawing.querySelectorAll('polyline')].map(
      (line) => line.getAttribute('points')?.split(' ').length,
    )
    expect(lines).toEqual([1, 1, 1, 1, 2, 3, 7, 4])
    expect(container).toHaveTextContent('Groningen: 12.842')
  })

  it('speaks each figure with how it is known and the site that gives it', () => {
    render(<RegisterFigure {...groningen} />)
    expect(screen.getByRole('slider')).toHaveAttribute(
      'aria-valuetext',
      'derde kwartaal 2023. 263.435 mensen. Bron: wspregioamersfoort.nl',
    )
  })

  it('has a table with a source for each figure, and a line for each gap', async () => {
    render(<RegisterFigure {...groningen} />)
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
    expect(rows).toContainEqual([
      'tweede kwartaal 2018',
      '208.788',
      'berekend: 224.770 (tweede kwartaal 2019) − 15.982',
      'rpa-nhn.nl',
    ])
    expect(screen.getByRole('link', { name: 'factorwerk.org' })).toHaveAttribute(
      'href',
      'https://factorwerk.org/werkgevers-overtreffen-doelstelling-banenafspraak/',
    )
  })

  it('makes no comparison over more than a year', () => {
    render(<RegisterFigure {...groningen} quarter="2026-Q3" />)
    const figure = screen.getByRole('figure')
    expect(figure).toHaveTextContent(
      'Eind september 2023 stonden er 263.435 mensen in het doelgroepregister.',
    )
    expect(figure).not.toHaveTextContent('12.842')
  })
})
