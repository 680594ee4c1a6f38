import type { NationalSeries } from '../../../domain/country.ts'
import type { ComparedPoint, CoverageTotals } from '../../../domain/coverageTrend.ts'
import type { DefinitionChange } from '../../../domain/events.ts'
import { country } from '../../../domain/municipality.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import type { View } from '../../../domain/view.ts'
import { areaName } from '../../../i18n/areaName.ts'
import type { LateI18n } from '../../../i18n/lateI18n.ts'
import { type DrawingSize, isNarrow, isTight } from '../card/DrawingSize.tsx'
import type { EdgeText, EndLabel } from '../card/LineLabels.tsx'
import { type ComparedArea, drawnShare, type RegionBand, regionBands } from './compareAreas.ts'
import { countsOf, latestOf } from './coverageText.ts'

export interface CoverageView {
  readonly unit: View['coverageUnit']
  readonly points: readonly ComparedPoint[]
  readonly areas: readonly ComparedArea[]
  readonly national: NationalSeries | undefined
  readonly changes: readonly DefinitionChange[]
  /** Which quarters have all regions; empty where all have. */
  readonly strip: readonly { readonly time: number; readonly isComplete: boolean }[]
  readonly description: string
}

interface DrawnCoverage {
  readonly lines: readonly {
    readonly key: string
    /** Index of the area whose figures it has. */
    readonly area: number
    readonly colour: string
    readonly width: number
    readonly dash?: string
    /** One for each point; `undefined` is a gap, or a sum without some regions. */
    readonly values: readonly (number | undefined)[]
  }[]
  readonly band?: {
    readonly ranges: readonly (readonly [number, number] | undefined)[]
    readonly look: {
      readonly fill: string
      readonly stroke: string
      readonly connectNulls: boolean
    }
  }
  readonly labels: readonly EndLabel[]
  readonly edges: readonly (EdgeText & { readonly line: number })[]
}

/** A line for each area; of the country alone with the band of its regions. */
export function drawShares(view: CoverageView, size: DrawingSize, page: LateI18n): DrawnCoverage {
  const { points, areas, national } = view
  const isAlone = areas.length === 1
  const isCountry = areas[0]?.totals.area.code === country.code
  const bands = isAlone && isCountry && national ? regionBands(national) : undefined
  const lines = areas.map(({ totals, look }, area) => {
    const values = points.map((point) => drawnShare(point.areas[area]))
    return { key: totals.area.code, area, ...look, values }
  })
  const named = (share = 0): string => page.formats.percentage(share)
  const latest = areas.map((_, area) => latestOf(points, area))
  const ends = areas.flatMap(({ totals, look }, area): readonly EndLabel[] => {
    const { index = 0, values } = latest[area] ?? {}
    const [quarter, share] = [points[index]?.quarter, drawnShare(values)]
    if (quarter === undefined || values === undefined || share === undefined) return []
    const isQuiet = look.isReference === true
    return [
      {
        name: `${areaName(totals.area, page)} ${named(share)}`,
        details: [...(isQuiet ? [] : [countsOf(values, page)]), ...earlier(points, index, page)],
        value: share,
        time: lastMonthIndex(quarter),
        colour: isQuiet || (isAlone && isCountry) ? 'var(--text)' : look.colour,
        isQuiet,
      },
    ]
  })
  return {
    lines,
    ...(bands && {
      band: {
        ranges: points.map(({ quarter }) => {
          const band = bands.get(quarter)
          return band && [band.lowest.share, band.highest.share]
        }),
        look: { fill: 'var(--band)', stroke: 'var(--grid)', connectNulls: false },
      },
    }),
    labels: isNarrow(size) ? [] : withRegions(ends, bands, points, page),
    edges: isAlone ? shareEdges(view, size, page) : [],
  }
}

/** The quarter of a figure that is not of the last one. */
function earlier(
  points: readonly ComparedPoint[],
  index: number,
  { formats }: LateI18n,
): readonly string[] {
  return points
    .slice(index, -1)
    .slice(0, 1)
    .map(({ quarter }) => formats.shortQuarter(quarter))
}

/** The names of the lowest and the highest region, those of the quarter that the line names. */
function withRegions(
  ends: readonly EndLabel[],
  bands: ReadonlyMap<string, RegionBand> | undefined,
  points: readonly ComparedPoint[],
  page: LateI18n,
): readonly EndLabel[] {
  const words = page.texts.charts.coverage
  const [last] = points
    .flatMap(({ quarter, areas }, index) => {
      const band = bands?.get(quarter)
      if (band === undefined || drawnShare(areas[0]) === undefined) return []
      return [{ quarter, details: earlier(points, index, page), ...band }]
    })
    .toReversed()
  if (last === undefined) return ends
  const { quarter, details } = last
  const quiet = { time: lastMonthIndex(quarter), details, colour: 'var(--quiet)', isQuiet: true }
  return [
    { ...quiet, name: words.highest(last.highest.name), value: last.highest.share },
    ...ends,
    { ...quiet, name: words.lowest(last.lowest.name), value: last.lowest.share },
  ]
}

/** The first value of the one line with its people, and on a narrow screen the last. */
function shareEdges(
  { points, areas: [own] }: CoverageView,
  size: DrawingSize,
  page: LateI18n,
): DrawnCoverage['edges'] {
  const isInside = isNarrow(size)
  const drawn = points.flatMap(({ areas: [values] }) =>
    values && drawnShare(values) !== undefined ? [values] : [],
  )
  const textsOf = (side: 'first' | 'last', values: CoverageTotals, name = '') => [
    {
      line: 0,
      side,
      text: `${name}${page.formats.percentage(values.coverage ?? 0)}`,
      colour: 'var(--text)',
    },
    { line: 0, side, text: countsOf(values, page), isBelow: true },
  ]
  const [first] = drawn
  const { index = 0, values: last } = latestOf(points) ?? {}
  const [quarter] = earlier(points, index, page)
  return [
    ...(first !== undefined && drawn.length > 1 && !isTight(size) ? textsOf('first', first) : []),
    ...(isInside && last !== undefined && own
      ? textsOf('last', last, `${areaName(own.totals.area, page)} `).map((text, line) =>
          line === 0 ? { ...text, detail: quarter } : text,
        )
      : []),
  ]
}

/** The register and Sonar of one area; who is not in Sonar lies between. */
export function drawPeople(view: CoverageView, size: DrawingSize, page: LateI18n): DrawnCoverage {
  const { points, areas } = view
  const { formats } = page
  const words = page.texts.charts.coverage
  const isInside = isNarrow(size)
  const own = points.map(({ areas: [values] }) =>
    values?.incomplete === undefined ? values : undefined,
  )
  const { index = 0, values: end } = latestOf(points) ?? {}
  const quarter = points[index]?.quarter
  const first = own.find((values) => drawnShare(values) !== undefined)
  const textsOf = ({ registerTotal, sonarTotal }: CoverageTotals) =>
    [
      words.endRegister(formats.count(registerTotal)),
      page.texts.headline.inSonar(formats.count(sonarTotal)),
    ] as const
  const edgesOf = (side: 'first' | 'last', values: CoverageTotals, colour?: string) => {
    const [register, sonar] = textsOf(values)
    return [
      { line: 0, side, text: register, ...(colour && { colour }) },
      { line: 1, side, text: sonar, isBelow: true },
    ]
  }
  const labelsOf = (values: CoverageTotals, time: number): readonly EndLabel[] => {
    const { registerTotal, sonarTotal, registerGap } = values
    const [register, sonar] = textsOf(values)
    return [
      { name: register, value: registerTotal, time, colour: 'var(--text)' },
      {
        name: words.endGap,
        details: [formats.count(registerGap)],
        value: (sonarTotal + registerTotal) / 2,
        between: [sonarTotal, registerTotal],
        time,
        colour: 'var(--quiet)',
        isQuiet: true,
      },
      { name: sonar, value: sonarTotal, time, colour: 'var(--accent)' },
    ]
  }
  return {
    lines: (['registerTotal', 'sonarTotal'] as const).map((key) => ({
      key,
      area: 0,
      width: 2.5,
      colour: key === 'sonarTotal' ? 'var(--accent)' : 'var(--text)',
      values: own.map((values) => values?.[key]),
    })),
    band: {
      ranges: own.map((values) => values && [values.sonarTotal, values.registerTotal]),
      look: {
        fill: 'var(--accent-tint)',
        stroke: 'none',
        connectNulls: areas[0]?.totals.area.code === country.code,
      },
    },
    labels:
      isInside || end === undefined || quarter === undefined
        ? []
        : labelsOf(end, lastMonthIndex(quarter)),
    edges: [
      ...(first !== undefined && points.length > 1 && !isInside ? edgesOf('first', first) : []),
      ...(isInside && end !== undefined ? edgesOf('last', end, 'var(--text)') : []),
    ],
  }
}
