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
  const { notices } = readList(values, key, (text) => {
    const value = recognise(text)
    choice ??= value
    return value === choice ? value : undefined
  })
  return { value: choice, notices }
}

/** Every recognised value once, in the order of the link; the others are named. */
export function readList<T>(
  values: QueryValues,
  key: ParameterKey,
  recognise: (text: string) => T | undefined,
): Part<readonly T[]> {
  const texts = [...new Set(values[key])].filter((text) => text !== '')
  const found: T[] = []
  const notices: LinkNotice[] = []
  for (const text of texts.slice(0, mostValues)) {
    const value = recognise(text)
    if (value === undefined) notices.push({ kind: 'unknownValue', key, value: text })
    else if (!found.includes(value)) found.push(value)
  }
  const left = texts.length - mostValues
  return {
    value: found,
    notices: left > 0 ? [...notices, { kind: 'tooMany', key, left }] : notices,
  }
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
