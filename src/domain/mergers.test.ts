import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { ended } from '../testing/groningenSeries.ts'
import { shareOf, sumOf } from './counts.ts'
import { applyMergers, carryOver, type Row } from './mergers.ts'
import type { EndedMunicipality, LabourMarketRegion, MunicipalityCode } from './municipality.ts'
import { totalOf } from './view.ts'

const { rows } = groningen2020Q3

function row(code: MunicipalityCode, name: string, people = 1): Row {
  return { code, name, counts: [people, 0, 0, 0], total: people }
}

function toward(
  code: MunicipalityCode,
  endedOn: string,
  ...successors: readonly MunicipalityCode[]
): EndedMunicipality {
  return {
    code,
    name: code,
    endedOn,
    successors: successors.map((to) => ({ code: to, name: to, startedOn: endedOn })),
  }
}

const split = ended.find(({ code }) => code === 'GM0053')

describe('adding up mergers', () => {
  it('makes Eemsdelta of Appingedam, Delfzijl and Loppersum', () => {
    expect(applyMergers(rows, '2020-Q3', ended).find(({ code }) => code === 'GM1979')).toEqual({
      code: 'GM1979',
      name: 'Eemsdelta',
      counts: [42, 162, 372, 81],
      total: 657,
      mergedFrom: [
        { code: 'GM0003', name: 'Appingedam' },
        { code: 'GM0010', name: 'Delfzijl' },
        { code: 'GM0024', name: 'Loppersum' },
      ],
    })
  })

  it('adds a municipality to the one that took it in', () => {
    const before = [row('GM0014', 'Groningen', 5), row('GM0009', 'Ten Boer', 2)]
    expect(applyMergers(before, '2018-Q4', ended)).toEqual([
      {
        ...row('GM0014', 'Groningen', 7),
        mergedFrom: [
          { code: 'GM0014', name: 'Groningen' },
          { code: 'GM0009', name: 'Ten Boer' },
        ],
      },
    ])
  })

  it('says what a single renamed municipality was', () => {
    const before = [row('GM9001', 'Old', 3)]
    expect(applyMergers(before, '2020-Q3', [toward('GM9001', '2021-01-01', 'GM9002')])).toEqual([
      { ...row('GM9002', 'GM9002', 3), mergedFrom: [{ code: 'GM9001', name: 'Old' }] },
    ])
  })

  it('leaves a merger alone when a municipality of another region is part of it', () => {
    const delfzijl = [row('GM0010', 'Delfzijl', 3)]
    expect(applyMergers(delfzijl, '2020-Q3', ended)).toEqual(delfzijl)
  })

  it('leaves a municipality alone when the one that took it in has its line elsewhere', () => {
    const weesp = [row('GM0457', 'Weesp', 10)]
    const successors = [{ code: 'GM0363', name: 'Amsterdam' }] as const
    const all = [{ code: 'GM0457', name: 'Weesp', endedOn: '2022-03-24', successors }] as const
    expect(applyMergers(weesp, '2020-Q3', all)).toEqual(weesp)
  })

  it('keeps a municipality that was split on its own line, which says so', () => {
    const winsum = row('GM0053', 'Winsum', 4)
    expect(applyMergers([winsum], '2018-Q4', ended)).toEqual([{ ...winsum, divided: split }])
    expect(applyMergers([winsum], '2019-Q1', ended)).toEqual([winsum])
  })

  it('keeps apart every municipality whose successor took in a part of a split one', () => {
    const bedum = toward('GM0005', '2019-01-01', 'GM1966')
    const before = [row('GM0005', 'Bedum'), row('GM0053', 'Winsum')]
    expect(applyMergers(before, '2018-Q4', [...ended, bedum])).toEqual(
      before.map((one) => ({ ...one, divided: split })),
    )
  })

  it('keeps apart what leads, through a later merger, to a part of a split one', () => {
    const chain: readonly EndedMunicipality[] = [
      toward('GM9001', '2019-01-01', 'GM9002'),
      toward('GM9002', '2021-01-01', 'GM9003'),
      toward('GM9005', '2019-01-01', 'GM9002', 'GM9006'),
    ]
    const before = [row('GM9001', 'One'), row('GM9005', 'Five')]
    expect(applyMergers(before, '2018-Q4', chain)).toEqual(
      before.map((one) => ({ ...one, divided: chain[2] })),
    )
  })

  it('never adds up across regions, so that each region keeps its total', () => {
    const friesland = { code: 'AM02', name: 'Friesland' } as const
    const groningen = { code: 'AM01', name: 'Groningen' } as const
    const three = [
      { ...row('GM0003', 'Appingedam', 1), region: groningen },
      { ...row('GM0010', 'Delfzijl', 2), region: groningen },
      { ...row('GM0024', 'Loppersum', 3), region: friesland },
    ]
    expect(applyMergers(three, '2020-Q3', ended)).toEqual(three)
    const together = three.map((one) => ({ ...one, region: groningen }))
    expect(applyMergers(together, '2020-Q3', ended)).toMatchObject([
      { code: 'GM1979', total: 6, region: groningen },
    ])
  })
})

describe('a share', () => {
  it('is a part of the total in Sonar of the same row', () => {
    expect(shareOf(1935, 2943)).toBeCloseTo(0.657492, 6)
    expect(shareOf(0, 214)).toBe(0)
    expect(shareOf(214, 214)).toBe(1)
  })

  it('does not exist of fewer than ten people', () => {
    expect([shareOf(0, 0), shareOf(9, 9), shareOf(1, 10)]).toEqual([undefined, undefined, 0.1])
  })
})

describe('a choice carried over to other boundaries', () => {
  const merged = applyMergers(rows, '2020-Q3', ended)

  it('leads from a part to the whole, and from the whole to all its parts', () => {
    const delfzijl = { kind: 'some', codes: ['GM0010', 'GM0014'] } as const
    const eemsdelta = carryOver(delfzijl, 'current', merged)
    expect(new Set(eemsdelta.kind === 'some' ? eemsdelta.codes : [])).toEqual(
      new Set(['GM1979', 'GM0014']),
    )
    const parts = carryOver(eemsdelta, 'published', merged)
    expect(new Set(parts.kind === 'some' ? parts.codes : [])).toEqual(
      new Set(['GM0003', 'GM0010', 'GM0024', 'GM0014']),
    )
  })

  it('stays everything when everything was chosen', () => {
    expect(carryOver({ kind: 'all' }, 'current', merged)).toEqual({ kind: 'all' })
  })
})

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
        : [toward(codeOf(index), '2020-01-01', ...successors.map((one) => codeOf(one)))],
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

it('adding up mergers never changes the total of a region, whatever merged with whatever', () => {
  fc.assert(
    fc.property(lines, mergers, (before, all) => {
      const after = applyMergers(before, '2019-Q4', all)
      for (const { code } of regions) {
        const inRegion = (rows: readonly Row[]) =>
          rows.filter(({ region }) => region?.code === code)
        expect(totalOf(inRegion(after))).toEqual(totalOf(inRegion(before)))
      }
      expect(totalOf(after)).toEqual(totalOf(before))
    }),
  )
})

it('adding up mergers loses no municipality and shows none twice', () => {
  fc.assert(
    fc.property(lines, mergers, (before, all) => {
      const after = applyMergers(before, '2019-Q4', all)
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
