import { expect, it } from 'vitest'
import { areaChange, defaultView } from './view.ts'

it('another area drops the chosen municipalities, and the reader’s own unless the area holds it', () => {
  const view = {
    ...defaultView,
    mine: 'GM0014',
    selection: { kind: 'some', codes: ['GM0014'] },
  } as const
  expect({ ...view, ...areaChange('AM03') }).toEqual({ ...defaultView, region: 'AM03' })
  const rows = [
    {
      code: 'GM0014',
      name: 'Groningen',
      counts: [1, 2, 3, 4],
      total: 10,
      region: { code: 'AM01', name: 'Groningen' },
    },
  ] as const
  expect({ ...view, ...areaChange('AM01', 'GM0014', rows) }).toMatchObject({ mine: 'GM0014' })
  expect({ ...view, ...areaChange('AM03', 'GM0014', rows) }).toMatchObject({ mine: undefined })
  expect({ ...view, ...areaChange('NL') }).toEqual({ ...defaultView, region: 'NL', mine: 'GM0014' })
})
