import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { changedFigures } from './ownFigures.ts'

describe('figures that were published again', () => {
  it('are those that differ, rows before the figures of the region', () => {
    const rows = groningen2020Q3.rows.map((row) =>
      row.name === 'Assen' ? { ...row, counts: [104, 223, 542, 114] as const } : row,
    )
    const after = { ...groningen2020Q3, rows, registerTotal: 12_850 }
    expect(changedFigures(groningen2020Q3, after)).toEqual([
      { municipality: 'Assen', figure: 'profile3', before: 541, after: 542 },
      { municipality: 'Assen', figure: 'profile4', before: 115, after: 114 },
      { figure: 'registerTotal', before: 12_842, after: 12_850 },
    ])
    expect(changedFigures(after, after)).toEqual([])
  })

  it('are not the names: a municipality is the same by its code, or by its name where only one of the two has the code', () => {
    const asPrinted = (name: string, code?: 'GM:Het Hogeland') => ({
      ...groningen2020Q3,
      rows: groningen2020Q3.rows.map((row) =>
        row.code === 'GM1966' ? { ...row, name, ...(code && { code }) } : row,
      ),
    })
    expect(changedFigures(groningen2020Q3, asPrinted('Hogeland'))).toEqual([])
    expect(changedFigures(groningen2020Q3, asPrinted('HET HOGELAND', 'GM:Het Hogeland'))).toEqual(
      [],
    )
    expect(changedFigures(groningen2020Q3, asPrinted('Hogeland', 'GM:Het Hogeland'))).toHaveLength(
      10,
    )
  })

  it('have no value where there was no row: a missing one is not 0', () => {
    const rows = groningen2020Q3.rows.filter(({ name }) => name !== 'Pekela')
    const without = { ...groningen2020Q3, rows }
    const added = changedFigures(without, groningen2020Q3)
    expect(added).toHaveLength(5)
    expect(added[0]).toEqual({ municipality: 'Pekela', figure: 'profile1', after: 0 })
    expect(changedFigures(groningen2020Q3, without)[0]).toEqual({
      municipality: 'Pekela',
      figure: 'profile1',
      before: 0,
    })
  })
})
