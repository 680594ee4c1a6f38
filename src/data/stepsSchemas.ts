import * as v from 'valibot'
import { isCount, isPercentage } from './fieldSchemas.ts'
import { fromSteps } from './steps.ts'

/** A difference between two counts or percentages. */
const stepSchema = v.custom<number>((value) => Number.isSafeInteger(value) && !Object.is(value, -0))

/** Steps from one number of people to the next; `null` in a quarter without one. */
export const countStepsSchema = v.pipe(v.array(v.nullable(stepSchema)), leadingTo(isCount))

/** The same with a number in every quarter. */
export const everyCountStepsSchema = v.pipe(v.array(stepSchema), leadingTo(isCount))

/** Steps from one percentage to the next. */
export const percentageStepsSchema = v.pipe(v.array(stepSchema), leadingTo(isPercentage))

/** Refuses the first step that leads to a number that does not fit. */
function leadingTo<T extends number | null>(fits: (value: unknown) => boolean) {
  return v.rawCheck<T[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const input = dataset.value
    const key = fromSteps(input).findIndex((value) => value !== null && !fits(value))
    if (key < 0) return
    addIssue({ path: [{ type: 'array', origin: 'value', input, key, value: input[key] }] })
  })
}
