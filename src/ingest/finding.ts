import type { NumberColumnId } from '../domain/profile.ts'
import type { Month, Quarter } from '../domain/quarter.ts'
import type { UnreadableReason } from './reading/readNumber.ts'

/** What each rule needs to say what is wrong. Counts are people; `found` holds what stands in the text. */
export interface ProblemData {
  fileMissing: Record<never, never>
  notAFile: Record<never, never>
  /** `code` is the system's own word: EACCES. */
  fileUnreadable: { readonly code: string }
  fileEmpty: Record<never, never>
  fileTooLarge: { readonly megabytes: number; readonly limit: number }
  tooManyLines: { readonly lines: number; readonly limit: number }
  binaryFile: Record<never, never>
  damagedPdf: Record<never, never>
  encryptedPdf: Record<never, never>
  pictureOnlyPdf: Record<never, never>
  notThisPublication: Record<never, never>
  missingAttribution: { readonly sentence: string }
  missingPublisher: { readonly publisher: string }
  lineTooLong: { readonly length: number; readonly limit: number }
  quarterMissing: Record<never, never>
  quarterAmbiguous: { readonly found: readonly string[] }
  regionMissing: Record<never, never>
  regionMismatch: { readonly found: readonly string[] }
  suppressedCell: { readonly cell: string }
  unreadableNumber: { readonly cell: string; readonly reason: UnreadableReason }
  unreadableRow: { readonly cells: number }
  rowWithoutName: Record<never, never>
  missingRows: Record<never, never>
  missingTotalRow: Record<never, never>
  duplicateTotalRow: { readonly firstLine: number }
  missingRegister: Record<never, never>
  ambiguousRegister: { readonly found: readonly number[] }
  missingCoverage: Record<never, never>
  ambiguousCoverage: { readonly found: readonly number[] }
  publishedOnMissing: Record<never, never>
  publishedOnAmbiguous: { readonly found: readonly string[] }
  publishedOn: { readonly month: Month; readonly quarter: Quarter }
  rowSum: {
    readonly counts: readonly number[]
    readonly sum: number
    readonly printed: number
  }
  columnSum: {
    readonly column: NumberColumnId
    readonly sum: number
    readonly printed: number
  }
  reportedCoverage: {
    readonly sonarTotal: number
    readonly registerTotal: number
    readonly printed: number
  }
  registerBelowSonar: { readonly sonarTotal: number; readonly registerTotal: number }
  unknownRegion: { readonly name: string }
  unknownMunicipality: {
    readonly name: string
    readonly region: string | undefined
    readonly quarter: Quarter
    readonly because: UnknownReason
  }
  duplicateMunicipality: { readonly firstLine: number }
  missingMunicipality: {
    readonly name: string
    readonly region: string
    readonly quarter: Quarter
  }
  notWritten: { readonly fault: WriteFault }
}

/** Why a proven publication could not be kept: the system would not, or its own file would break a rule. */
export type WriteFault =
  | { readonly kind: 'system'; readonly code: string }
  | { readonly kind: 'invalid'; readonly place: string }

/** Why a printed name is no member: it is none at all, belongs elsewhere, or does not exist on that day. */
export type UnknownReason =
  | { readonly kind: 'noSuchName' }
  | { readonly kind: 'otherRegion'; readonly region: string }
  | { readonly kind: 'ended'; readonly endedOn: string; readonly successors: readonly string[] }

export type Rule = keyof ProblemData

/** A broken rule with the facts that show it. */
export type Problem<R extends Rule = Rule> = {
  [P in R]: { readonly rule: P; readonly data: ProblemData[P] }
}[R]

/** A broken rule at its place in the document. An error refuses the file; a warning does not. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  /** 1-based line of the source text; 1 where the problem is that something is absent. */
  readonly line: number
  readonly text: string
  /** What the line is about, as printed: "Assen". */
  readonly subject?: string | undefined
  readonly problem: Problem
}

/** Builds an error. Example: `refusal(line, { rule: 'rowSum', data }, 'Assen')`. */
export function refusal(
  place: { readonly number: number; readonly printed: string },
  problem: Problem,
  subject?: string,
): Finding {
  return { severity: 'error', line: place.number, text: place.printed, subject, problem }
}

/** The same finding as a warning, which does not refuse the file. */
export function asWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warning' }
}
