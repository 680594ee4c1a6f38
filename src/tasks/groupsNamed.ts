import { type Group, groups } from './mutationGroups.ts'

/** The groups with these names, or all when none is named; what is wrong with the names, when something is. */
export function groupsNamed(names: readonly string[]): {
  readonly chosen: readonly Group[]
  readonly wrong?: string
} {
  const unknown = names.filter((name) => !groups.some((group) => group.name === name))
  if (unknown.length > 0) {
    // A wrong name beside a right one may not pass for a group that was tried.
    const known = groups.map(({ name }) => name).join(', ')
    return { chosen: [], wrong: `No group is called ${unknown.join(', ')}; there are: ${known}` }
  }
  return { chosen: groups.filter(({ name }) => names.length === 0 || names.includes(name)) }
}
