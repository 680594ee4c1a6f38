import type { TestCase } from 'vitest/node'

type Meta = ReturnType<TestCase['meta']>
type Subject = NonNullable<Meta['property']>['subject']

/** Every subject must have been tried: a file of properties that is not found would else go unnoticed. */
const known = {
  ingest: true,
  address: true,
  csv: true,
  sorting: true,
  regrouping: true,
  'selection totals': true,
  'data files': true,
} as const satisfies Readonly<Record<Subject, true>>

/** What one test told: the runs of its property and what it counted. */
export interface PropertyTest extends Pick<Meta, 'property' | 'counted'> {
  readonly milliseconds: number
}

/** What became of the properties of one subject. */
interface Tally {
  readonly properties: number
  readonly runs: number
  /** The least that one of them had. */
  readonly fewest: number
  readonly seconds: number
}

type Tallies = ReadonlyMap<string, Tally>

const none: Tally = { properties: 0, runs: 0, fewest: Number.POSITIVE_INFINITY, seconds: 0 }

export function tallyOf(tests: readonly PropertyTest[]): Tallies {
  const tallies = new Map<string, Tally>()
  for (const { property, milliseconds } of tests) {
    if (property === undefined) continue
    const { subject, runs } = property
    const { properties, ...sum } = tallies.get(subject) ?? none
    tallies.set(subject, {
      properties: properties + 1,
      runs: sum.runs + runs,
      fewest: Math.min(sum.fewest, runs),
      seconds: sum.seconds + milliseconds / 1000,
    })
  }
  return tallies
}

/** Subjects that were not tried, or not often enough, in words; none when all is well. */
export function lackingIn(tallies: Tallies, runs: number): readonly string[] {
  return Object.keys(known).flatMap((subject) => {
    const tally = tallies.get(subject)
    if (tally === undefined) return [`${subject}: not tried`]
    return tally.fewest < runs ? [`${subject}: a property with only ${tally.fewest} runs`] : []
  })
}

export function tableOf(tallies: Tallies): string {
  const lines = [...tallies].map(([subject, { properties, runs, seconds }]) => [
    subject,
    String(properties),
    String(runs),
    seconds.toFixed(1),
  ])
  return [['subject', 'properties', 'runs', 'seconds'], ...lines]
    .map(([first = '', ...rest]) => first.padEnd(18) + rest.map((one) => one.padStart(12)).join(''))
    .join('\n')
}

/** What the properties only counted, one line each. */
export function countsIn(tests: readonly PropertyTest[]): readonly string[] {
  return tests
    .flatMap(({ counted }) => Object.entries(counted ?? {}))
    .map(([what, count]) => `${String(count).padStart(6)}  ${what}`)
}
