import * as v from 'valibot'
import { parseDataFile, parseJson } from '../data/dataFiles.ts'
import {
  formerPublicationSchema,
  publicationSchema,
  publishedCountsSchema,
  publicationSchemaVersion as schemaVersion,
} from '../data/publicationSchema.ts'
import { isMunicipalityCode, isRegionCode } from '../domain/municipality.ts'
import { compareFigures } from '../domain/ownFigures.ts'
import type { Publication } from '../domain/publication.ts'
import type { ValidPublication } from './validatePublication.ts'

/** A proven publication with the document it was read from. */
export interface SourcedPublication extends Omit<ValidPublication, 'publishedOn'> {
  readonly source: Publication['source']
}

export const noCode = 'GM0000'

/**
 * The data file of a publication and its path below the project's root, keys in fixed order, every row on
 * a line of its own, so that a changed count is one changed line; and what pages would read in it.
 * @throws {DataError} where pages would refuse the file, for more than a place without a code.
 */
export function publicationText(publication: SourcedPublication) {
  const { quarter, lines, source, ...totals } = publication
  const { code: regionCode = '', name } = publication.region
  const region = isRegionCode(regionCode) ? { code: regionCode, name } : { name }
  const rows = publication.rows.map(({ code = '', ...row }) =>
    isMunicipalityCode(code) ? { code, ...row } : row,
  )
  const { regionTotal, registerTotal, reportedCoverage } = totals
  const { title, publisher, publishedOn, attribution, file, sha256 } = source
  const before = { schemaVersion, quarter, region }
  const after = { regionTotal, registerTotal, reportedCoverage, lines }
  const printed = { title, publisher, publishedOn, attribution, file, sha256 }
  const path = `public/data/publications/${region.code ?? slug(name)}/${quarter}.json`
  const withCodes = {
    ...{ ...before, region: { code: 'AM00', ...region } },
    ...{ rows: rows.map((row) => ({ code: noCode, ...row })), ...after, source: printed },
  }
  const content = parseDataFile(path, JSON.stringify(withCodes), publicationSchema, schemaVersion)
  const blocks = [
    ...membersOf(before),
    `"rows": [\n    ${rows.map(onOneLine).join(',\n    ')}\n  ]`,
    ...membersOf(after),
    `"source": {\n    ${membersOf(printed).join(',\n    ')}\n  }`,
  ]
  return { path, text: `{\n  ${blocks.join(',\n  ')}\n}\n`, content }
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

const names = {
  regionTotal: 'TOTAAL AMR',
  registerTotal: 'doelgroepregister',
  reportedCoverage: 'percentage',
} as const

/** The lines in which a new publication differs from a data file, "Assen: 1 2 3 4 10 -> 1 2 3 5 11". */
export function compareCounts(before: string, after: SourcedPublication): readonly string[] {
  const former = v.safeParse(publishedCountsSchema, parseJson(before))
  const figures = former.success ? former.output : undefined
  return compareFigures(figures, after).map(({ of, ...values }) => {
    const unit = of.kind === 'reportedCoverage' ? '%' : ''
    const line = (numbers: readonly number[] | undefined): string =>
      numbers === undefined ? '(geen)' : `${numbers.join(' ')}${unit}`
    return `${of.kind === 'row' ? of.name : names[of.kind]}: ${line(values.before)} -> ${line(values.after)}`
  })
}

/** True for a data file of this version or an earlier one, whose figures can be told apart from others. */
export function isPublication(text: string): boolean {
  return v.is(formerPublicationSchema, parseJson(text))
}
