import type { OwnPublication } from '../../data/ownDatabase.ts'
import { compareFigures, type FigureDifference, publicationKey } from '../../domain/ownFigures.ts'
import type { Publication } from '../../domain/publication.ts'
import type { Finding } from '../../ingest/findings.ts'
import { type ReadDocument, refusedDocument } from '../../ingest/readDocument.ts'
import type { Source } from './findSources.ts'
import type { OwnPublicationsProps } from './OwnPublicationsSection.tsx'

/** What became of a publication. */
export type Verdict =
  | {
      readonly kind: 'accepted'
      readonly publication: Publication
      readonly isSynthetic: boolean
      /** Kept once: the same figures were there. `taken` instead of others, as the reader chose. */
      readonly note?: 'samePublished' | 'sameOwn' | 'taken'
    }
  | { readonly kind: 'refused'; readonly document: ReadDocument }
  | {
      readonly kind: 'conflict'
      readonly own: OwnPublication
      /** File of the one that was there, where the reader opened it herself. */
      readonly formerFile: string | undefined
      readonly differences: readonly FigureDifference[]
      /** It was kept before the site published other figures. */
      readonly isKept?: boolean
    }
  | {
      readonly kind: 'notKept'
      readonly publication: Publication
      /** The reader preferred what was there, or the site's own; or she removed it later. */
      readonly reason: 'declined' | 'siteTaken' | 'removed'
    }

export interface Item {
  readonly id: number
  /** Which choice of files it was in, counted from the first. */
  readonly batch: number
  readonly file: string
  /** The file that was chosen: one may hand over many publications. */
  readonly source?: Source
  /** What the document says oddly, and what does not refuse it. */
  readonly warnings?: readonly Finding[]
  readonly verdict: Verdict
}

export function ownPublication(
  { text, isSynthetic }: ReadDocument,
  publication: Publication,
): OwnPublication {
  return { publication, text, isSynthetic, openedOn: new Date().toISOString() }
}

/** Compares what was read with what the reader already has of its region and quarter, or else with what the site has. */
export async function judge(
  document: ReadDocument,
  findOwn: (key: string) => Promise<OwnPublication | undefined>,
  findPublished: OwnPublicationsProps['findPublished'],
): Promise<Verdict> {
  const { publication, isSynthetic } = document
  if (publication === undefined) return { kind: 'refused', document }
  const { publication: former } = (await findOwn(publicationKey(publication))) ?? {}
  const known = former ?? (await findPublished(publication).catch(() => 'unknown' as const))
  if (known === 'unknown') {
    const refused = refusedDocument(document.file, { rule: 'notCompared', data: {} })
    return { kind: 'refused', document: refused }
  }
  if (known === undefined) return { kind: 'accepted', publication, isSynthetic }
  const differences = compareFigures(known, publication)
  if (differences.length === 0) {
    const note = former === undefined ? 'samePublished' : 'sameOwn'
    return { kind: 'accepted', publication, isSynthetic, note }
  }
  const own = ownPublication(document, publication)
  return former === undefined
    ? conflictWithPublished(own, differences)
    : { kind: 'conflict', own, formerFile: former.source.file, differences }
}

/** Once the reader takes it, the same difference is not asked about again. */
export function conflictWithPublished(
  own: OwnPublication,
  differences: readonly FigureDifference[],
) {
  const insteadOf = JSON.stringify(differences)
  const kind = 'conflict' as const
  return { kind, own: { ...own, insteadOf }, formerFile: undefined, differences }
}
