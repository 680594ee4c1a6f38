import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type QuarterData, quarterDataOf } from '../../domain/regionSeries.ts'
import { incompleteCountry, wholeCountry } from '../../testing/country.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { Summary } from './Summary.tsx'

function show(hasSelection: boolean, change: Partial<QuarterData> = {}): void {
  const quarterData = quarterDataOf(groningenSeries, '2020-Q3')
  if (quarterData === undefined) throw new Error('no publication')
  render(<Summary quarterData={{ ...quarterData, ...change }} hasSelection={hasSelection} />)
}

function values(): readonly (string | null)[] {
  return screen.getAllByRole('definition').map((one) => one.textContent)
}

describe('the summary of the country', () => {
  it('says of how many regions it is, and which are missing, where some did not publish', () => {
    if (incompleteCountry === undefined) throw new Error('no publication')
    render(<Summary quarterData={incompleteCountry} hasSelection={false} />)
    expect(screen.getByRole('heading')).toHaveTextContent('Heel Nederland')
    expect(
      screen.getByText('2 van 3 regio’s gepubliceerd. Niet gepubliceerd: Twente.'),
    ).toBeVisible()
    expect(values()).toEqual(['9.301', '71,3%', '3.741'])
    expect(screen.getAllByRole('term')[1]).toHaveTextContent(
      'van de 13.042 mensen in het doelgroepregister van deze 2 regio’s',
    )
  })

  it('needs no such words where every region published, and has no printed percentage', () => {
    if (wholeCountry === undefined) throw new Error('no publication')
    render(<Summary quarterData={wholeCountry} hasSelection={true} />)
    expect(screen.queryByText(/Niet gepubliceerd/)).toBeNull()
    expect(screen.getAllByRole('term')[1]).toHaveTextContent(
      /^van de 13\.042 mensen in het doelgroepregister(?! van)/,
    )
    expect(
      screen.getByText(/Voor heel Nederland staat er geen percentage in de publicatie/),
    ).toBeVisible()
    expect(screen.getByText(/^Deze cijfers gaan over heel Nederland\./)).toBeVisible()
  })
})

describe('the summary', () => {
  it('gives the numbers of the region: in Sonar, its share of the register, and the rest', () => {
    show(false)
    expect(screen.getByRole('heading')).toHaveTextContent('De hele arbeidsmarktregio Groningen')
    expect(values()).toEqual(['9.191', '71,6%', '3.651'])
  })

  it('says what is its own calculation, and how the publication rounds it', () => {
    show(false)
    expect(
      screen.getByText(
        '71,6% is een eigen berekening: 9.191 gedeeld door 12.842. In de publicatie staat dit afgerond: 72%. Ook 3.651 is een eigen berekening: 12.842 min 9.191.',
      ),
    ).toBeInTheDocument()
    expect(screen.getAllByText('eigen berekening')).toHaveLength(2)
  })

  it('draws the register as a bar that says its numbers', () => {
    show(false)
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Doelgroepregister: 12.842 mensen. In Sonar: 9.191. Niet in Sonar: 3.651.',
    )
  })

  it('has no percentage for a selection, stays about the region, and says why', () => {
    show(true)
    expect(values()).toEqual(['9.191', '71,6%', '3.651'])
    expect(
      screen.getByText(/UWV publiceert het doelgroepregister niet per gemeente/),
    ).toHaveTextContent('Daarom is er geen percentage voor de gekozen gemeenten.')
  })

  it('has no percentage of an empty register', () => {
    show(false, {
      rows: [],
      total: { counts: [0, 0, 0, 0], total: 0 },
      registerTotal: 0,
      reportedCoverage: 0,
    })
    expect(values()).toEqual(['0', 'onbekend', '0'])
    expect(document.body).not.toHaveTextContent(/NaN|Infinity/)
  })
})
