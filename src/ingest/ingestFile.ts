import type { MunicipalityCode, RegionCode } from '../domain/place.ts'
import type { Figures } from '../domain/profile.ts'
import type { Quarter } from '../domain/quarter.ts'
import { type Proof, provePublication } from './checks/provePublication.ts'
import { readDocument, type SourceDocument } from './document/readDocument.ts'
import { type Finding, type Problem, refusal } from './finding.ts'
import { sourceTexts } from './reading/readSource.ts'
import { nowhere } from './reading/sourceLine.ts'
import { type WriteResult, writePublication } from './writing/writePublication.ts'

/** What became of one file: what was read, what is wrong, what was written. */
export interface FileResult {
  /** As given on the command line. */
  readonly file: string
  readonly ok: boolean
  readonly quarter: Quarter | undefined
  readonly region: { readonly code: RegionCode | undefined; readonly name: string } | undefined
  readonly registerTotal: number | undefined
  readonly reportedCoverage: number | undefined
  readonly rows: readonly ReadRow[]
  readonly findings: readonly Finding[]
  /** Absent when nothing was to be written. */
  readonly write: WriteResult | undefined
}

interface ReadRow extends Figures {
  readonly code: MunicipalityCode | undefined
  readonly name: string
}

/** Reads, proves and, unless `isCheck`, writes one file. All or nothing; never throws on bad input. */
export async function ingestFile(
  file: string,
  { isCheck, projectRoot }: { readonly isCheck: boolean; readonly projectRoot: string },
): Promise<FileResult> {
  const document = await readDocument(file)
  if (document.kind === 'problem') return unread(file, document.problem)
  const proof = provePublication(document.lines, isCheck)
  const result = read(file, proof)
  if (isCheck || proof.proven === undefined) return result
  const write = await writePublication(toPublication(proof.proven, document), projectRoot)
  if (write.kind !== 'notWritten') return { ...result, write }
  const problem: Problem = { rule: 'notWritten', data: { fault: write.fault } }
  return { ...result, ok: false, findings: [...result.findings, refusal(nowhere, problem)] }
}

function toPublication(
  { figures, publishedOn }: NonNullable<Proof['proven']>,
  { file, sha256 }: SourceDocument,
) {
  return { ...figures, source: { ...sourceTexts, publishedOn, file, sha256 } }
}

function read(file: string, { parsed, rows, findings }: Proof): FileResult {
  const { region } = parsed
  return {
    file,
    ok: !findings.some(({ severity }) => severity === 'error'),
    quarter: parsed.quarter,
    region:
      region === undefined
        ? undefined
        : { code: region.known?.code, name: region.known?.name ?? region.printed },
    registerTotal: parsed.registerTotal?.value,
    reportedCoverage: parsed.reportedCoverage?.value,
    rows: rows.filter(({ name }) => name !== ''),
    findings,
    write: undefined,
  }
}

function unread(file: string, problem: Problem): FileResult {
  return {
    file,
    ok: false,
    quarter: undefined,
    region: undefined,
    registerTotal: undefined,
    reportedCoverage: undefined,
    rows: [],
    findings: [refusal(nowhere, problem)],
    write: undefined,
  }
}
