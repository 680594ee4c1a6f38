import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { country } from '../../domain/municipality.ts'
import { quarterDataOf } from '../../domain/regionSeries.ts'
import { defaultView } from '../../domain/view.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { Cite } from './Cite.tsx'
import { Explanation, SourceNote } from './SourceNote.tsx'

describe('the source', () => {
  const quarterData = quarterDataOf(groningenSeries, '2020-Q3')
  if (quarterData === undefined) throw new Error('no publication')

  it('is named as the publisher demands, with its data file', () => {
    render(<SourceNote dataSet="published" quarterData={quarterData} />)
    expect(
      screen.getByText('UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)'),
    ).toBeInTheDocument()
    expect(screen.getByText('Bronvermelding bij overname is verplicht.')).toBeInTheDocument()
    expect(screen.getByText(/UWV Gegevensdiensten © januari 2021/)).toBeInTheDocument()
    expect(screen.getByRole('link')).toHaveAttribute('href', 'data/publications/AM01/2020-Q3.json')
  })

  it('is nobody for synthetic data, and no publication was counted again', () => {
    const { container } = render(<SourceNote dataSet="demo" quarterData={quarterData} />)
    expect(
      screen.getByText('SYNTHETISCH: verzonnen cijfers, 2020-Q3, Groningen'),
    ).toBeInTheDocument()
    expect(container).toHaveTextContent('Geen cijfer komt van UWV; citeer ze niet.')
    expect(container).not.toHaveTextContent('nageteld')
    expect(container).not.toHaveTextContent('Bronvermelding')
    expect(screen.getByRole('link')).toHaveAttribute('href', 'data/demo/regions/AM01.json')
  })

  it('of the country is the file that holds every region of the quarter', () => {
    render(<SourceNote dataSet="demo" quarterData={{ ...quarterData, area: country }} />)
    expect(screen.getByText(/2020-Q3, Nederland$/)).toBeInTheDocument()
    expect(screen.getByRole('link')).toHaveAttribute('href', 'data/demo/quarters/2020-Q3.json')
  })
})

describe('citing', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 30, 23, 45) })
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  it('gives the source, a link that keeps showing these figures and the day, in both languages', async () => {
    const quarterData = quarterDataOf(groningenSeries, '2020-Q3')
    if (quarterData === undefined) throw new Error('no publication')
    const user = userEvent.setup()
    render(<Cite view={{ ...defaultView, measure: 'share' }} quarterData={quarterData} />)
    // English suspends while it is fetched.
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Citeer' })))
    const dutch = await screen.findByText(/Bekeken op/)
    expect(dutch).toHaveTextContent(
      /^UWV, Transparantie van klantprofielen, 2020-Q3, Groningen \(januari 2021\)\. Bekeken op 30 november 2026, http:\S+\?dataset=published&region=AM01&quarter=2020-Q3&measure=share$/,
    )
    const english = await screen.findByText(/Retrieved on/)
    expect(english).toHaveTextContent(
      /Groningen \(January 2021\)\. Retrieved on 30 November 2026, http:\S+&measure=share&lang=en$/,
    )
    await user.click(screen.getByRole('button', { name: 'Copy source' }))
    expect(await screen.findByText('The source has been copied.')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(english.textContent)
  })
})

it('the explanation gives each term a meaning', () => {
  render(<Explanation />)
  const terms = screen.getAllByRole('term').map((term) => term.textContent)
  expect(terms).toContain('Doelgroepregister')
  expect(screen.getAllByRole('definition')).toHaveLength(terms.length)
})
