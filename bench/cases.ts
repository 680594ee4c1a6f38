import type { Place } from './floor/floorFigures.ts'

/** A page to measure. */
export interface Case {
  readonly place: Place
  /** Whether it is the hand-written page of that place, or the product's. */
  readonly isFloor: boolean
  readonly name: string
  /** From the top of the site. */
  readonly link: string
}

export const cases: readonly [Case, ...Case[]] = [
  floor('published', 'floor, published'),
  { place: 'published', isFloor: false, name: 'published', link: '' },
  floor('country', 'floor, country'),
  { place: 'country', isFloor: false, name: 'country', link: '?dataset=demo' },
  floor('region', 'floor, region'),
  { place: 'region', isFloor: false, name: 'region', link: '?dataset=demo&region=AM01' },
]

/** A slow device on a slow connection, wide enough for the whole table. */
export const conditions = {
  cpuSlowdown: 4,
  megabitsPerSecond: 1.6,
  latencyInMs: 150,
  viewport: { width: 1280, height: 900 },
} as const

function floor(place: Place, name: string): Case {
  return { place, isFloor: true, name, link: `floor/${place}.html` }
}
