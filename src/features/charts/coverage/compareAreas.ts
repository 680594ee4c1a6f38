import type { NationalSeries } from '../../../domain/country.ts'
import { coverage } from '../../../domain/coverage.ts'
import {
  type ComparedPoint,
  type CoverageTotals,
  type TotalsSeries,
  totalsOfCountry,
} from '../../../domain/coverageTrend.ts'
import { country, type RegionCode } from '../../../domain/municipality.ts'

interface CompareLook {
  readonly colour: string
  readonly width: number
  /** SVG dash pattern; with it, marks too: from the fourth line on colours come back. */
  readonly dash?: string
  /** The whole country behind the regions: pale, and no subject of the title. */
  readonly isReference?: true
}

const colours = ['var(--compare-1)', 'var(--compare-2)', 'var(--compare-3)']

function lookAt(place: number): CompareLook {
  const colour = colours[place % colours.length] ?? 'var(--text)'
  return place < colours.length ? { colour, width: 2.5 } : { colour, width: 2.5, dash: '7 4' }
}

const reference: CompareLook = { colour: 'var(--connector)', width: 1.75, isReference: true }

/** An area in the drawing, and how it is told apart from the others. */
export interface ComparedArea {
  readonly totals: TotalsSeries
  readonly look: CompareLook
}

/** The page's own region and those chosen whose totals are here; then the country, pale, last. */
export function comparedAreas(
  own: TotalsSeries,
  compare: readonly RegionCode[],
  national: NationalSeries | undefined,
): readonly ComparedArea[] {
  const isCountry = own.area.code === country.code
  const chosen =
    national === undefined ? [] : compare.flatMap((code) => totalsOfRegionIn(national, code) ?? [])
  const lines = isCountry && chosen.length > 0 ? chosen : [own, ...chosen]
  const drawn = lines.map((totals, place) => ({ totals, look: lookAt(place) }))
  return national === undefined || chosen.length === 0
    ? drawn
    : [...drawn, { totals: totalsOfCountry(national), look: reference }]
}

function totalsOfRegionIn(national: NationalSeries, code: RegionCode): TotalsSeries | undefined {
  const region = national.regions.find((one) => one.code === code)
  if (region === undefined) return undefined
  const { sonarTotal, registerTotal, name } = region
  const area = { code: region.code, name }
  return { area, quarters: national.quarters, sonarTotal, registerTotal }
}

/** The share through which a line runs: not a sum in which regions are missing. */
export function drawnShare(values: CoverageTotals | undefined): number | undefined {
  return values?.incomplete === undefined ? values?.coverage : undefined
}

/** Ends of the axis of shares, 0–1: from 50 to 100%, or from a lower tenth where a share is under 50%. */
export function shareDomain(points: readonly ComparedPoint[]): readonly [number, number] {
  const shares = points.flatMap(({ areas }) => areas.flatMap((area) => area?.coverage ?? []))
  return [Math.min(5, Math.floor(Math.min(1, ...shares) * 10)) / 10, 1]
}

/** The lowest and the highest region in one quarter, among those that published. */
export interface RegionBand {
  readonly lowest: { readonly name: string; readonly share: number }
  readonly highest: { readonly name: string; readonly share: number }
}

/** A band for each quarter of a series of the country; `undefined` where no region published. */
export function regionBands(national: NationalSeries): ReadonlyMap<string, RegionBand> {
  const { quarters, regions } = national
  return new Map(
    quarters.flatMap((quarter, index) => {
      const shares = regions
        .flatMap(({ name, sonarTotal, registerTotal }) => {
          const share = coverage(sonarTotal[index] ?? 0, registerTotal[index] ?? 0)
          return share === undefined ? [] : [{ name, share }]
        })
        .toSorted((a, b) => a.share - b.share)
      const [lowest, highest] = [shares.at(0), shares.at(-1)]
      return lowest && highest ? [[quarter, { lowest, highest }] as const] : []
    }),
  )
}
