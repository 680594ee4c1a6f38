import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactElement, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { quarterFigures } from '../../domain/regionSeries.ts'
import { type Row, regroup } from '../../domain/regroup.ts'
import { selectRows } from '../../domain/selectRows.ts'
import { defaultView, type View } from '../../domain/view.ts'
import { groningenSeries } from '../../testing/groningenSeries.ts'
import { partOf, readRows } from '../../testing/readTable.ts'
import { Profiles } from './Profiles.tsx'

const figures = quarterFigures(groningenSeries, '2020-Q3')

/** What the harness tells the test: the last view, and the rows handed to the actions. */
interface Seen {
  view: View
  ordered: readonly Row[]
}

function Harness({
  start,
  seen,
}: {
  readonly start: Partial<View>
  readonly seen: Seen
}): ReactElement | null {
  const [view, setView] = useState<View>({ ...defaultView, ...start })
  seen.view = view
  if (figures === undefined) return null
  const merged = regroup(figures.rows, figures.quarter, groningenSeries.ended)
  const all = view.boundaries === 'current' ? merged : figures.rows
  const allRows = selectRows(all, { kind: 'all' })
  return (
    <Profiles
      view={view}
      figures={figures}
      allRows={allRows}
      rows={selectRows(allRows, view.selection)}
      hasMergers
      onChange={(change) => setView({ ...view, ...change })}
      message={undefined}
      actions={(ordered) => {
        seen.ordered = ordered
        return null
      }}
    />
  )
}

function show(start: Partial<View> = {}) {
  const seen: Seen = { view: defaultView, ordered: [] }
  render(<Harness start={start} seen={seen} />)
  return { seen, user: userEvent.setup() }
}

function table(): HTMLElement {
  return screen.getByRole('table', { name: /^Klantprofielen per gemeente/ })
}

function rows(): readonly (readonly string[])[] {
  return readRows(partOf(table(), 'tbody'))
}

function firstNames(count = 3): readonly (string | undefined)[] {
  return rows()
    .map(([name]) => name)
    .slice(0, count)
}

function heading(name: RegExp | string): HTMLElement {
  return within(table()).getByRole('button', { name })
}

function ariaSorts(): readonly (string | null)[] {
  return [...table().querySelectorAll('thead th')].map((cell) => cell.getAttribute('aria-sort'))
}

describe('the table of profiles', () => {
  it('shows the sixteen municipalities of the publication in name order', () => {
    show()
    expect(rows()).toHaveLength(16)
    expect(rows().slice(0, 5)).toEqual([
      ['Aa en Hunze', '15', '35', '101', '24', '175'],
      ['Appingedam', '17', '48', '115', '29', '209'],
      ['Assen', '104', '223', '541', '115', '983'],
      ['Delfzijl', '21', '97', '179', '42', '339'],
      ['Groningen', '125', '680', '1.935', '203', '2.943'],
    ])
  })

  it('shows a counted zero as 0', () => {
    show()
    expect(rows().find(([name]) => name === 'Pekela')).toEqual([
      'Pekela',
      '0',
      '57',
      '113',
      '44',
      '214',
    ])
  })

  it('has the municipalities as row headers', () => {
    show()
    expect(screen.getByRole('rowheader', { name: 'Assen' })).toHaveAttribute('scope', 'row')
  })

  it('has the printed region total and the proof in its foot', () => {
    show()
    expect(readRows(partOf(table(), 'tfoot'))).toEqual([
      ['Totaal regio', '440', '2.175', '5.519', '1.057', '9.191'],
      [
        'Verschil in mensen: som van de rijen min het totaal in de publicatie',
        '0',
        '0',
        '0',
        '0',
        '0',
      ],
    ])
  })

  it('has a caption that says region, quarter, unit and that it can be sorted', () => {
    show()
    expect(table()).toHaveAccessibleName(
      'Klantprofielen per gemeente, arbeidsmarktregio Groningen, derde kwartaal 2020. Aantal mensen in Sonar. Kolommen met een knop zijn sorteerbaar.',
    )
  })

  it('begins its status with the number of rows', () => {
    show()
    expect(screen.getByRole('status')).toHaveTextContent(
      /^16 gemeenten, gesorteerd op Gemeente \(oplopend\)\.$/,
    )
  })
})

describe('sorting', () => {
  it('by a number starts with the largest, then the smallest, then returns to the default order', async () => {
    const { seen, user } = show()
    const press = () => user.click(heading(/^Totaal in Sonar/))
    await press()
    expect(firstNames()).toEqual(['Groningen', 'Assen', 'Midden-Groningen'])
    expect(screen.getByRole('status')).toHaveTextContent('Totaal in Sonar (aflopend)')
    await press()
    expect(firstNames()).toEqual(['Loppersum', 'Aa en Hunze', 'Appingedam'])
    expect(ariaSorts().at(-1)).toBe('ascending')
    await press()
    expect(firstNames()).toEqual(['Aa en Hunze', 'Appingedam', 'Assen'])
    expect(seen.view.sort).toEqual(defaultView.sort)
  })

  it('by name turns the default order round, and a second press turns it back', async () => {
    const { seen, user } = show()
    await user.click(heading('Gemeente'))
    expect(firstNames()).toEqual(['Westerwolde', 'Westerkwartier', 'Veendam'])
    await user.click(heading('Gemeente'))
    expect(firstNames()).toEqual(['Aa en Hunze', 'Appingedam', 'Assen'])
    expect(seen.view.sort).toEqual(defaultView.sort)
  })

  it.each([
    ['Gemeente, transparant', ['Groningen', 'Assen', 'Midden-Groningen']],
    ['Gemeente, niet transparant', ['Groningen', 'Assen', 'Oldambt']],
    ['UWV, transparant', ['Groningen', 'Assen', 'Midden-Groningen']],
    ['UWV, niet transparant', ['Groningen', 'Assen', 'Midden-Groningen']],
    ['Totaal in Sonar', ['Groningen', 'Assen', 'Midden-Groningen']],
  ])('by %s puts the right ones first', async (name, first) => {
    const { user } = show()
    await user.click(heading(new RegExp(`^${name}`)))
    expect(firstNames()).toEqual(first)
  })

  it('keeps equal rows in name order, whichever way', async () => {
    const { user } = show()
    const threes = () =>
      rows()
        .filter(([, one]) => one === '3')
        .map(([name]) => name)
    await user.click(heading(/^Gemeente, transparant/))
    expect(threes()).toEqual(['Oldambt', 'Veendam', 'Westerwolde'])
    await user.click(heading(/^Gemeente, transparant/))
    expect(threes()).toEqual(['Oldambt', 'Veendam', 'Westerwolde'])
  })

  it('with Shift adds a second key', async () => {
    const { seen, user } = show({ sort: [{ column: 'profile1', descending: true }] })
    await user.keyboard('{Shift>}')
    await user.click(heading(/^Totaal in Sonar/))
    await user.keyboard('{/Shift}')
    expect(seen.view.sort).toEqual([
      { column: 'profile1', descending: true },
      { column: 'total', descending: true },
    ])
    expect(
      rows()
        .filter(([, one]) => one === '3')
        .map(([name]) => name),
    ).toEqual(['Oldambt', 'Veendam', 'Westerwolde'])
    expect(heading(/^Totaal in Sonar/)).toHaveAccessibleName(/sorteert als nummer 2$/)
  })

  it('with Shift replaces the default order, in which no two rows are equal', async () => {
    const { seen, user } = show()
    await user.keyboard('{Shift>}')
    await user.click(heading(/^Totaal in Sonar/))
    expect(seen.view.sort).toEqual([{ column: 'total', descending: true }])
    expect(firstNames()).toEqual(['Groningen', 'Assen', 'Midden-Groningen'])
    await user.click(heading(/^UWV, transparant/))
    await user.keyboard('{/Shift}')
    expect(seen.view.sort).toEqual([
      { column: 'total', descending: true },
      { column: 'profile3', descending: true },
    ])
  })

  it('with Shift adds to the names from Z to A, which is not the default order', async () => {
    const { seen, user } = show({ sort: [{ column: 'name', descending: true }] })
    await user.keyboard('{Shift>}')
    await user.click(heading(/^Totaal in Sonar/))
    await user.keyboard('{/Shift}')
    expect(seen.view.sort).toEqual([
      { column: 'name', descending: true },
      { column: 'total', descending: true },
    ])
  })

  it('marks exactly one heading as sorted', async () => {
    const { user } = show()
    expect(ariaSorts()).toEqual(['ascending', 'none', 'none', 'none', 'none', 'none'])
    await user.click(heading(/^Totaal in Sonar/))
    expect(ariaSorts()).toEqual(['none', 'none', 'none', 'none', 'none', 'descending'])
    await user.keyboard('{Shift>}')
    await user.click(heading(/^UWV, transparant/))
    await user.keyboard('{/Shift}')
    expect(ariaSorts()).toEqual(['none', 'none', 'none', 'none', 'none', 'descending'])
  })

  it('leaves the heading that was pressed its name and the focus', async () => {
    const { user } = show()
    heading('Totaal in Sonar').focus()
    await user.keyboard('{Enter}')
    expect(heading('Totaal in Sonar')).toHaveFocus()
  })

  it('never moves the totals out of the foot', async () => {
    const { user } = show()
    const foot = () => readRows(partOf(table(), 'tfoot')).map(([name]) => name)
    const before = foot()
    for (const name of ['Gemeente', /^Totaal in Sonar/, /^UWV, transparant/]) {
      await user.click(heading(name))
      expect(foot()).toEqual(before)
      expect(rows()).toHaveLength(16)
    }
  })

  it('by a column follows what the column shows: people, or a share', async () => {
    const { user } = show({ sort: [{ column: 'profile1', descending: true }] })
    expect(firstNames()).toEqual(['Groningen', 'Assen', 'Midden-Groningen'])
    await user.click(screen.getByRole('radio', { name: 'Procenten' }))
    expect(firstNames()).toEqual(['Midden-Groningen', 'Assen', 'Tynaarlo'])
  })

  it('hands its order on to what is done with the rows', async () => {
    const { seen, user } = show()
    await user.click(heading(/^Totaal in Sonar/))
    expect(seen.ordered.map(({ name }) => name).slice(0, 3)).toEqual(firstNames())
  })

  it('by a hidden column is followed all the same', () => {
    show({ columns: ['profile1'], sort: [{ column: 'total', descending: true }] })
    expect(firstNames()).toEqual(['Groningen', 'Assen', 'Midden-Groningen'])
    expect(screen.getByRole('status')).toHaveTextContent(
      '16 gemeenten, gesorteerd op Totaal in Sonar, niet in beeld (aflopend).',
    )
  })
})

describe('a selection', () => {
  it('is added up in the foot, beside the region', () => {
    show({ selection: { kind: 'some', codes: ['GM0106', 'GM0014'] } })
    expect(rows().map(([name]) => name)).toEqual(['Assen', 'Groningen'])
    expect(readRows(partOf(table(), 'tfoot'))).toEqual([
      ['Totaal selectie (2 van 16)', '229', '903', '2.476', '318', '3.926'],
      ['Totaal regio', '440', '2.175', '5.519', '1.057', '9.191'],
      [
        'Verschil in mensen: som van de rijen min het totaal in de publicatie',
        '0',
        '0',
        '0',
        '0',
        '0',
      ],
    ])
    expect(screen.getByRole('status')).toHaveTextContent(/^2 gemeenten/)
  })

  it('of one municipality is called one municipality', () => {
    show({ selection: { kind: 'some', codes: ['GM0106'] } })
    expect(screen.getByRole('status')).toHaveTextContent(/^1 gemeente,/)
  })

  it('of which nothing exists shows no table, says so, and leads back to all', async () => {
    const { user } = show({ selection: { kind: 'unknown', values: ['Atlantis'] } })
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(/^Geen gemeenten om te tonen/)).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent(/^0 gemeenten/)
    await user.click(screen.getByRole('button', { name: 'Toon alle gemeenten' }))
    expect(rows()).toHaveLength(16)
  })
})

describe('shares', () => {
  it('are of the total of the row; the total stays a number of people', () => {
    show({ measure: 'share' })
    expect(rows().find(([name]) => name === 'Groningen')).toEqual([
      'Groningen',
      '4,2%',
      '23,1%',
      '65,7%',
      '6,9%',
      '2.943',
    ])
    expect(readRows(partOf(table(), 'tfoot'))[0]).toEqual([
      'Totaal regio',
      '4,8%',
      '23,7%',
      '60,0%',
      '11,5%',
      '9.191',
    ])
    expect(table()).toHaveAccessibleName(/Deel van het totaal in Sonar van dezelfde rij/)
    expect(heading('UWV, transparant (%)')).toBeInTheDocument()
    expect(heading('Totaal in Sonar')).toBeInTheDocument()
  })

  it('are shown and put away by two radio buttons', async () => {
    const { seen, user } = show()
    await user.click(screen.getByRole('radio', { name: 'Procenten' }))
    expect(seen.view.measure).toBe('share')
    expect(screen.getByRole('radio', { name: 'Procenten' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Aantallen' }))
    expect(seen.view.measure).toBe('count')
  })

  it('are sorted as shares, not as numbers', async () => {
    const { user } = show({ measure: 'share' })
    // Midden-Groningen 102/818 = 12.5 %, Assen 104/983 = 10.6 %, Tynaarlo 23/248 = 9.3 %.
    await user.click(heading(/^Gemeente, transparant/))
    expect(firstNames()).toEqual(['Midden-Groningen', 'Assen', 'Tynaarlo'])
  })
})

describe('columns', () => {
  it('that are hidden are not there at all', () => {
    show({ columns: ['profile3', 'total'] })
    expect(rows().find(([name]) => name === 'Assen')).toEqual(['Assen', '541', '983'])
    expect(within(table()).getAllByRole('columnheader')).toHaveLength(3)
    expect(readRows(partOf(table(), 'tfoot'))[0]).toEqual(['Totaal regio', '5.519', '9.191'])
  })

  it('are chosen one by one and keep the order of the publication', async () => {
    const { seen, user } = show({ columns: ['total'] })
    await user.click(screen.getByRole('button', { name: 'Kolommen' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Gemeente, transparant' }))
    expect(seen.view.columns).toEqual(['profile1', 'total'])
    expect(rows().find(([name]) => name === 'Assen')).toEqual(['Assen', '104', '983'])
  })

  it('cannot all be hidden', async () => {
    const { user } = show({ columns: ['total'] })
    await user.click(screen.getByRole('button', { name: 'Kolommen' }))
    expect(await screen.findByRole('checkbox', { name: 'Totaal in Sonar' })).toBeDisabled()
    expect(screen.getByRole('checkbox', { name: 'UWV, transparant' })).toBeEnabled()
  })
})

describe('mergers', () => {
  it('are added up on request, with the names that went in', async () => {
    const { user } = show()
    await user.click(screen.getByRole('checkbox', { name: 'Fusies optellen' }))
    expect(rows()).toHaveLength(14)
    expect(rows().find(([name]) => name?.startsWith('Eemsdelta'))).toEqual([
      'EemsdeltaOpgeteld: Appingedam, Delfzijl en Loppersum',
      '42',
      '162',
      '372',
      '81',
      '657',
    ])
    expect(readRows(partOf(table(), 'tfoot')).at(-1)?.slice(1)).toEqual(['0', '0', '0', '0', '0'])
  })
})

describe('the names of the columns', () => {
  it('say that they are derived, but for the printed total', () => {
    show()
    const heads = within(table()).getAllByRole('columnheader')
    const derived = heads.filter((cell) => cell.textContent?.includes('afgeleid'))
    expect(derived).toHaveLength(4)
    expect(heads.at(-1)).not.toHaveTextContent('afgeleid')
    expect(screen.getByText(/^Afgeleid: de publicatie geeft/)).toBeInTheDocument()
  })
})
