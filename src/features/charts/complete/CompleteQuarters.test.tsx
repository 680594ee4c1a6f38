import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { smallCountry } from '../../../testing/country.ts'
import { readRows } from '../../../testing/readTable.ts'
import { CompleteQuarters } from './CompleteQuarters.tsx'

describe('the quarters that are complete', () => {
  it('are counted, and shown as a table of years that counts the regions of the others', () => {
    // Of six regions Haaglanden is missing in 2020-Q1, Drenthe in 2020-Q4, Twente in 2021-Q1.
    render(<CompleteQuarters series={smallCountry} quarter="2020-Q2" isSynthetic={false} />)
    expect(screen.getByRole('region', { name: '1 van 5 kwartalen is compleet' })).toHaveTextContent(
      '4 kwartalen zijn niet compleet en tellen niet mee. Het getal is het aantal regio’s van 6.',
    )
    const table = screen.getByRole('table', { name: 'Aantal regio’s per kwartaal' })
    expect(readRows(table)).toEqual([
      ['Jaar', 'kw 1', 'kw 2', 'kw 3', 'kw 4'],
      ['2020', '5', 'compleet', '0', '5'],
      ['2021', '5', '', '', ''],
    ])
    expect(screen.getByRole('cell', { current: true })).toHaveTextContent('compleet')
    expect(screen.queryByText('verzonnen')).toBeNull()
  })

  it('say that they are invented', () => {
    render(<CompleteQuarters series={smallCountry} isSynthetic />)
    expect(screen.getByText('verzonnen')).toBeVisible()
  })

  it('are not shown where every quarter is', () => {
    const whole = { ...smallCountry, regionsPublished: [6, 6, 6, 6] }
    const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'] as const
    const { container } = render(
      <CompleteQuarters series={{ ...whole, quarters }} isSynthetic={false} />,
    )
    expect(container).toBeEmptyDOMElement()
  })
})
