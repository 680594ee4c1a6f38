import type { LabourMarketRegion, Municipality } from '../domain/municipality.ts'
import type { PlaceReason } from '../domain/placeIndex.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { Pair } from './mendSearch.ts'
import type { ParameterKey, Query } from './searchParams.ts'

/** A part of a link that was not followed, and why. Its texts come from the address: show them, never run them. */
export type LinkWarning =
  /** A parameter that this page does not have, or none at all, with a place or a quarter as its value. */
  | { readonly kind: 'unknownParameter'; readonly key: string; readonly value: string }
  | { readonly kind: 'unknownValue'; readonly key: ParameterKey; readonly value: string }
  /** A value that could have been followed, after another one: only the first can be. */
  | { readonly kind: 'secondChoice'; readonly key: ParameterKey; readonly value: string }
  | { readonly kind: 'tooMany'; readonly key: ParameterKey; readonly left: number }
  | PlaceReason
  | {
      readonly kind: 'notInQuarter'
      readonly municipality: Municipality
      readonly quarter: Quarter
    }
  /** A municipality of another region; of several where the sources differ. */
  | {
      readonly kind: 'elsewhere'
      readonly municipality: Municipality
      readonly regions: readonly LabourMarketRegion[]
    }
  | { readonly kind: 'emptyRange'; readonly from: Quarter; readonly to: Quarter }

type UnknownValue = Extract<LinkWarning, { readonly kind: 'unknownValue' }>

/** True for a municipality that is nowhere in the figures. */
export function isUnknownMunicipality(warning: LinkWarning): warning is UnknownValue {
  return (
    warning.kind === 'unknownValue' && (warning.key === 'municipality' || warning.key === 'mine')
  )
}

/** True for a link with something that may be a place or a quarter which the figures do not hold. */
export function asksForPlaces(unknown: readonly Pair[], warnings: readonly LinkWarning[]): boolean {
  const mayBeMeant = /^[^\p{L}\d]*(?:[GA]M\d|[\p{L}\p{P}\s]+$)|\d[\W_]*Q\d/iu
  return unknown.some(([, value]) => mayBeMeant.test(value)) || warnings.some(isUnknownMunicipality)
}

/** What one parameter comes to, and what was not followed in it. */
export interface Part<T> {
  readonly value: T
  readonly warnings: readonly LinkWarning[]
}

/** More texts than this are not looked at: no honest link has them. */
export const mostTexts = 400

/** The first text that is recognised; every other one is named. */
export function readChoice<T>(
  query: Query,
  key: ParameterKey,
  recognise: (text: string) => T | undefined,
): Part<T | undefined> {
  let choice: T | undefined
  // The name of a place, misspelled or not, is to be named.
  const rest = key === 'region' || key === 'mine' ? /^\s\p{Ll}/u : /^\s/
  const warnings = readTexts(query, key, (text) => {
    const values = recogniseAll(text, recognise)
    if (values.length === 0) {
      // The rest of a sentence behind a comma: "en, zie onder".
      const isRest = choice !== undefined && rest.test(text) && !coded.test(text)
      return isRest ? undefined : { kind: 'unknownValue', key, value: text }
    }
    choice ??= values[0]
    return values.every((value) => value === choice)
      ? undefined
      : { kind: 'secondChoice', key, value: text }
  })
  return { value: choice, warnings }
}

/** Every recognised text once, in the order of the link; the others are named. */
export function readList<T>(
  query: Query,
  key: ParameterKey,
  recognise: (text: string) => T | undefined,
): Part<readonly T[]> {
  const found = new Set<T>()
  const warnings = readTexts(query, key, (text) => {
    const values = recogniseAll(text, recognise)
    if (values.length === 0) return { kind: 'unknownValue', key, value: text }
    for (const value of values) found.add(value)
    return undefined
  })
  return { value: [...found], warnings }
}

/** Judges each text of a parameter once, up to a number that no honest link reaches. */
export function readTexts(
  query: Query,
  key: ParameterKey,
  judge: (text: string) => LinkWarning | readonly LinkWarning[] | undefined,
): readonly LinkWarning[] {
  const texts = [...new Set(query[key])]
  const warnings = texts.slice(0, mostTexts).flatMap((text) => judge(text) ?? [])
  const left = texts.length - mostTexts
  return left > 0 ? [...warnings, { kind: 'tooMany', key, left }] : warnings
}

/**
 * A comma parts two values, but where the second is none it may stand in one: "Nieuw, stad", "kwartaal 3, 2020".
 * Spaces part columns, and may stand in one too: `profile 1`.
 */
export function withWholeNames(
  query: Query,
  key: ParameterKey,
  find: (text: string) => unknown,
): Query {
  const texts: string[] = []
  for (const text of query[key]) {
    const whole = `${texts.at(-1)}, ${text.trim()}`
    if (find(text) === undefined && find(whole) !== undefined) texts.splice(-1, 1, whole)
    else texts.push(text)
  }
  return { ...query, [key]: texts }
}

/**
 * Recognises a text as it is or, where that fails, without what a program left on it: quotes, brackets and
 * punctuation around it, a tag or another link behind it, spaces inside. `2020-Q3).` is `2020-Q3`.
 */
export function recogniseMended<T>(text: string, recognise: (text: string) => T | undefined) {
  const whole = recognise(text)
  if (whole !== undefined) return whole
  for (const bare of new Set([...bareTexts(text), ...bareTexts(text.normalize('NFKC'))])) {
    const value = recognise(bare)
    if (value !== undefined) return value
  }
  return undefined
}

const mostWords = 400
const longestName = 6
const joint = /^(?:en|and|of|or|plus|[/&+])$/i
/** What may be a part of a name, or a value of its own, and not the rest of a sentence. */
const meant = /^(?!Met )[\p{Lu}\d]|^(?:noord|oost|zuid|west|midden)/u
const coded = /[AG]M\d|\d-?Q\d|(?:19|20)\d\d[\W_]?[1-4]\b/i

/**
 * Every value of a text that begins with one: "Assen (GM0106)" has one and "Assen en Groningen" two. The rest
 * of a sentence behind them goes, as in "en voor Assen". None where something would be lost.
 */
export function recogniseAll<T>(text: string, recognise: (text: string) => T | undefined) {
  const whole = recogniseMended(text, recognise)
  return whole === undefined ? valuesIn(wordsOf(text), recognise) : [whole]
}

function valuesIn<T>(words: readonly string[], recognise: (text: string) => T | undefined) {
  const values = new Set<T>()
  let isNext = true
  for (let at = 0; at < words.length; at++) {
    const { value, length } = longestRun(words.slice(at, at + longestName), recognise)
    // "Assen Groningen" is one name or two: who knows.
    if (value !== undefined && !isNext && !values.has(value)) return []
    if (value === undefined && (isNext || !joint.test(words[at] ?? ''))) {
      return isOther(words.slice(at).join(' '), isNext, words[at - 1]) ? [...values] : []
    }
    if (value !== undefined) values.add(value)
    isNext = value === undefined
    at += length - 1
  }
  return [...values]
}

/** True for what may go: the rest of a sentence, or, behind its sign, a parameter of another program. */
function isOther(rest: string, isNext: boolean, before: string | undefined): boolean {
  return before === '&' || !(isNext || meant.test(rest) || coded.test(rest))
}

/** Behind the end of a sentence another one begins: "Assen. Dit is de link." */
const nextSentence = /(?<=\p{L}{3}|\d|^en|^nl)[.!?]\s+(?=\p{L}+\s\p{Ll})(?!.*[MQ]\d).*$/u

function wordsOf(text: string): readonly string[] {
  const words = text
    .replace(nextSentence, '')
    .replace(/\s-\s+(?=[AG]M\d)|(?<=[AG]M-?\d+)[-_:](?=\p{L})/giu, ' ')
    .replace(/[/&+]/g, ' $& ')
    .split(/[\s()[\]]+/, mostWords)
  return words.flatMap((word) => withoutEnd(word) || word || [])
}

function longestRun<T>(words: readonly string[], recognise: (text: string) => T | undefined) {
  for (let length = words.length; length > 0; length--) {
    const run = words.slice(0, length).join(' ')
    const value = /\/|[^\p{L}\p{N}]$/u.test(run) ? undefined : recognise(run)
    if (value !== undefined) return { value, length }
  }
  return { value: undefined, length: 1 }
}

function bareTexts(text: string): readonly string[] {
  const start = text.replace(/^[\s\p{Ps}\p{Pi}\p{Pf}"'<>*_~`=:|]+/u, '')
  const [head = '', ...tail] = start.split(
    /[<>"\]|[(){}^`\r\n]|https?:|[^ -~]|(?<=\d)(?=[A-Z][a-z])|[./](?=(?:html?|pdf|index|amp|print)\b)/,
  )
  // A second code behind it may not be lost without a word.
  const isWhole = !tail.some((text) => coded.test(text))
  const onOneLine = start.replace(/[\s=]/g, '')
  return [start, onOneLine, ...(isWhole ? [head] : [])].map(withoutEnd)
}

/** Without the signs behind the last letter or digit, and without half an encoded sign. */
function withoutEnd(text: string): string {
  return /^.*[\p{L}\p{N}]/su.exec(text.replace(/%[\da-f]?$/i, ''))?.[0] ?? ''
}
