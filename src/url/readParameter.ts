import { type EndedMunicipality, foldName, type Municipality } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { ParameterKey, Query } from './searchParams.ts'

/**
 * A part of a link that was not followed as it stands, and why. Its texts come from the address: show them,
 * never run them.
 */
export type LinkWarning =
  /** A parameter that this page does not have, with a place or a quarter as its value. */
  | { readonly kind: 'unknownParameter'; readonly key: string; readonly value: string }
  | { readonly kind: 'unknownValue'; readonly key: ParameterKey; readonly value: string }
  /** A value that could have been followed, after another one: only the first can be. */
  | { readonly kind: 'secondChoice'; readonly key: ParameterKey; readonly value: string }
  | { readonly kind: 'tooMany'; readonly key: ParameterKey; readonly left: number }
  | {
      readonly kind: 'successor'
      readonly municipality: EndedMunicipality
      readonly successor: Municipality
    }
  | { readonly kind: 'split'; readonly municipality: EndedMunicipality }
  | {
      readonly kind: 'notInQuarter'
      readonly municipality: Municipality
      readonly quarter: Quarter
    }
  | { readonly kind: 'emptyRange'; readonly from: Quarter; readonly to: Quarter }

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
  const warnings = readTexts(query, key, (text) => {
    const value = recogniseMended(text, recognise)
    if (value === undefined) return { kind: 'unknownValue', key, value: text }
    choice ??= value
    return value === choice ? undefined : { kind: 'secondChoice', key, value: text }
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
    const value = recogniseMended(text, recognise)
    if (value === undefined) return { kind: 'unknownValue', key, value: text }
    found.add(value)
    return undefined
  })
  return { value: [...found], warnings }
}

/** Judges each text of a parameter once, up to a number that no honest link reaches. */
export function readTexts(
  query: Query,
  key: ParameterKey,
  judge: (text: string) => LinkWarning | undefined,
): readonly LinkWarning[] {
  const texts = [...new Set(query[key])]
  const warnings = texts.slice(0, mostTexts).flatMap((text) => judge(text) ?? [])
  const left = texts.length - mostTexts
  return left > 0 ? [...warnings, { kind: 'tooMany', key, left }] : warnings
}

/**
 * Recognises a text as it is or, where that fails, without the punctuation, brackets, quotes and tags
 * that a sentence around a link leaves on it: `2020-Q3).` is `2020-Q3`.
 */
export function recogniseMended<T>(
  text: string,
  recognise: (text: string) => T | undefined,
): T | undefined {
  const bare = text.replace(/<.*$/s, '').replace(/^[\s"“”‘«(<[{]+|[^\p{L}\p{N}]+$/gu, '')
  return recognise(text) ?? (bare === '' || bare === text ? undefined : recognise(bare))
}

/** A place by its code, else by its exact name in any spelling of accents and capitals. */
export function findPlace<T extends { readonly code: string; readonly name: string }>(
  text: string,
  places: readonly T[],
): T | undefined {
  const code = text.toUpperCase()
  const folded = foldName(text)
  return (
    places.find((place) => place.code === code) ??
    places.find((place) => foldName(place.name) === folded)
  )
}
