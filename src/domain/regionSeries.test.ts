import { describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { groningenSeries, twoQuarters } from '../testing/groningenSeries.ts'
import { quarterDataOf } from './regionSeries.ts'

const { attribution, publishedOn, publisher, title } = groningen2020Q3.source

describe('the counts of a quarter', () => {
  it('are those of the publication', () => {
    const source = { attribution, publishedOn, publisher, title }
    const { quarter, region, rows, regionTotal, registerTotal, reportedCoverage } = groningen2020Q3
    expect(quarterDataOf(groningenSeries, '2020-Q3')).toEqual({
      quarter,
      rows,
      registerTotal,
      reportedCoverage,
      area: region,
      total: regionTotal,
      source,
    })
  })

  it('leave out a municipality that has no line in that quarter', () => {
    const before = quarterDataOf(twoQuarters, '2020-Q3')?.rows.map(({ name }) => name)
    const after = quarterDataOf(twoQuarters, '2021-Q1')?.rows.map(({ name }) => name)
    expect(before).toContain('Delfzijl')
    expect(before).not.toContain('Eemsdelta')
    expect(after).not.toContain('Delfzijl')
    expect(after).toContain('Eemsdelta')
  })

  it('keep a line of zeros', () => {
    const pekela = quarterDataOf(groningenSeries, '2020-Q3')?.rows.find(
      ({ code }) => code === 'GM0765',
    )
    expect(pekela?.counts).toEqual([0, 57, 113, 44])
  })

  it('carry the month of their own publication', () => {
    expect(quarterDataOf(twoQuarters, '2020-Q3')?.source.publishedOn).toBe('2021-01')
    expect(quarterDataOf(twoQuarters, '2021-Q1')?.source.publishedOn).toBe('2021-06')
  })

  it('do not exist for a quarter without publication', () => {
    expect(quarterDataOf(groningenSeries, '2020-Q4')).toBeUndefined()
  })

  it.each(['registerTotal', 'reportedCoverage', 'publishedOn'] as const)(
    'do not exist without %s',
    (column) => {
      expect(quarterDataOf({ ...groningenSeries, [column]: [] }, '2020-Q3')).toBeUndefined()
    },
  )

  it('do not exist without a region total', () => {
    const regionTotal = { ...groningenSeries.regionTotal, profile4: [null] }
    expect(quarterDataOf({ ...groningenSeries, regionTotal }, '2020-Q3')).toBeUndefined()
  })
})
