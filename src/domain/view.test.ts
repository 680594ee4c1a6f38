import { expect, it } from 'vitest'
import { areaChange, defaultView } from './view.ts'

it('another area drops the chosen municipalities, and the reader’s own unless it is the country', () => {
  const view = {
    ...defaultView,
    mine: 'GM0014',
    selection: { kind: 'some', codes: ['GM0014'] },
  } as const
  expect({ ...view, ...areaChange('AM03') }).toEqual({ ...defaultView, region: 'AM03' })
  expect({ ...view, ...areaChange('NL') }).toEqual({
    ...defaultView,
    region: 'NL',
    mine: 'GM0014',
  })
})
