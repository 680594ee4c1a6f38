import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { holds } from './holds.ts'
import { propertyRuns } from './propertyRuns.ts'

it('a property is tried as often as the setting says', ({ task }) => {
  let runs = 0
  holds(
    task,
    'ingest',
    fc.property(fc.nat(), () => {
      runs++
    }),
  )
  expect(runs).toBe(propertyRuns.numRuns)
  expect(task.meta.property).toEqual({ subject: 'ingest', runs })
  delete task.meta.property
})

it('a property that does not hold fails with its smallest case and its seed', ({ task }) => {
  const small = fc.property(fc.nat(), (number) => number < 12)
  expect(() => holds(task, 'ingest', small)).toThrow(/seed: -?\d+.*Counterexample: \[12\]/s)
})

it('every property has the one setting and stands where npm run properties finds it', () => {
  const others = globSync('{src,mocks,bench,e2e}/**/*.{ts,tsx}').filter((file) => {
    const source = readFileSync(file, 'utf8')
    const isFound = /\.property\.test\.tsx?$/.test(file)
    return /\bfc\.assert\(|\bnumRuns:/.test(source) || (!isFound && source.includes('/holds.ts'))
  })
  expect(others.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual([
    // A hundred orders of answers, each for a page of its own: ten thousand would take six minutes.
    'src/app/useAreaData.test.tsx',
    'src/testing/holds.test.ts',
    'src/testing/propertyRuns.ts',
  ])
})
