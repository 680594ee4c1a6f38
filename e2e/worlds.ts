import { test as guarded } from './fixtures.ts'

/** One of the places where every sentence must hold: a data set, and a region or the country in it. */
export interface World {
  readonly name: string
  readonly dataSet: 'published' | 'demo'
  readonly area: string
  /** The start of its links, without question mark; empty for the start page. */
  readonly start: string
  /** As the headline says it: "De hele arbeidsmarktregio Groningen". */
  readonly headline: string
  /** As the line under the title says it. */
  readonly title: string
  /** The name alone, in the title of the browser's window. */
  readonly shortName: string
  /** A quarter in which a municipality has a zero. */
  readonly quarterWithZero: string
  /** What an old code leads to, in the latest quarter. */
  readonly ended: {
    readonly code: string
    readonly successor: string
    readonly successorCode: string
    readonly notice: string
  }
}

const groningen = {
  area: 'AM01',
  headline: 'De hele arbeidsmarktregio Groningen',
  title: 'Arbeidsmarktregio Groningen',
  shortName: 'Groningen',
} as const

const toEemsdelta = {
  code: 'GM0010',
  successor: 'Eemsdelta',
  successorCode: 'GM1979',
  notice: 'Delfzijl hoort sinds 1 januari 2021 bij Eemsdelta. U ziet nu Eemsdelta.',
} as const

export const publishedWorld: World = {
  ...groningen,
  name: 'The published set',
  dataSet: 'published',
  start: '',
  quarterWithZero: '2020-Q3',
  ended: {
    code: 'GM0009',
    successor: 'Groningen',
    successorCode: 'GM0014',
    notice: 'Ten Boer hoort sinds 1 januari 2019 bij Groningen. U ziet nu Groningen.',
  },
}

export const demoRegion: World = {
  ...groningen,
  name: 'A region of the synthetic set',
  dataSet: 'demo',
  start: 'dataset=demo&region=AM01',
  quarterWithZero: '2017-Q4',
  ended: toEemsdelta,
}

export const demoCountry: World = {
  name: 'The country of the synthetic set',
  dataSet: 'demo',
  area: 'NL',
  start: 'dataset=demo',
  headline: 'Heel Nederland',
  title: 'Heel Nederland',
  shortName: 'Nederland',
  quarterWithZero: '2026-Q3',
  ended: toEemsdelta,
}

/** The query string of a link into a world: `at(demoCountry, 'sort=-total')`. */
export function at(world: World, rest = ''): string {
  const query = [world.start, rest].filter((part) => part !== '').join('&')
  return query === '' ? '' : `?${query}`
}

/** States the same sentences of every world. */
export function inEveryWorld(
  state: (world: World) => void,
  worlds: readonly World[] = [publishedWorld, demoRegion, demoCountry],
): void {
  for (const world of worlds) guarded.describe(world.name, () => state(world))
}
