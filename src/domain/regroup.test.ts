import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { ended } from '../testing/groningenSeries.ts'
import type { EndedMunicipality, MunicipalityCode } from './place.ts'
import { sumOf } from './profile.ts'
import { type Row, regroup } from './regroup.ts'
import { selectRows, shareOf, totalOf } from './selectRows.ts'

const { rows } = groningen2020Q3

function row(code: MunicipalityCode, name: string, figure = 1): Row {
  return { code, name, counts: [figure, 0, 0, 0], total: figure }
}

describe('adding up mergers', () => {
  it('makes Eemsdelta of Appingedam, Delfzijl and Loppersum', () => {
    expect(regroup(rows, ended).find(({ code }) => code === 'GM1979')).toEqual({
      code: 'GM1979',
      name: 'Eemsdelta',
      counts: [42, 162, 372, 81],
      total: 657,
      mergedFrom: ['Appingedam', 'Delfzijl', 'Loppersum'],
    })
  })

  it('leaves the other thirteen as printed', () => {
    const regrouped = regroup(rows, ended)
    const others = rows.filter(({ code }) => !['GM0003', 'GM0010', 'GM0024'].includes(code))
    expect(regrouped).toHaveLength(14)
    expect(regrouped.filter(({ code }) => code !== 'GM1979')).toEqual(others)
  })

  it('adds a municipality to the one that took it in', () => {
    const before = [row('GM0014', 'Groningen', 5), row('GM0009', 'Ten Boer', 2)]
    expect(regroup(before, ended)).toEqual([
      { ...row('GM0014', 'Groningen', 7), mergedFrom: ['Groningen', 'Ten Boer'] },
    ])
  })

  it('says what a single renamed municipality was', () => {
    expect(regroup([row('GM0010', 'Delfzijl', 3)], ended)).toEqual([
      { ...row('GM1979', 'Eemsdelta', 3), mergedFrom: ['Delfzijl'] },
    ])
  })

  it('keeps a municipality that was split on its own line', () => {
    const winsum = row('GM0053', 'Winsum', 4)
    expect(regroup([winsum], ended)).toEqual([winsum])
  })

  it('keeps apart every municipality whose successor took in a part of a split one', () => {
    const bedum: EndedMunicipality = {
      code: 'GM0005',
      name: 'Bedum',
      endedOn: '2019-01-01',
      successors: [{ code: 'GM1966', name: 'Het Hogeland' }],
    }
    const before = [row('GM0005', 'Bedum'), row('GM0053', 'Winsum'), row('GM0009', 'Ten Boer')]
    expect(regroup(before, [...ended, bedum]).map(({ name }) => name)).toEqual([
      'Bedum',
      'Winsum',
      'Groningen',
    ])
  })

  it('adds up to a successor of a split when the split one has no line', () => {
    const marum: EndedMunicipality = {
      code: 'GM0025',
      name: 'Marum',
      endedOn: '2019-01-01',
      successors: [{ code: 'GM1969', name: 'Westerkwartier' }],
    }
    expect(regroup([row('GM0025', 'Marum')], [...ended, marum]).map(({ name }) => name)).toEqual([
      'Westerkwartier',
    ])
  })

  it('changes nothing without mergers', () => {
    expect(regroup(rows, [])).toEqual(rows)
    expect(regroup([], ended)).toEqual([])
  })

  it('never changes the region total, whatever merged with whatever', () => {
    const codeOf = (index: number): MunicipalityCode => `GM${String(index).padStart(4, '0')}`
    const places = 12
    // Successors come later in the list, so that no municipality leads back to itself.
    const merger = (index: number) =>
      fc
        .uniqueArray(fc.integer({ min: index + 1, max: places }), { maxLength: 3 })
        .map((successors): EndedMunicipality[] =>
          successors.length === 0
            ? []
            : [
                {
                  code: codeOf(index),
                  name: codeOf(index),
                  endedOn: '2020-01-01',
                  successors: successors.map((one) => ({ code: codeOf(one), name: codeOf(one) })),
                },
              ],
        )
    const mergers = fc
      .tuple(...Array.from({ length: places }, (_, index) => merger(index)))
      .map((all) => all.flat())
    const count = fc.nat(5000)
    const counts = fc.tuple(count, count, count, count)
    const lines = fc
      .uniqueArray(fc.record({ index: fc.nat(places), counts }), {
        selector: ({ index }) => index,
      })
      .map((all): readonly Row[] =>
        all.map(({ index, counts: four }) => ({
          code: codeOf(index),
          name: codeOf(index),
          counts: four,
          total: sumOf(four),
        })),
      )
    fc.assert(
      fc.property(lines, mergers, (before, all) => {
        const after = regroup(before, all)
        expect(totalOf(after)).toEqual(totalOf(before))
        expect(new Set(after.map(({ code }) => code)).size).toBe(after.length)
        const names = after.flatMap(({ name, mergedFrom }) => mergedFrom ?? [name])
        expect(names.toSorted()).toEqual(before.map(({ name }) => name).toSorted())
      }),
      { seed: 1979, numRuns: 1000 },
    )
  })
})

describe('the rows that a reader asked for', () => {
  it('are all rows in name order when nothing was asked', () => {
    const shown = selectRows(rows.toReversed(), { kind: 'all' })
    expect(shown).toEqual(rows)
  })

  it('are the named ones, in name order', () => {
    const shown = selectRows(rows, { kind: 'some', codes: ['GM0014', 'GM0106'] })
    expect(shown.map(({ name }) => name)).toEqual(['Assen', 'Groningen'])
    expect(totalOf(shown)).toEqual({ counts: [229, 903, 2476, 318], total: 3926 })
  })

  it('are none when not one of the names exists', () => {
    expect(selectRows(rows, { kind: 'unknown', values: ['Atlantis'] })).toEqual([])
    expect(totalOf([])).toEqual({ counts: [0, 0, 0, 0], total: 0 })
  })

  it('leave the rows that came in untouched', () => {
    const before = rows.toReversed()
    const copy = [...before]
    selectRows(before, { kind: 'all' })
    expect(before).toEqual(copy)
  })
})

describe('a share', () => {
  it('is a part of the total in Sonar of the same row', () => {
    expect(shareOf(1935, 2943)).toBeCloseTo(0.657492, 6)
    expect(shareOf(0, 214)).toBe(0)
    expect(shareOf(214, 214)).toBe(1)
  })

  it('does not exist where nobody is in Sonar', () => {
    expect(shareOf(0, 0)).toBeUndefined()
  })
})
