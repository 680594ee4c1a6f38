import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { smallCountry } from '../../../testing/country.ts'
import { SyntheticSet } from '../../../testing/SyntheticSet.tsx'
import { CompleteQuarters } from './CompleteQuarters.tsx'

describe('the quarters that are complete', () => {
  it('are counted, and shown year by year, with a count of the regions of the others', () => {
    // Of six regions Haaglanden is missing in 2020-Q1, Drenthe in 2020-Q4, Twente in 2021-Q1.
    render(<CompleteQuarters series={smallCountry} range={{}} />)
    expect(screen.getByRole('region', { name: '1 van 5 kwartalen is compleet' })).toHaveTextContent(
      '4 kwartalen zijn niet compleet en tellen niet mee. Het getal zegt hoeveel van de 6 regio’s er zijn.',
    )
    const years = screen.getAllByRole('listitem').filter((one) => one.querySelector('ul'))
    expect(years.map((one) => one.textContent?.trim())).toEqual([
      '2020kw 1: 5kw 2: compleetkw 3: 0kw 4: 5',
      '2021kw 1: 5',
    ])
    expect(screen.queryByText('verzonnen')).toBeNull()
  })

  it('are those of the range that was chosen', () => {
    const range = { from: '2020-Q4', to: '2021-Q1' } as const
    render(<CompleteQuarters series={smallCountry} range={range} />)
    expect(screen.getByRole('region', { name: '0 van 2 kwartalen zijn compleet' })).toBeVisible()
  })

  it('say that they are invented', () => {
    render(<CompleteQuarters series={smallCountry} range={{}} />, { wrapper: SyntheticSet })
    expect(screen.getByText('verzonnen')).toBeVisible()
  })

  it('are not shown where every quarter is', () => {
    const whole = { ...smallCountry, regionsPublished: [6, 6, 6, 6] }
    const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'] as const
    const { container } = render(<CompleteQuarters series={{ ...whole, quarters }} range={{}} />)
    expect(container).toBeEmptyDOMElement()
  })
})
