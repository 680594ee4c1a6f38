import { createHash } from 'node:crypto'
import { servedSchemaVersion } from '../data/schemas.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import { groningenSeries, twoQuarters } from './groningenSeries.ts'

/** A region file and the index that names its hash, as texts. */
interface ServedFiles {
  readonly index: string
  readonly region: string
}

const anyHash = '0'.repeat(64)

/** The files of the one real publication, as the site serves them. */
export const servedFiles = serve(groningenSeries)

/** The files after an invented second publication. */
export const newerFiles = serve(twoQuarters)

function serve(series: RegionSeries): ServedFiles {
  const content = { schemaVersion: servedSchemaVersion, dataSet: 'published', ...series }
  const region = JSON.stringify(content)
  return { region, index: indexOf(series, region) }
}

function indexOf({ region, quarters }: RegionSeries, text: string): string {
  const entry = {
    ...region,
    first: quarters.at(0),
    latest: quarters.at(-1),
    sha256: createHash('sha256').update(text).digest('hex'),
  }
  return JSON.stringify({
    schemaVersion: servedSchemaVersion,
    dataSet: 'published',
    regions: [entry],
    quarters: quarters.map((quarter) => ({ quarter, sha256: anyHash })),
    national: { sha256: anyHash },
  })
}

/** How a text is broken. */
export type Damage = (text: string) => string

/** Sets, or with `undefined` removes, the value at a path: `municipalities.2.total.0`. */
export function put(path: string, value: unknown): Damage {
  return (text) => {
    const content = JSON.parse(text)
    const keys = path.split('.')
    const parent = keys.slice(0, -1).reduce((node, key) => node[key], content)
    parent[keys.at(-1) ?? ''] = value
    return JSON.stringify(content).replaceAll(/"raw:([^"]*)"/g, '$1')
  }
}

/** A value that `JSON.stringify` cannot write: `-0`, `1e309`, `NaN`. */
export function raw(token: string): string {
  return `raw:${token}`
}
