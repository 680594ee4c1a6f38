import { schemaVersion } from '../../data/fieldSchemas.ts'
import type { PublicationFile } from '../../data/publicationSchema.ts'
import type { Publication } from '../../domain/publication.ts'

/** The content of a publication file, keys in fixed order. */
export function toPublicationFile(publication: Publication): PublicationFile {
  const { quarter, region, rows, regionTotal, registerTotal, reportedCoverage, source } =
    publication
  return {
    schemaVersion,
    quarter,
    region: { code: region.code, name: region.name },
    rows: rows.map(({ code, name, counts, total }) => ({ code, name, counts, total })),
    regionTotal: { counts: regionTotal.counts, total: regionTotal.total },
    registerTotal,
    reportedCoverage,
    source: {
      title: source.title,
      publisher: source.publisher,
      publishedOn: source.publishedOn,
      attribution: source.attribution,
      file: source.file,
      sha256: source.sha256,
    },
  }
}

/** JSON with every row on a line of its own, so that a changed figure is one changed line. */
export function formatPublication(file: PublicationFile): string {
  const members = Object.entries(file).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${member(value)}`,
  )
  return `{\n${members.join(',\n')}\n}\n`
}

function member(value: unknown): string {
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => oneLine(item)),
      ']',
    )
  if (typeof value !== 'object' || value === null || 'counts' in value || 'code' in value) {
    return oneLine(value)
  }
  return block(
    '{',
    Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`),
    '}',
  )
}

function block(open: string, items: readonly string[], close: string): string {
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n    ${items.join(',\n    ')}\n  ${close}`
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => oneLine(item)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`,
  )
  return `{ ${members.join(', ')} }`
}
