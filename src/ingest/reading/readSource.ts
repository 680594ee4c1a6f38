import { asWarning, type Finding, refusal } from '../finding.ts'
import type { Prose } from './prose.ts'
import { nowhere } from './sourceLine.ts'

/** Words of the publication itself; each is looked up in the text before it is written to a file. */
export const sourceTexts = {
  title: 'Transparantie van klantprofielen',
  publisher: 'UWV Gegevensdiensten',
  attribution: 'Bronvermelding bij overname is verplicht.',
} as const

/**
 * A text without the title is not this publication. The publisher and the sentence on attribution are
 * written to the data file as words of the document, so a text without them is refused; where
 * `isLenient` (`--check`, which writes nothing) that is a warning.
 */
export function readSource({ folded }: Prose, isLenient: boolean): readonly Finding[] {
  const severe = (finding: Finding) => (isLenient ? asWarning(finding) : finding)
  const has = (words: string) => folded.includes(words.replace(/[ .]/g, '').toLowerCase())
  const { title, publisher, attribution } = sourceTexts
  const findings: Finding[] = []
  if (!has(title)) findings.push(refusal(nowhere, { rule: 'notThisPublication', data: {} }))
  if (!has(publisher)) {
    findings.push(severe(refusal(nowhere, { rule: 'missingPublisher', data: { publisher } })))
  }
  if (!has(attribution)) {
    const data = { sentence: attribution }
    findings.push(severe(refusal(nowhere, { rule: 'missingAttribution', data })))
  }
  return findings
}
