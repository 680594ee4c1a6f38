import type { DataMark } from '../components/DataMark.tsx'
import type { AreaData } from '../data/areaData.ts'
import type { OpenedFile } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import type { I18n } from '../i18n/I18nProvider.tsx'
import { openedSource } from '../i18n/openedSource.ts'

/** More signs than these a note does not spend on the names of files. */
const longestNames = 80

/** How figures are marked among which are some that were revised, or that the reader opened herself. */
export function dataMarkOf(data: AreaData | undefined, page: I18n): DataMark | undefined {
  if (data?.dataSet === 'published' && data.kind === 'region') return revisedMark(data.series, page)
  if (data?.dataSet !== 'own') return undefined
  const { texts } = page
  const { own, synthetic } = texts
  const files = data.kind === 'region' ? filesOf(data.series) : undefined
  const isSynthetic = holdsInvented(data)
  const names = [...(files?.values() ?? [])].map(({ file }) => file).join(', ')
  const named = names !== '' && names.length <= longestNames ? own.noteOf(names) : own.note
  const note = files?.size === 0 ? undefined : named
  return {
    filePrefix: 'eigen',
    chips: [
      { text: own.chip },
      ...(isSynthetic ? [{ text: synthetic.chip, tone: 'synthetic' as const }] : []),
    ],
    ...(isSynthetic && { source: own.inventedSource }),
    ...(note !== undefined && { note }),
    sourceOf: (source, quarter) => {
      const [, file] = [...(files ?? [])].find(([of]) => of === quarter) ?? []
      if (file !== undefined) return openedSource(file, texts)
      const isPublished = files !== undefined && quarter !== undefined
      return isPublished || note === undefined ? source : `${source} ${note}`
    },
  }
}

function revisedMark(
  { corrections = [] }: RegionSeries,
  { texts, formats }: I18n,
): DataMark | undefined {
  if (corrections.length === 0) return undefined
  // Of a quarter that was revised more than once the latest counts.
  const revised = new Map<string, string>(
    corrections.map(({ quarter, revisedOn }) => [
      quarter,
      `(${formats.quarter(quarter)}: ${texts.source.revised(formats.month(revisedOn))})`,
    ]),
  )
  const note = [...revised.values()].join(' ')
  return {
    chips: [],
    note,
    sourceOf: (source, quarter) => {
      const words = quarter === undefined ? note : revised.get(quarter)
      return words === undefined ? source : `${source} ${words}`
    },
  }
}

/** True where some quarter is from a file that says itself that its numbers are invented. */
export function holdsInvented(data: AreaData): boolean {
  return data.kind === 'region'
    ? [...filesOf(data.series).values()].some((file) => file.isSynthetic)
    : data.national.isSynthetic === true
}

function filesOf({ quarters, opened = [] }: RegionSeries): ReadonlyMap<Quarter, OpenedFile> {
  return new Map(
    quarters.flatMap((quarter, index) => {
      const file = opened[index]
      return file ? [[quarter, file] as const] : []
    }),
  )
}
