import { parseDataFile } from '../data/dataFiles.ts'
import {
  type PublicationFile,
  publicationSchema,
  publicationSchemaVersion as schemaVersion,
} from '../data/schemas.ts'
import type { Publication } from '../domain/publication.ts'
import type { ValidPublication } from './validatePublication.ts'

/** A proven publication with the document it was read from. */
export interface SourcedPublication extends Omit<ValidPublication, 'publishedOn'> {
  readonly source: Publication['source']
}

/**
 * The data file of a publication and its path below the project's root, keys in fixed order, every row on
 * a line of its own, so that a changed count is one changed line.
 * @throws {DataError} where pages would refuse the file, for more than a place without a code.
 */
export function publicationText(publication: SourcedPublication) {
  const { quarter, region, rows, source, ...totals } = publication
  const { regionTotal, registerTotal, reportedCoverage } = totals
  const { title, publisher, publishedOn, attribution, file, sha256 } = source
  const before = { schemaVersion, quarter, region }
  const after = { regionTotal, registerTotal, reportedCoverage }
  const printed = { title, publisher, publishedOn, attribution, file, sha256 }
  const path = `public/data/publications/${region.code ?? slug(region.name)}/${quarter}.json`
  const withCodes = {
    ...{ ...before, region: { code: 'AM00', ...region } },
    ...{ rows: rows.map((row) => ({ code: 'GM0000', ...row })), ...after, source: printed },
  }
  parseDataFile(path, JSON.stringify(withCodes), publicationSchema, schemaVersion)
  const blocks = [
    ...membersOf(before),
    `"rows": [\n    ${rows.map(onOneLine).join(',\n    ')}\n  ]`,
    ...membersOf(after),
    `"source": {\n    ${membersOf(printed).join(',\n    ')}\n  }`,
  ]
  return { path, text: `{\n  ${blocks.join(',\n  ')}\n}\n` }
}

/** Folder of a region that was accepted without being known: "Testland" is `testland`. */
function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
}

function membersOf(value: object): readonly string[] {
  return Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`)
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => onOneLine(item)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${membersOf(value).join(', ')} }`
}

/** The lines in which a new publication differs from a data file, "Assen: 1 2 3 4 10 -> 1 2 3 5 11". */
export function compareCounts(before: string, after: SourcedPublication): readonly string[] {
  const old = linesOf(parse(before))
  const fresh = linesOf(after)
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((name) => old.get(name) !== fresh.get(name))
    .map((name) => `${name}: ${old.get(name) ?? '(geen)'} -> ${fresh.get(name) ?? '(geen)'}`)
}

function parse(text: string): PublicationFile | undefined {
  try {
    return parseDataFile('', text, publicationSchema, schemaVersion)
  } catch {
    return undefined
  }
}

function linesOf(publication: SourcedPublication | PublicationFile | undefined) {
  if (publication === undefined) return new Map<string, string>()
  const { rows, regionTotal, registerTotal, reportedCoverage } = publication
  const counts = [...rows, { name: 'TOTAAL AMR', ...regionTotal }]
  return new Map([
    ...counts.map((row) => [row.name, [...row.counts, row.total].join(' ')] as const),
    ['doelgroepregister', String(registerTotal)] as const,
    ['percentage', `${reportedCoverage}%`] as const,
  ])
}
