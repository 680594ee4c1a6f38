import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { groupsNamed } from './groupsNamed.ts'

const all = ['csv', 'address', 'checks', 'lines', 'places', 'facts']

function namesOf(...asked: readonly string[]): readonly string[] {
  return groupsNamed(asked).chosen.map(({ name }) => name)
}

it('no name stands for every group, and names for their own', () => {
  expect(namesOf()).toEqual(all)
  expect(namesOf('facts', 'csv')).toEqual(['csv', 'facts'])
  expect(groupsNamed(['csv']).wrong).toBeUndefined()
})

it('a name that no group has is refused, also beside one that a group has', () => {
  expect(groupsNamed(['csv', 'cvs', 'facta'])).toEqual({
    chosen: [],
    wrong: `No group is called cvs, facta; there are: ${all.join(', ')}`,
  })
})

it('every group has sources and tests', () => {
  for (const { sources, tests } of groupsNamed([]).chosen) {
    for (const pattern of [...sources, ...tests]) {
      expect(globSync(pattern), pattern).not.toEqual([])
    }
  }
})
