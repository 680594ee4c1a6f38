import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactElement, useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { QuarterFigures } from '../../domain/regionSeries.ts'
import { regroup } from '../../domain/regroup.ts'
import { selectRows } from '../../domain/selectRows.ts'
import { defaultView, type View } from '../../domain/view.ts'
import { incompleteCountry, wholeCountry } from '../../testing/country.ts'
import { ended } from '../../testing/groningenSeries.ts'
import { partOf, readRows } from '../../testing/readTable.ts'
import { Profiles } from './Profiles.tsx'

function show(figures: QuarterFigures | undefined, start: Partial<View> = {}) {
  if (figures === undefined) throw new Error('no figures')
  const rows = selectRows(
    start.boundaries === 'current' ? regroup(figures.rows, figures.quarter, ended) : figures.rows,
    { kind: 'all' },
  )
  function Harness(): ReactElement {
    const [view, setView] = useState<View>({ ...defaultView, ...start })
    return (
      <Profiles
        view={view}
        figures={figures ?? shown}
        allRows={rows}
        rows={rows}
        hasMergers
        onChange={(change) => setView({ ...view, ...change })}
        message={undefined}
        actions={() => null}
      />
    )
  }
  const shown = figures
  render(<Harness />)
  return userEvent.setup()
}

function body(): readonly (readonly string[])[] {
  return readRows(partOf(screen.getByRole('table'), 'tbody'))
}

describe('the table of the country', () => {
  it('has the region of each municipality beside its name', () => {
    show(wholeCountry)
    expect(body()).toHaveLength(18)
    expect(body().find(([name]) => name === 'Emmen')).toEqual([
      'Emmen',
      'Drenthe',
      '10',
      '20',
      '30',
      '40',
      '100',
    ])
    expect(screen.getByRole('table')).toHaveAccessibleName(
      /^Klantprofielen per gemeente, heel Nederland, derde kwartaal 2020\./,
    )
  })

  it('can be ordered by region, municipalities of one region in name order', async () => {
    const user = show(wholeCountry)
    await user.click(screen.getByRole('button', { name: 'Regio' }))
    expect(
      body()
        .slice(0, 3)
        .map(([name]) => name),
    ).toEqual(['Coevorden', 'Emmen', 'Aa en Hunze'])
    expect(screen.getByRole('status')).toHaveTextContent(
      '18 gemeenten, gesorteerd op Regio (oplopend).',
    )
  })

  it('calls its sum that of the Netherlands only when no region is missing', () => {
    show(wholeCountry)
    expect(readRows(partOf(screen.getByRole('table'), 'tfoot'))[0]).toEqual([
      'Totaal Nederland',
      '451',
      '2.197',
      '5.552',
      '1.101',
      '9.301',
    ])
  })

  it('says of how many regions its sum is when one is missing', () => {
    show(incompleteCountry)
    expect(readRows(partOf(screen.getByRole('table'), 'tfoot'))[0]?.[0]).toBe(
      'Totaal van 2 regio’s',
    )
  })
})

describe('a municipality that was divided', () => {
  it('says in its row why it is not added up', () => {
    if (wholeCountry === undefined) throw new Error('no figures')
    const winsum = { code: 'GM0053', name: 'Winsum', counts: [1, 2, 3, 4], total: 10 } as const
    show({ ...wholeCountry, quarter: '2018-Q4', rows: [winsum] }, { boundaries: 'current' })
    expect(
      screen.getByText('Niet opgeteld: Winsum is verdeeld over Het Hogeland en Westerkwartier'),
    ).toBeVisible()
  })
})
