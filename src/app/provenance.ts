import type { Provenance } from '../components/Provenance.tsx'
import type { AreaData } from '../data/areaData.ts'
import type { NationalSeries, RegionTotals } from '../domain/country.ts'
import { country, type LabourMarketRegion, printedCode } from '../domain/municipality.ts'
import type { OpenedFile } from '../domain/publication.ts'
import type { Month, Quarter } from '../domain/quarter.ts'
import { type DataSet, filePrefixes } from '../domain/view.ts'
import type { I18n } from '../i18n/I18nProvider.tsx'
import { openedSource } from '../i18n/openedSource.ts'

/** The most characters of file names in a note. */
const longestNames = 80

/** The most revisions that a note names one by one. */
const mostRevisions = 3

/** What is said of figures that are invented, or some of which were revised or opened by the reader. */
export function provenanceOf(
  dataSet: DataSet,
  data: AreaData | undefined,
  page: I18n,
): Provenance | undefined {
  const { own, synthetic } = page.texts
  const chip = { text: synthetic.chip, tone: 'synthetic' } as const
  if (dataSet === 'demo') {
    return {
      filePrefix: filePrefixes.demo,
      chips: [chip],
      source: synthetic.source,
      noteOf: () => '',
      sourceOf: (source) => source,
    }
  }
  if (data?.dataSet === 'published') return revisedProvenance(data, page)
  if (data?.dataSet !== 'own') return undefined
  const files = filesOf(data)
  const isSynthetic = holdsSynthetic(data)
  const isRegion = data.kind === 'region'
  const noteOn = (some: typeof files): string => {
    if (some.length === 0) return ''
    const names = some.map(({ fact }) => fact.file).join(', ')
    return isRegion && names.length <= longestNames ? own.noteOf(names) : own.note
  }
  return {
    filePrefix: filePrefixes.own,
    chips: [{ text: own.chip }, ...(isSynthetic ? [chip] : [])],
    ...(isSynthetic && { source: own.inventedSource }),
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

interface OfPublication<Fact> {
  readonly quarter: Quarter
  readonly region: LabourMarketRegion
  readonly fact: Fact
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
    chips: [],
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

/** True where some quarter is of the synthetic set, or from a file that says itself that its numbers are invented. */
export function holdsSynthetic(data: AreaData): boolean {
  return data.dataSet === 'demo' || filesOf(data).some(({ fact }) => fact.isSynthetic)
}

function filesOf(data: AreaData): readonly OfPublication<OpenedFile>[] {
  return data.kind === 'country'
    ? factsOf(data.national, ({ opened }) => opened)
    : factsAt(data.series.quarters, data.series.region, data.series.opened)
}

function factsOf<Fact>(
  { quarters, regions }: NationalSeries,
  listOf: (region: RegionTotals) => readonly (Fact | null)[] | undefined,
): readonly OfPublication<Fact>[] {
  return regions.flatMap((region) => factsAt(quarters, region, listOf(region)))
}

function factsAt<Fact>(
  quarters: readonly Quarter[],
  region: LabourMarketRegion,
  facts: readonly (Fact | null)[] = [],
): readonly OfPublication<Fact>[] {
  return quarters.flatMap((quarter, index) => {
    const fact = facts[index] ?? undefined
    return fact === undefined ? [] : [{ quarter, region, fact }]
  })
}
