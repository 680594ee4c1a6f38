import type { LinkNotice } from './linkNotice.ts'
import type { ParameterKey, QueryValues } from './parameters.ts'

/** What one parameter comes to, and what was not followed in it. */
export interface Part<T> {
  readonly value: T
  readonly notices: readonly LinkNotice[]
}

/** More values than this are not looked at: no honest link has them. */
export const mostValues = 400

/** The first value that is recognised; every other value is named. */
export function readChoice<T>(
  values: QueryValues,
  key: ParameterKey,
  recognise: (text: string) => T | undefined,
): Part<T | undefined> {
  let choice: T | undefined
  const notices = readTexts(values, key, (text) => {
    const value = recognise(text)
    if (value === undefined) return { kind: 'unknownValue', key, value: text }
    choice ??= value
    return value === choice ? undefined : { kind: 'secondChoice', key, value: text }
  })
  return { value: choice, notices }
}

/** Every recognised value once, in the order of the link; the others are named. */
export function readList<T>(
  values: QueryValues,
  key: ParameterKey,
  recognise: (text: string) => T | undefined,
): Part<readonly T[]> {
  const found = new Set<T>()
  const notices = readTexts(values, key, (text) => {
    const value = recognise(text)
    if (value === undefined) return { kind: 'unknownValue', key, value: text }
    found.add(value)
    return undefined
  })
  return { value: [...found], notices }
}

/** Judges each text of a parameter once, up to a number that no honest link reaches. */
function readTexts(
  values: QueryValues,
  key: ParameterKey,
  judge: (text: string) => LinkNotice | undefined,
): readonly LinkNotice[] {
  const texts = [...new Set(values[key])].filter((text) => text !== '')
  const notices = texts.slice(0, mostValues).flatMap((text) => judge(text) ?? [])
  const left = texts.length - mostValues
  return left > 0 ? [...notices, { kind: 'tooMany', key, left }] : notices
}

/** Comma-separated values as if the parameter had been repeated. */
export function splitCommas(values: QueryValues, key: ParameterKey): QueryValues {
  return { ...values, [key]: values[key].flatMap((text) => text.split(',')) }
}

/** Recognises the members of a fixed list of words. */
export function oneOf<const T extends string>(
  words: readonly T[],
): (text: string) => T | undefined {
  return (text) => words.find((word) => word === text)
}
