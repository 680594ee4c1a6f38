import { en, enLate } from '../i18n/en/index.ts'
import { enPages } from '../i18n/en/pages.ts'
import { enTerms } from '../i18n/en/terms.ts'
import { nlChecks } from '../i18n/nl/checks.ts'
import { nl } from '../i18n/nl/index.ts'
import { nlLate } from '../i18n/nl/late.ts'
import { nlOwn } from '../i18n/nl/own.ts'
import { nlPages } from '../i18n/nl/pages.ts'
import { nlTerms } from '../i18n/nl/terms.ts'

/** A text of a catalogue. */
interface Entry {
  /** How many pieces it is made with: none for a plain text. */
  readonly pieces: number
  readonly textOf: (pieces: readonly unknown[]) => string
}

/** The texts of a catalogue by their path: `/filters/quarter`. */
export type Entries = ReadonlyMap<string, Entry>

export const dutch = entriesOf({
  ...nl,
  ...nlLate,
  checks: nlChecks,
  ownPublications: nlOwn,
  pages: nlPages,
  terms: nlTerms,
})

export const english = entriesOf({ ...en, ...enLate, pages: enPages, terms: enTerms })

function entriesOf(catalogue: object): Entries {
  return new Map(listed(catalogue, ''))
}

function listed(value: unknown, path: string): readonly (readonly [string, Entry])[] {
  if (typeof value === 'string') return [[path, { pieces: 0, textOf: () => value }]]
  if (typeof value === 'function') {
    const textOf = (pieces: readonly unknown[]) =>
      String(Reflect.apply(value, undefined, [...pieces]))
    return [[path, { pieces: value.length, textOf }]]
  }
  if (typeof value !== 'object' || value === null) return [[path, { pieces: 0, textOf: () => '' }]]
  return Object.entries(value).flatMap(([key, one]) => listed(one, `${path}/${key}`))
}

/**
 * What keeps a Dutch text from being plain. Level B1 has no official measure. This one follows what
 * Dutch guides for plain writing agree on: short sentences, words of everyday use, "u" for the reader.
 *
 * - A sentence has 20 words at most. Where a text has several, they have 15 on average at most. What a
 *   text inserts, between ⟨ and ⟩, is a name or a number and counts as one word, however long.
 * - No word of the list below: words of officials for which there is an everyday one.
 * - "U", never "je".
 *
 * Long words of the subject ("doelgroepregister") are not counted: they cannot be avoided, and the
 * page of terms explains them.
 */
export function whatIsNotPlain(text: string): readonly string[] {
  const lengths = sentencesOf(text).map((sentence) => wordsOf(sentence).length)
  const longest = Math.max(0, ...lengths)
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return [
    ...(longest > 20 ? [`a sentence of ${longest} words`] : []),
    ...(lengths.length > 1 && average > 15 ? [`${average} words in a sentence, on average`] : []),
    ...(withoutPieces(text).match(stiff) ?? []).map((word) => `stiff: ${word}`),
    ...(withoutPieces(text).match(informal) ?? []).map((word) => `informal: ${word}`),
  ]
}

/** Abbreviations in a text: two to six capitals in a row. */
export function abbreviationsIn(text: string): readonly string[] {
  return withoutPieces(text).match(/(?<![\p{L}\d])[A-Z]{2,6}(?![\p{L}\d])/gu) ?? []
}

/** Sentences end with a full stop, question or exclamation mark before a space or the end. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => wordsOf(sentence).length > 0)
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.replace(/⟨[^⟩]*⟩/g, ' x ').match(/[\p{L}\d][\p{L}\d’'.%,-]*/gu) ?? []
}

function withoutPieces(text: string): string {
  return text.replace(/⟨[^⟩]*⟩/g, ' ')
}

/** A regular expression of words, or groups of them, one after the other. */
const stiffWords = String.raw`
aangaande|aangezien|alsmede|alsook|alvorens|benevens|betreft|betreffende|bewerkstellig\p{L}*|
conform|danwel|derhalve|dergelijke?|desalniettemin|desbetreffende|desgewenst|dienen te|dient te|
doch|doorgaans|echter|eveneens|evenwel|gaarne|geen der|geenszins|gegenereerd|genereer\p{L}*|
genereren|geraadpleegd|geschiedt|geselecteerde?|hieromtrent|indien|inzake|krachtens|middels|mits|
naar aanleiding van|niettegenstaande|nimmer|nochtans|omtrent|onderhavige?|ongeacht|raadpleegt?|
raadplegen|reeds|respectievelijk|selecteert?|selecteren|te allen tijde|ten behoeve van|
ten aanzien van|ten einde|teneinde|tevens|thans|trachten?|uiteraard|uitsluitend|vermelden|
vermeldt?|vermelding|verstrekken|verstrekt|verzoeken|voornamelijk|weergave|weergegeven|
welke (?=\p{L}+ (?:is|zijn|was|wordt|worden)\b.*,)|wijzigen|zodoende|zulks|in het kader van|
met betrekking tot|met ingang van|op basis van|door middel van`

const stiff = new RegExp(`(?<!\\p{L})(?:${stiffWords.replaceAll('\n', '')})(?!\\p{L})`, 'giu')

const informal = /(?<!\p{L})(?:je|jij|jou|jouw|jullie|jezelf)(?!\p{L})/giu
