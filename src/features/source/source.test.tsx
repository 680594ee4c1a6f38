import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { quarterFigures } from '../../domain/regionSeries.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { Explanation } from './Explanation.tsx'
import { SourceNote } from './SourceNote.tsx'

describe('the source', () => {
  it('is named as the publisher demands, with the file of the figures', () => {
    const figures = quarterFigures(groningenSeries, '2020-Q3')
    if (figures === undefined) throw new Error('no figures')
    render(<SourceNote dataSet="published" figures={figures} />)
    expect(
      screen.getByText('UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)'),
    ).toBeInTheDocument()
    expect(screen.getByText('Bronvermelding bij overname is verplicht.')).toBeInTheDocument()
    expect(screen.getByText(/UWV Gegevensdiensten © januari 2021/)).toBeInTheDocument()
    expect(screen.getByRole('link')).toHaveAttribute('href', 'data/publications/AM01/2020-Q3.json')
  })
})

describe('the explanation', () => {
  it('gives each term a meaning', () => {
    render(<Explanation />)
    const terms = screen.getAllByRole('term').map((term) => term.textContent)
    expect(terms).toContain('Doelgroepregister')
    expect(screen.getAllByRole('definition')).toHaveLength(terms.length)
  })
})
