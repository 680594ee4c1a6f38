import type { Counts } from './counts.ts'
import type { LabourMarketRegion, Municipality } from './municipality.ts'
import type { Month, Quarter } from './quarter.ts'

/** Where the counts come from; every exported file and every page names it. */
export interface Source {
  /** "Transparantie van klantprofielen" */
  readonly title: string
  /** "UWV Gegevensdiensten" */
  readonly publisher: string
  /** Month in the publisher's mark: "© januari 2021" is `2021-01`. */
  readonly publishedOn: Month
  /** The publisher's own demand: "Bronvermelding bij overname is verplicht." */
  readonly attribution: string
}

/** One labour-market region in one quarter, as printed. */
export interface PublicationCounts {
  readonly quarter: Quarter
  readonly region: LabourMarketRegion
  /** In the order of the publication, names as printed. */
  readonly rows: readonly (Municipality & Counts)[]
  /** "TOTAAL AMR 440 2.175 5.519 1.057 9.191" */
  readonly regionTotal: Counts
  /** "bevat het doelgroepregister banenafspraak in totaal 12.842 personen"; known per region only. */
  readonly registerTotal: number
  /** "Hiervan is 72% bekend binnen Sonar", a whole number of per cent. */
  readonly reportedCoverage: number
}

/** A publication with the document it was read from. */
export interface Publication extends PublicationCounts {
  readonly source: Source & { readonly file: string; readonly sha256: string }
}
