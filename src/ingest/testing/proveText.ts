import { type Proof, provePublication } from '../checks/provePublication.ts'
import { toSourceLines } from '../reading/sourceLine.ts'
import { formatFinding } from '../report/formatFinding.ts'
import { groningen } from './groningen.ts'
import { renderPublication } from './renderPublication.ts'

/** The text of the first publication. */
export const groningenText = renderPublication(groningen)

/** What the ingest makes of a text. */
export function proveText(text: string, isLenient = false): Proof {
  return provePublication(toSourceLines(text), isLenient)
}

/** Findings in short: "10 rowSum". */
export function rulesIn(text: string, isLenient = false): readonly string[] {
  return proveText(text, isLenient).findings.map(({ line, problem }) => `${line} ${problem.rule}`)
}

/** Findings in Dutch. */
export function dutchIn(text: string): readonly string[] {
  return proveText(text).findings.map((finding) => formatFinding(finding).nl)
}

/** Replaces words that must be there exactly once, so that no test changes nothing by accident. */
export function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" must stand in the text once`)
  return text.replace(from, () => to)
}
