import * as v from 'valibot'
import {
  isMunicipalityCode,
  isRegionCode,
  type MunicipalityCode,
  type RegionCode,
} from '../domain/place.ts'
import { isMonth, isQuarter, type Month, type Quarter } from '../domain/quarter.ts'

/** Version of the data files; a page refuses any other. */
export const schemaVersion = 1

/** A number of people: a whole number from 0. Minus zero and numbers past 2^53 are refused. */
export const countSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.check((count) => !Object.is(count, -0)),
)

export const percentageSchema = v.pipe(countSchema, v.maxValue(100))

export const quarterSchema = v.custom<Quarter>(
  (value) => typeof value === 'string' && isQuarter(value),
)

export const monthSchema = v.custom<Month>((value) => typeof value === 'string' && isMonth(value))

export const municipalityCodeSchema = v.custom<MunicipalityCode>(
  (value) => typeof value === 'string' && isMunicipalityCode(value),
)

export const regionCodeSchema = v.custom<RegionCode>(
  (value) => typeof value === 'string' && isRegionCode(value),
)

/** Names hold letters and the few signs of Dutch place names; nothing that could act as markup or a formula. */
export const nameSchema = v.pipe(v.string(), v.regex(/^(?=.{1,60}$)['\p{L}][\p{L} '.,()/-]*$/u))

/** A line of prose from the source: printable characters, no direction marks. */
export const sentenceSchema = v.pipe(v.string(), v.regex(/^[^\p{C}]{1,200}$/u))

/** What every file says of its source; the month is said per quarter. */
export const sourceFields = {
  title: sentenceSchema,
  publisher: sentenceSchema,
  attribution: sentenceSchema,
}

export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

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
