import type { NationalSeries } from '../../../domain/country.ts'
import {
  type SharePoint,
  type TotalsSeries,
  totalsOfCountry,
} from '../../../domain/coverageTrend.ts'
import { type AreaCode, country } from '../../../domain/municipality.ts'

/** How one area is drawn. Without its colour it is still told apart by its dash. */
interface CompareLook {
  /** A token. */
  readonly colour: string
  /** SVG dash pattern. */
  readonly dash: string
  readonly width: number
}

/** By place: the page's own region, then the chosen ones. */
const looks: readonly CompareLook[] = [
  { colour: 'var(--compare-1)', dash: 'none', width: 3 },
  { colour: 'var(--compare-2)', dash: '7 4', width: 2.5 },
  { colour: 'var(--compare-3)', dash: '3 3', width: 2.5 },
  { colour: 'var(--compare-4)', dash: '14 4 2 4', width: 2.5 },
  { colour: 'var(--compare-5)', dash: '22 5', width: 2.5 },
  { colour: 'var(--compare-6)', dash: '9 3 3 3 3 3', width: 2.5 },
]

/** The country in neutral ink, thicker than a region. */
const countryLook: CompareLook = { colour: 'var(--text)', dash: '5 2', width: 4 }

/** The most areas beside the page's own: more lines cannot be told apart. */
export const mostCompared = 5

/** An area in the drawing, and how it is told apart from the others. */
export interface ComparedArea {
  readonly totals: TotalsSeries
  readonly look: CompareLook
}

/** The page's own area first, then the chosen ones as far as their totals are here. */
export function comparedAreas(
  own: TotalsSeries,
  compare: readonly AreaCode[],
  national: NationalSeries | undefined,
): readonly ComparedArea[] {
  const chosen = compare.map((code) => national && totalsOfArea(national, code))
  return [own, ...chosen].flatMap((totals, place) => {
    const look = totals?.area.code === country.code ? countryLook : looks[place]
    return totals === undefined || look === undefined ? [] : [{ totals, look }]
  })
}

function totalsOfArea(national: NationalSeries, code: AreaCode): TotalsSeries | undefined {
  if (code === country.code) return totalsOfCountry(national)
  const region = national.regions.find((one) => one.code === code)
  if (region === undefined) return undefined
  const { sonarTotal, registerTotal, name } = region
  const area = { code: region.code, name }
  return { area, quarters: national.quarters, sonarTotal, registerTotal }
}

/** The share through which the line of an area runs: not a sum in which regions are missing. */
export function drawnShare({ areas }: SharePoint, area: number): number | undefined {
  const { share, incomplete } = areas[area] ?? {}
  return incomplete === undefined ? share : undefined
}

/**
 * Ends of an axis of shares, 0–1, in steps of 5% and at least 10% apart, so that small changes do
 * not look large; from 0 when the lowest share is near it.
 * Example: shares from 0.66 to 0.73 give 0.65 and 0.75.
 */
export function shareDomain(points: readonly SharePoint[]): readonly [number, number] {
  const shares = points.flatMap(({ areas }) => areas.flatMap((area) => area?.share ?? []))
  if (shares.length === 0) return [0, 1]
  const [least, most] = [Math.min(...shares) * 100, Math.max(...shares) * 100]
  const lowest = least < most / 3 ? 0 : 5 * Math.floor(least / 5)
  const highest = Math.max(lowest + 10, 5 * Math.ceil(most / 5))
  return [lowest / 100, highest / 100]
}
