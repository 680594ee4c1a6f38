import type { AreaData } from '../data/areaData.ts'
import type { NationalSeries, RegionTotals } from '../domain/country.ts'
import type { LabourMarketRegion } from '../domain/municipality.ts'
import type { OpenedFile } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { DataSet } from '../domain/view.ts'
import type { I18n } from '../i18n/I18nProvider.tsx'

export interface OfPublication<Fact> {
  readonly quarter: Quarter
  readonly region: LabourMarketRegion
  readonly fact: Fact
}

/** Of figures that the reader opened, and of invented ones; what of these is said elsewhere is in provenance.tsx. */
export function chipsOf(dataSet: DataSet | undefined, isSynthetic: boolean, { texts }: I18n) {
  const { own, synthetic } = texts
  return [
    ...(dataSet === 'own' ? [{ text: own.chip }] : []),
    ...(isSynthetic ? [{ text: synthetic.chip, tone: 'synthetic' } as const] : []),
  ]
}

/** True where some quarter is of the synthetic set, or from a file that says itself that its numbers are invented. */
export function holdsSynthetic(data: AreaData): boolean {
  return data.dataSet === 'demo' || filesOf(data).some(({ fact }) => fact.isSynthetic)
}

export function filesOf(data: AreaData): readonly OfPublication<OpenedFile>[] {
  return data.kind === 'country'
    ? factsOf(data.national, ({ opened }) => opened)
    : factsAt(data.series.quarters, data.series.region, data.series.opened)
}

export function factsOf<Fact>(
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
