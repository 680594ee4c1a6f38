import { describe, expect, it } from 'vitest'
import { twoQuarters } from '../testing/groningenSeries.ts'
import { municipalityTrend, shownQuarters } from './municipalityTrend.ts'

const all = { kind: 'all' } as const
const eemsdelta = { kind: 'some', codes: ['GM1979'] } as const
const delfzijl = { kind: 'some', codes: ['GM0010'] } as const

const totals = (lines: ReturnType<typeof municipalityTrend>) =>
  lines.map(({ name, figures }) => [name, figures.map((one) => one?.total)])

describe('the shown quarters', () => {
  it('go on through a quarter that was not published', () => {
    expect(shownQuarters(['2020-Q3', '2021-Q1'])).toEqual(['2020-Q3', '2020-Q4', '2021-Q1'])
  })

  it('begin and end with a published quarter within the range', () => {
    expect(shownQuarters(['2020-Q1', '2020-Q3', '2021-Q1'], { from: '2020-Q2' })).toEqual([
      '2020-Q3',
      '2020-Q4',
      '2021-Q1',
    ])
    expect(shownQuarters(['2020-Q1', '2020-Q3'], { to: '2020-Q2' })).toEqual(['2020-Q1'])
  })

  it('are none when the range holds no published quarter', () => {
    expect(shownQuarters(['2020-Q1', '2020-Q3'], { from: '2020-Q2', to: '2020-Q2' })).toEqual([])
  })
})

describe('the municipalities through time', () => {
  it('have a gap where they have no line, and where nothing was published', () => {
    expect(totals(municipalityTrend(twoQuarters, delfzijl, 'published'))).toEqual([
      ['Delfzijl', [339, undefined, undefined]],
    ])
    expect(totals(municipalityTrend(twoQuarters, eemsdelta, 'published'))).toEqual([
      ['Eemsdelta', [undefined, undefined, 657]],
    ])
  })

  it('are added up quarter by quarter in current boundaries', () => {
    const [line] = municipalityTrend(twoQuarters, eemsdelta, 'current')
    expect(line).toEqual({
      code: 'GM1979',
      name: 'Eemsdelta',
      figures: [
        { counts: [42, 162, 372, 81], total: 657 },
        undefined,
        { counts: [42, 162, 372, 81], total: 657 },
      ],
    })
    expect(municipalityTrend(twoQuarters, delfzijl, 'current')).toEqual([])
  })

  it('are all there in name order, each with as many figures as there are quarters', () => {
    const lines = municipalityTrend(twoQuarters, all, 'published')
    expect(lines).toHaveLength(17)
    expect(lines.slice(0, 2).map(({ name }) => name)).toEqual(['Aa en Hunze', 'Appingedam'])
    expect(new Set(lines.map(({ figures }) => figures.length))).toEqual(new Set([3]))
    expect(municipalityTrend(twoQuarters, all, 'current')).toHaveLength(14)
  })

  it('are only those that have a line within the range', () => {
    const names = municipalityTrend(twoQuarters, all, 'published', { from: '2021-Q1' }).map(
      ({ name }) => name,
    )
    expect(names).toHaveLength(14)
    expect(names).not.toContain('Delfzijl')
  })

  it('are none for names that do not exist', () => {
    const unknown = { kind: 'unknown', values: ['Nergens'] } as const
    expect(municipalityTrend(twoQuarters, unknown, 'published')).toEqual([])
  })
})
