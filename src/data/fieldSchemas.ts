import * as v from 'valibot'
import {
  isMunicipalityCode,
  isRegionCode,
  type MunicipalityCode,
  type RegionCode,
} from '../domain/municipality.ts'
import { isMonth, isQuarter, type Month, type Quarter } from '../domain/quarter.ts'

/** A number of people: a whole number from 0. Minus zero and numbers past 2^53 are refused. */
export const countSchema = v.custom<number>(
  (value) => Number.isSafeInteger(value) && Number(value) >= 0 && !Object.is(value, -0),
)

/** A whole percentage from 0 to 100. */
export const percentageSchema = v.pipe(countSchema, v.maxValue(100))

/** A text that fits the rule. */
function textSchema<T extends string>(fits: (text: string) => boolean) {
  return v.custom<T>((value) => typeof value === 'string' && fits(value))
}

export const quarterSchema = textSchema<Quarter>(isQuarter)

export const monthSchema = textSchema<Month>(isMonth)

export const municipalityCodeSchema = textSchema<MunicipalityCode>(isMunicipalityCode)

export const regionCodeSchema = textSchema<RegionCode>(isRegionCode)

/** A day such as 2021-01-01. */
export const daySchema = textSchema<string>((text) =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text),
)

/** Names hold letters and the few signs of Dutch place names; nothing that could act as markup or a formula. */
export const nameSchema = textSchema<string>((text) =>
  /^(?=.{1,60}$)['\p{L}][\p{L} '.,()/-]*$/u.test(text),
)

/** A line of prose from the source: printable characters, no direction marks. */
export const sentenceSchema = textSchema<string>((text) => /^[^\p{C}]{1,200}$/u.test(text))

/** The source without its month of publication, which differs per quarter. */
export const sourceFields = {
  title: sentenceSchema,
  publisher: sentenceSchema,
  attribution: sentenceSchema,
}

export const hashSchema = textSchema<string>((text) => /^[0-9a-f]{64}$/.test(text))

/**
 * An object with exactly these fields. A field of its own named `__proto__`, which JSON can hold,
 * is refused too: valibot takes it for the one that every object inherits.
 */
export function objectSchema<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<object>(
      (value) => typeof value === 'object' && value !== null && !Object.hasOwn(value, '__proto__'),
    ),
    v.strictObject(entries),
  )
}

export const regionSchema = objectSchema({ code: regionCodeSchema, name: nameSchema })
