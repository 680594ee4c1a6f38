import fc from 'fast-check'
import { expect, it } from 'vitest'
import { holds } from '../testing/holds.ts'
import type { EndedMunicipality, LabourMarketRegion, MunicipalityCode } from './place.ts'
import { sumOf } from './profile.ts'
import { type Row, regroup } from './regroup.ts'
import { totalOf } from './selectRows.ts'

const regions: readonly LabourMarketRegion[] = [
  { code: 'AM01', name: 'Groningen' },
  { code: 'AM02', name: 'Friesland' },
]

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
              successors: successors.map((one) => ({
                code: codeOf(one),
                name: codeOf(one),
                startedOn: '2020-01-01',
              })),
            },
          ],
    )
const mergers = fc
  .tuple(...Array.from({ length: places }, (_, index) => merger(index)))
  .map((all) => all.flat())
const count = fc.nat(5000)
const counts = fc.tuple(count, count, count, count)
const lines = fc
  .uniqueArray(fc.record({ index: fc.nat(places), counts, region: fc.constantFrom(...regions) }), {
    selector: ({ index }) => index,
  })
  .map((all): readonly Row[] =>
    all.map(({ index, counts: four, region }) => ({
      code: codeOf(index),
      name: codeOf(index),
      region,
      counts: four,
      total: sumOf(four),
    })),
  )

it('adding up mergers never changes the total of a region, whatever merged with whatever', ({
  task,
}) => {
  holds(
    task,
    'regrouping',
    fc.property(lines, mergers, (before, all) => {
      const after = regroup(before, '2019-Q4', all)
      for (const { code } of regions) {
        const inRegion = (rows: readonly Row[]) =>
          rows.filter(({ region }) => region?.code === code)
        expect(totalOf(inRegion(after))).toEqual(totalOf(inRegion(before)))
      }
      expect(totalOf(after)).toEqual(totalOf(before))
    }),
  )
})

it('adding up mergers loses no municipality and shows none twice', ({ task }) => {
  holds(
    task,
    'regrouping',
    fc.property(lines, mergers, (before, all) => {
      const after = regroup(before, '2019-Q4', all)
      expect(new Set(after.map(({ code, region }) => `${code} ${region?.code}`)).size).toBe(
        after.length,
      )
      const names = after.flatMap(({ name, mergedFrom }) =>
        mergedFrom === undefined ? [name] : mergedFrom.map((member) => member.name),
      )
      expect(names.toSorted()).toEqual(before.map(({ name }) => name).toSorted())
    }),
  )
})
