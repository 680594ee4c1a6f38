import * as v from 'valibot'
import {
  isMunicipalityCode,
  isRegionCode,
  type MunicipalityCode,
  type RegionCode,
} from '../domain/municipality.ts'
import { isMonth, isQuarter, type Month, type Quarter } from '../domain/quarter.ts'

/** A number of people: a whole number from 0. Minus zero and numbers past 2^53 are refused. */
export const count = v.custom<number>(
  (value) => Number.isSafeInteger(value) && Number(value) >= 0 && !Object.is(value, -0),
)

/** A whole percentage from 0 to 100. */
export const percentage = v.pipe(count, v.maxValue(100))

function textSchema<T extends string>(fits: (text: string) => boolean) {
  return v.custom<T>((value) => typeof value === 'string' && fits(value))
}

export const quarter = textSchema<Quarter>(isQuarter)

export const month = textSchema<Month>(isMonth)

export const municipalityCode = textSchema<MunicipalityCode>(isMunicipalityCode)

export const regionCode = textSchema<RegionCode>(isRegionCode)

/** A day such as 2021-01-01. */
export const day = textSchema<string>((text) =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text),
)

/** Names hold letters and the few signs of Dutch place names; nothing that could act as markup or a formula. */
export const name = textSchema<string>((text) =>
  /^(?=.{1,60}$)['\p{L}][\p{L} '.,()/-]*$/u.test(text),
)

/** A line of prose from the source: printable characters, no direction marks. */
export const sentence = textSchema<string>((text) => /^[^\p{C}]{1,200}$/u.test(text))

export const municipality = { code: municipalityCode, name }

export const region = { code: regionCode, name }

/** The source without its month of publication, which differs per quarter. */
export const source = {
  title: sentence,
  publisher: sentence,
  attribution: sentence,
}

export const hash = textSchema<string>((text) => /^[0-9a-f]{64}$/.test(text))

/**
 * An object with exactly these fields. A field of its own named `__proto__`, which JSON can hold,
 * is refused too: valibot takes it for the one that every object inherits.
 */
export function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<object>(
      (value) => typeof value === 'object' && value !== null && !Object.hasOwn(value, '__proto__'),
    ),
    v.strictObject(entries),
  )
}
