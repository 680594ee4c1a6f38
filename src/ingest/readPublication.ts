import { sha256Of } from '../data/dataFiles.ts'
import type { RegionCode } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import { otherKindOf } from './fileKinds.ts'
import { type Finding, nowhere, type Problem, type Rule, refusal, warning } from './findings.ts'
import { toSourceLines } from './parse/lines.ts'
import { sourceTexts } from './parse/source.ts'
import type { SourcedPublication } from './publicationFile.ts'
import {
  type Validation,
  type ValidationOptions,
  validatePublication,
} from './validatePublication.ts'

/** What one document says, what is wrong with it, and the publication itself when nothing is. */
export interface PublicationReading {
  readonly file: string
  /** True where no finding is an error. */
  readonly ok: boolean
  /** As it was read; empty where it could not be. */
  readonly text: string
  readonly quarter?: Quarter | undefined
  readonly region?: { readonly code: RegionCode | undefined; readonly name: string } | undefined
  readonly registerTotal?: number | undefined
  readonly reportedCoverage?: number | undefined
  readonly rows: Validation['rows']
  readonly findings: readonly Finding[]
  readonly publication?: SourcedPublication | undefined
}

/** Text, with what is odd about it, or why these bytes are none. */
export type DocumentText =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly warnings?: readonly Problem[]
      /** The first page with a picture of some size. */
      readonly picture?: number | undefined
    }
  | { readonly kind: 'problem'; readonly problem: Problem }

export interface ReadOptions extends ValidationOptions {
  /** Reads a PDF where it can be ended: on a thread of its own, or in a worker. It may take for ever on a hostile file. */
  readonly readPdf: (bytes: Uint8Array) => Promise<DocumentText>
}

/** In megabytes; a publication is one or two pages, and a text of more than this is something else. */
const largestFile = 20
const largestText = 0.25
const mostLines = 2000

/**
 * Reads and checks a PDF or text file of the publication. The one entry for the command and for a worker
 * in a browser; it touches neither disk nor process, and never throws on bad input.
 */
export async function readPublication(
  bytes: Uint8Array,
  fileName: string,
  { readPdf, ...options }: ReadOptions,
): Promise<PublicationReading> {
  const read = await textOf(bytes, readPdf)
  if (read.kind === 'problem') return unread(fileName, read.problem)
  const lines = toSourceLines(read.text)
  if (lines.length > mostLines) {
    const data = { lines: lines.length, limit: mostLines }
    return unread(fileName, { rule: 'tooManyLines', data })
  }
  const { parsed, rows, findings, valid } = validatePublication(lines, options)
  const { quarter, region, registerTotal, reportedCoverage } = parsed
  const warnings = (read.warnings ?? []).map((problem) => warning(nowhere, problem))
  return {
    file: fileName,
    ok: valid !== undefined,
    text: read.text,
    quarter,
    region: region && { code: region.known?.code, name: region.known?.name ?? region.printed },
    registerTotal: registerTotal?.value,
    reportedCoverage: reportedCoverage?.value,
    rows: rows.filter(({ name }) => name !== ''),
    findings: [...warnings, ...causesOf(findings, read)],
    publication: valid && {
      ...valid,
      source: {
        ...sourceTexts,
        publishedOn: valid.publishedOn,
        file: fileName,
        sha256: await sha256Of(new Uint8Array(bytes)),
      },
    },
  }
}

/** Signs that no text has: those that a typeface gives where nothing says which letters it draws. */
const noLetters = /(?!\s)[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu
const fewestNoLetters = 20
/** Words of which any text of some length has one, in the languages of such a document. */
const commonWords =
  /(?<![\p{L}\p{N}])(?:de|het|een|van|en|in|is|op|aan|met|voor|the|of|and|to|for|der|die|und|le|la|les|et)(?![\p{L}\p{N}])/iu
const fewestLetters = 200
/** One word again and again is no text. */
const fewestWords = 20

/** True for a text of which the letters are not what its reader sees, as from a PDF without a table of them. */
function areLettersUnreadable(text: string): boolean {
  const strange = text.match(noLetters)?.length ?? 0
  const letters = text.match(/\S/gu)?.length ?? 0
  if (strange >= fewestNoLetters) return true
  const words = new Set(text.split(/\s+/)).size
  return letters >= fewestLetters && words >= fewestWords && !commonWords.test(text)
}

/** What is said where words are absent, which are there in letters that cannot be read. */
const absentWords: readonly Rule[] = [
  ...(['notThisPublication', 'quarterMissing', 'regionMissing', 'missingRows'] as const),
  ...(['missingTotalRow', 'missingRegister', 'missingCoverage'] as const),
]

/** The findings, or the one cause of them all that lies in the document as a whole. */
function causesOf(
  findings: readonly Finding[],
  { text, picture }: { readonly text: string; readonly picture?: number | undefined },
): readonly Finding[] {
  const rules = findings.map(({ problem }) => problem.rule)
  const isAbsent = absentWords.some((rule) => rules.includes(rule))
  // A line without an end is a cause of its own, whatever its letters are.
  return isAbsent && !rules.includes('lineTooLong') && areLettersUnreadable(text)
    ? [refusal(nowhere, { rule: 'unreadableLetters', data: {} })]
    : findings.flatMap((finding) => withPicture(finding, rules, picture))
}

/** Where the table is a picture, its total row is too. */
function withPicture(
  finding: Finding,
  rules: readonly Rule[],
  page: number | undefined,
): readonly Finding[] {
  if (page === undefined) return [finding]
  const { rule, data } = finding.problem
  if (rule === 'missingMunicipality') {
    return [{ ...finding, problem: { rule, data: { ...data, page } } }]
  }
  if (!rules.includes('missingRows')) return [finding]
  if (rule === 'missingTotalRow') return []
  return rule === 'missingRows'
    ? [{ ...finding, problem: { rule: 'pictureTable', data: { page } } }]
    : [finding]
}

export function unread(file: string, problem: Problem): PublicationReading {
  return { file, ok: false, text: '', rows: [], findings: [refusal(nowhere, problem)] }
}

export function sizeProblem(size: number, limit = largestFile): Problem | undefined {
  if (size === 0) return { rule: 'fileEmpty', data: {} }
  const megabytes = size / (1024 * 1024)
  return megabytes > limit ? { rule: 'fileTooLarge', data: { megabytes, limit } } : undefined
}

async function textOf(
  bytes: Uint8Array,
  readPdf: (bytes: Uint8Array) => Promise<DocumentText>,
): Promise<DocumentText> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  // A PDF may follow other words, and stand in a packed file too.
  const isPdf = start.includes('%PDF-') && !start.startsWith('PK')
  const otherKind = isPdf ? undefined : otherKindOf(bytes)
  if (otherKind !== undefined) {
    return { kind: 'problem', problem: { rule: 'otherKind', data: otherKind } }
  }
  const problem = sizeProblem(bytes.length, isPdf ? largestFile : largestText)
  if (problem !== undefined) return { kind: 'problem', problem }
  if (!isPdf) return decodeText(bytes)
  // A PDF without the place of its table was cut off and is not even tried.
  if (!new TextDecoder('latin1').decode(bytes).includes('startxref')) {
    return { kind: 'problem', problem: { rule: 'damagedPdf', data: {} } }
  }
  return readPdf(bytes)
}

/** Decodes UTF-8, UTF-16, and Windows-1252 where no UTF-8 was meant. What has control characters is no text. */
export function decodeText(bytes: Uint8Array): DocumentText {
  // Old programs put a sign of their own behind the last line.
  const text = decode(bytes)?.replace(/(?<=[\r\n])(?:(?!\s)\p{Cc})+$/u, '')
  if (text === undefined || /(?![\t\n\v\f\r\u0085])\p{Cc}/u.test(text)) {
    return { kind: 'problem', problem: { rule: 'binaryFile', data: {} } }
  }
  if (text.trim() === '') return { kind: 'problem', problem: { rule: 'fileEmpty', data: {} } }
  return { kind: 'text', text }
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  const isLittleEndian = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0)
  if (isLittleEndian) return decodeStrictly('utf-16le', bytes)
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && third === 0)
  if (isBigEndian) return decodeStrictly('utf-16be', bytes)
  const text = decodeStrictly('utf-8', bytes)
  if (text !== undefined) return text
  // A text with good UTF-8 letters and one broken one is damaged, not Windows-1252.
  const hasUtf8Letters = /[^\p{ASCII}\ufffd]/u.test(new TextDecoder('utf-8').decode(bytes))
  return hasUtf8Letters ? undefined : decodeStrictly('windows-1252', bytes)
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
