import { type TotalsSeries, totalsOfCountry } from '../../../domain/coverageTrend.ts'
import type { NationalSeries } from '../../../domain/nationalSeries.ts'
import { country } from '../../../domain/place.ts'
import type { ChosenArea } from './compareChoice.ts'
import { type CompareLook, countryLook, lookAt } from './compareLook.ts'

/** An area in the drawing: its figures, and how it is told apart from the others. */
export interface ComparedArea {
  readonly totals: TotalsSeries
  readonly look: CompareLook
}

/** The page's own area first, then the chosen ones as far as their figures are here. */
export function comparedAreas(
  own: TotalsSeries,
  chosen: readonly ChosenArea[],
  national: NationalSeries | undefined,
): readonly ComparedArea[] {
  const isCountry = own.area.code === country.code
  const first = { totals: own, look: isCountry ? countryLook : lookAt(1) }
  if (national === undefined) return [first]
  const others = chosen.flatMap(({ code, place }) => {
    if (place === undefined) return [{ totals: totalsOfCountry(national), look: countryLook }]
    const totals = regionTotals(national, code)
    return totals === undefined ? [] : [{ totals, look: lookAt(place) }]
  })
  return [first, ...others]
}

function regionTotals(national: NationalSeries, code: string): TotalsSeries | undefined {
  const region = national.regions.find((one) => one.code === code)
  if (region === undefined) return undefined
  const { sonarTotal, registerTotal, name } = region
  const area = { code: region.code, name }
  return { area, quarters: national.quarters, sonarTotal, registerTotal }
}
