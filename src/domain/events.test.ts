import { describe, expect, it } from 'vitest'
import { ended, twoQuarters } from '../testing/groningenSeries.ts'
import { eventMarks } from './events.ts'

const eemsdelta = {
  kind: 'ended',
  endedOn: '2021-01-01',
  gone: [
    { code: 'GM0003', name: 'Appingedam' },
    { code: 'GM0010', name: 'Delfzijl' },
    { code: 'GM0024', name: 'Loppersum' },
  ],
  successors: [{ code: 'GM1979', name: 'Eemsdelta', startedOn: '2021-01-01' }],
}
const change = {
  quarter: '2021-Q1',
  nl: 'Anders.',
  en: 'Differently.',
  source: { nl: 'UWV', en: 'UWV' },
} as const

describe('the events of a series', () => {
  it('are the mergers of municipalities that have a line, together where they became one', () => {
    expect(eventMarks(twoQuarters, ['2020-Q3', '2020-Q4', '2021-Q1'])).toEqual([
      { quarter: '2021-Q1', events: [eemsdelta] },
    ])
  })

  it('are none before the second quarter that is shown, and none after the last', () => {
    expect(eventMarks(twoQuarters, ['2021-Q1', '2021-Q2'])).toEqual([])
    expect(eventMarks(twoQuarters, ['2020-Q3', '2020-Q4'])).toEqual([])
    expect(eventMarks(twoQuarters, [])).toEqual([])
  })

  it('are changes in what is counted as well, before what happened to municipalities', () => {
    const history = { ...twoQuarters, definitionChanges: [change] }
    expect(eventMarks(history, ['2020-Q4', '2021-Q1'])).toEqual([
      { quarter: '2021-Q1', events: [{ kind: 'definition', change }, eemsdelta] },
    ])
    expect(eventMarks(history, ['2021-Q1', '2021-Q2'])).toEqual([])
  })

  it('tell a split apart by its successors', () => {
    const winsum = { code: 'GM0053', name: 'Winsum' } as const
    const history = { municipalities: [winsum], ended, definitionChanges: [] }
    expect(eventMarks(history, ['2018-Q4', '2019-Q1'])).toEqual([
      {
        quarter: '2019-Q1',
        events: [
          {
            kind: 'ended',
            endedOn: '2019-01-01',
            gone: [winsum],
            successors: [
              { code: 'GM1966', name: 'Het Hogeland', startedOn: '2019-01-01' },
              { code: 'GM1969', name: 'Westerkwartier', startedOn: '2019-01-01' },
            ],
          },
        ],
      },
    ])
  })
})
