import { describe, expect, it } from 'vitest'
import { type KnownSeries, knownQuarters } from '../domain/knownSeries.ts'
import type { EndedMunicipality, Municipality } from '../domain/place.ts'
import { defaultView } from '../domain/view.ts'
import { queryValuesOf } from '../testing/queryValues.ts'
import { readView } from './readView.ts'

const groningen = { code: 'AM01', name: 'Groningen' } as const
const oldtown: Municipality = { code: 'GM0001', name: 'Oldtown' }
const midtown: Municipality = { code: 'GM0002', name: 'Midtown' }
const newtown: Municipality = { code: 'GM0003', name: 'Newtown' }

/** Invented: Oldtown became Midtown in 2019, and Midtown became Newtown in 2021. */
const ended: readonly EndedMunicipality[] = [
  { ...oldtown, endedOn: '2019-01-01', successors: [midtown] },
  { ...midtown, endedOn: '2021-01-01', successors: [newtown] },
]

const series: KnownSeries = {
  quarters: ['2020-Q1', '2020-Q2', '2020-Q3', '2021-Q1'],
  municipalities: [midtown, newtown],
  ended,
  rowsIn: (quarter) => [
    { ...(quarter < '2021-Q1' ? midtown : newtown), counts: [1, 2, 3, 4], total: 10 },
  ],
}

function read(search: string, known: KnownSeries | undefined = series) {
  return readView(queryValuesOf(search), {
    dataSets: ['published'],
    areas: [groningen],
    series: known,
  })
}

describe('a series of several quarters', () => {
  it('reaches to its last one', () => {
    const { view, notices } = read('from=2020-Q3&to=2021-Q1')
    expect([view.from, view.to, notices]).toEqual(['2020-Q3', '2021-Q1', []])
  })

  it('has no key in the view where a link asks for nothing', () => {
    expect(read('').view).toStrictEqual(defaultView)
  })
})

describe('a municipality that ended twice over', () => {
  it('leads to the one that stands in the quarter, not to the last of the chain', () => {
    const { view, notices } = read('quarter=2020-Q3&municipality=Oldtown')
    expect(view.selection).toEqual({ kind: 'some', codes: ['GM0002'] })
    expect(notices).toMatchObject([{ kind: 'successor', successor: { name: 'Midtown' } }])
  })

  it('leads to the last of the chain in a later quarter', () => {
    const { view } = read('municipality=GM0001')
    expect(view.selection).toEqual({ kind: 'some', codes: ['GM0003'] })
  })

  it('is not in the quarter where its one successor has no row: it was not split', () => {
    const elsewhere = { ...series, rowsIn: () => [] }
    expect(read('municipality=Midtown', elsewhere).notices).toMatchObject([
      { kind: 'notInQuarter', municipality: { name: 'Midtown' }, quarter: '2021-Q1' },
    ])
  })
})

describe('a municipality is left unjudged', () => {
  const search = 'municipality=Atlantis'

  it('while the rows of its quarter are not here', () => {
    const { view, notices } = read(search, knownQuarters(['2020-Q3']))
    expect(view.selection).toEqual({ kind: 'all' })
    expect(notices).toEqual([])
  })

  it('where there is no quarter at all', () => {
    const { view, notices } = read(search, { ...series, quarters: [] })
    expect(view.selection).toEqual({ kind: 'all' })
    expect(notices).toEqual([])
  })
})
