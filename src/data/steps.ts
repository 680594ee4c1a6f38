/**
 * One number per quarter as a file holds it: the first as it is, each other one as the difference
 * with the one before. Figures change little, so these are short and alike, and a further quarter
 * costs few bytes. Example: `[null, 104, 107, 101]` is `[null, 104, 3, -6]`.
 */
export function toSteps(values: readonly number[]): readonly number[]
export function toSteps(values: readonly (number | null)[]): readonly (number | null)[]
export function toSteps(values: readonly (number | null)[]): readonly (number | null)[] {
  let before = 0
  return values.map((value) => {
    if (value === null) return null
    const step = value - before
    before = value
    return step
  })
}

/** The numbers that steps lead to. Example: `[null, 104, 3, -6]` is `[null, 104, 107, 101]`. */
export function fromSteps(steps: readonly number[]): readonly number[]
export function fromSteps(steps: readonly (number | null)[]): readonly (number | null)[]
export function fromSteps(steps: readonly (number | null)[]): readonly (number | null)[] {
  let value = 0
  return steps.map((step) => {
    if (step === null) return null
    value += step
    return value
  })
}
