import { staticPageName } from './staticPage.ts'

export type CaseId = 'static' | 'published' | 'country' | 'region'

/** A page to measure. */
export interface Case {
  readonly id: CaseId
  readonly name: string
  /** From the top of the site. */
  readonly link: string
  /** Whether it answers to anything. */
  readonly isDashboard: boolean
}

export const cases: readonly [Case, ...Case[]] = [
  { id: 'static', name: 'static page', link: staticPageName, isDashboard: false },
  { id: 'published', name: 'published', link: '', isDashboard: true },
  { id: 'country', name: 'demo, country', link: '?dataset=demo', isDashboard: true },
  { id: 'region', name: 'demo, region', link: '?dataset=demo&region=AM01', isDashboard: true },
]

/** What every ratio is taken of, in the same run. */
export const baseline: Case['id'] = 'published'

/** A slow device on a slow connection, wide enough for the whole table. */
export const conditions = {
  cpuSlowdown: 4,
  megabitsPerSecond: 1.6,
  latencyInMs: 150,
  viewport: { width: 1280, height: 900 },
} as const
