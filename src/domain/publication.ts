import type { LabourMarketRegion, Municipality } from './place.ts'
import type { Figures } from './profile.ts'
import type { Month, Quarter } from './quarter.ts'

/** One municipality's line of the table, its name as printed. */
export interface PublicationRow extends Municipality, Figures {}

/** Where the figures come from; every exported file and every page names it. */
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

/** The figures of one labour-market region in one quarter, as printed. */
export interface PublicationFigures {
  readonly quarter: Quarter
  readonly region: LabourMarketRegion
  /** In the order of the publication. */
  readonly rows: readonly PublicationRow[]
  /** "TOTAAL AMR 440 2.175 5.519 1.057 9.191" */
  readonly regionTotal: Figures
  /** "bevat het doelgroepregister banenafspraak in totaal 12.842 personen"; known per region only. */
  readonly registerTotal: number
  /** "Hiervan is 72% bekend binnen Sonar", a whole number of per cent. */
  readonly reportedCoverage: number
}

/** A publication with the document it was read from. */
export interface Publication extends PublicationFigures {
  readonly source: Source & { readonly file: string; readonly sha256: string }
}
