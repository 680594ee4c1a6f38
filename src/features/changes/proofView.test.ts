import { describe, expect, it } from 'vitest'
import type { Finding } from '../../domain/changes.ts'
import { country } from '../../domain/place.ts'
import { defaultView } from '../../domain/view.ts'
import { proofView } from './proofView.ts'

describe('the view that proves which municipalities ended in the country', () => {
  it('has those that took over from them, new or not, in both quarters', () => {
    const finding: Finding = {
      kind: 'municipalities',
      ended: [{ code: 'GM0788', name: 'Haaren' }],
      began: [],
      heirs: ['GM0757', 'GM0855'],
    }
    const step = { area: country, previous: '2020-Q4', quarter: '2021-Q1' } as const
    expect(proofView(finding, step, { dataSet: 'demo', language: 'en' })).toEqual({
      ...defaultView,
      dataSet: 'demo',
      language: 'en',
      region: 'NL',
      quarter: '2021-Q1',
      from: '2020-Q4',
      to: '2021-Q1',
      selection: { kind: 'some', codes: ['GM0757', 'GM0855'] },
    })
  })
})
