import type { Counts, NumberColumnId } from './counts.ts'
import type { LabourMarketRegion, Municipality } from './municipality.ts'
import type { Month, Quarter } from './quarter.ts'

/** A file that the reader opened in this browser: the site did not publish it. */
export interface OpenedFile {
  readonly file: string
  /** It says itself that its numbers are invented. */
  readonly isSynthetic: boolean
}

/** Where the counts come from; every exported file and every page names it. */
export interface Source {
  readonly title: string
  readonly publisher: string
  /** Month in the publisher's mark: "© januari 2021" is `2021-01`. */
  readonly publishedOn: Month
  /** The publisher's own demand: "Bronvermelding bij overname is verplicht." */
  readonly attribution: string
  /** Month of the publication that replaced one with other figures; absent for one that was never revised. */
  readonly revisedOn?: Month
  /** Absent for what the site publishes. */
  readonly opened?: OpenedFile
}

/** What differs in the source from one quarter or region to another. */
export type Edition = Pick<Source, 'publishedOn' | 'revisedOn' | 'opened'>

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

/** Where the figures stand in the text of the document: lines counted from 1, blank ones included. */
export interface PublicationLines {
  /** One for each row, in the same order. */
  readonly rows: readonly number[]
  readonly regionTotal: number
  readonly registerTotal: number
  readonly reportedCoverage: number
}

/** A figure of a quarter that was published again with another value. */
export interface ChangedFigure {
  /** As printed; absent for a figure of the whole region. */
  readonly municipality?: string
  readonly figure: NumberColumnId | 'registerTotal' | 'reportedCoverage'
  /** Absent where the municipality had no row. */
  readonly before?: number
  readonly after?: number
}

/** UWV published a quarter of a region again, with other figures. */
export interface Correction {
  readonly quarter: Quarter
  /** Month in the publisher's mark of the former publication, and of the one that replaced it. */
  readonly formerlyOn: Month
  readonly revisedOn: Month
  readonly changes: readonly ChangedFigure[]
}

/** A publication with the document it was read from. */
export interface Publication extends PublicationCounts {
  /** Absent where there is no document: of synthetic figures. */
  readonly lines?: PublicationLines
  /** What UWV revised in it, oldest first; absent where it never did. */
  readonly corrections?: readonly Correction[]
  readonly source: Source & { readonly file: string; readonly sha256: string }
}

/** One that was read from a document. */
export type ReadPublication = Publication & { readonly lines: PublicationLines }
