import { type ReactElement, type ReactNode, useMemo } from 'react'
import { type Provenance, ProvenanceContext } from '../components/Provenance.tsx'
import type { AreaData } from '../data/areaData.ts'
import { country, printedCode } from '../domain/municipality.ts'
import type { Month } from '../domain/quarter.ts'
import { type DataSet, filePrefixes } from '../domain/view.ts'
import { openedSource } from '../i18n/citation.ts'
import { type I18n, useI18n } from '../i18n/I18nProvider.tsx'
import { pinnedLink } from '../url/links.ts'
import { PinnedLinkContext } from '../url/ViewLink.tsx'
import type { DashboardData } from './dashboardData.ts'
import { factsOf, filesOf, holdsSynthetic, type OfPublication } from './openedFiles.ts'

/** The most characters of file names in a note. */
const longestNames = 80

/** The most revisions that a note names one by one. */
const mostRevisions = 3

interface ChartContextsProps {
  readonly shown: DashboardData
  readonly children: ReactNode
}

/** What charts say beside their figures: whence these come, and the link that shows them again. */
export function ChartContexts({ shown, children }: ChartContextsProps): ReactElement {
  const { view, data, quarterData } = shown
  const { dataSet } = view
  const page = useI18n()
  const provenance = useMemo(() => provenanceOf(dataSet, data, page), [dataSet, data, page])
  return (
    <PinnedLinkContext value={pinnedLink(view, quarterData)}>
      <ProvenanceContext value={provenance}>{children}</ProvenanceContext>
    </PinnedLinkContext>
  )
}

/** What is said of figures that are invented, or some of which were revised or opened by the reader. */
export function provenanceOf(
  dataSet: DataSet,
  data: AreaData | undefined,
  page: I18n,
): Provenance | undefined {
  const { own, synthetic } = page.texts
  if (dataSet === 'demo') {
    return {
      filePrefix: filePrefixes.demo,
      source: synthetic.source,
      noteOf: () => '',
      sourceOf: (source) => source,
    }
  }
  if (data?.dataSet === 'published') return revisedProvenance(data, page)
  if (data?.dataSet !== 'own') return undefined
  const files = filesOf(data)
  const isRegion = data.kind === 'region'
  const noteOn = (some: typeof files): string => {
    if (some.length === 0) return ''
    const names = some.map(({ fact }) => fact.file).join(', ')
    return isRegion && names.length <= longestNames ? own.noteOf(names) : own.note
  }
  return {
    filePrefix: filePrefixes.own,
    ...(holdsSynthetic(data) && { source: own.inventedSource }),
    noteOf: (quarters) => noteOn(files.filter(({ quarter }) => quarters.has(quarter))),
    sourceOf: (source, quarter, region) => {
      const [file] = ofRow(files, quarter, region)
      // A sum over regions, or another region than that of the page, has no file of its own.
      const isOne = isRegion
        ? region === undefined || region === printedCode(data.series.region.code)
        : region !== undefined && region !== country.code
      if (quarter !== undefined && isOne) {
        return file === undefined ? source : openedSource(file.fact, page.texts)
      }
      return `${source} ${noteOn(isRegion ? files : ofRow(files, quarter, region))}`.trim()
    },
  }
}

/** What is about a row of a file; of sums over regions, or over quarters, about each of them. */
function ofRow<Fact>(
  all: readonly OfPublication<Fact>[],
  quarter: string | undefined,
  region: string | undefined,
): readonly OfPublication<Fact>[] {
  return all.filter(
    (one) =>
      (quarter === undefined || one.quarter === quarter) &&
      (region === undefined || region === country.code || printedCode(one.region.code) === region),
  )
}

function revisedProvenance(data: AreaData, { texts, formats }: I18n): Provenance | undefined {
  const wordsOf = (some: readonly OfPublication<Month>[]): string => {
    const revisedIn = (month: Month): string => texts.source.revised(formats.month(month))
    const last = some
      .map(({ fact }) => fact)
      .toSorted()
      .at(-1)
    if (last !== undefined && some.length > mostRevisions) return `(${revisedIn(last)})`
    return some
      .map(({ quarter, region, fact }) => {
        const area = data.kind === 'country' ? `, ${region.name}` : ''
        return `(${formats.quarter(quarter)}${area}: ${revisedIn(fact)})`
      })
      .join(' ')
  }
  const all = revisionsOf(data)
  if (all.length === 0) return undefined
  return {
    noteOf: (quarters) => wordsOf(all.filter(({ quarter }) => quarters.has(quarter))),
    sourceOf: (source, quarter, region) =>
      `${source} ${wordsOf(ofRow(all, quarter, region))}`.trim(),
  }
}

/** Of a quarter that was revised more than once the latest counts. */
function revisionsOf(data: AreaData): readonly OfPublication<Month>[] {
  if (data.kind === 'country') return factsOf(data.national, ({ revisedOn }) => revisedOn)
  const { corrections = [], region } = data.series
  const latest = new Map(corrections.map(({ quarter, revisedOn }) => [quarter, revisedOn]))
  return [...latest].map(([quarter, fact]) => ({ quarter, region, fact }))
}
