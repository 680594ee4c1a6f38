type Steps = number | null

/**
 * A region's file with its numbers: it holds lists of them as a first number and differences, and its
 * quarters and names as they are.
 */
export function fromSteps<T>(file: T): T
export function fromSteps(file: unknown): unknown {
  if (Array.isArray(file)) {
    return file.every(isStep) && file.some(isNumber) ? sums(file) : file.map(fromSteps)
  }
  if (typeof file !== 'object' || file === null) return file
  return Object.fromEntries(Object.entries(file).map(([key, value]) => [key, fromSteps(value)]))
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

function isStep(value: unknown): value is Steps {
  return value === null || isNumber(value)
}

/** `[null, 104, 3, -6]` is `[null, 104, 107, 101]`. */
function sums(steps: readonly Steps[]): readonly Steps[] {
  let sum = 0
  return steps.map((step) => {
    if (step === null) return null
    sum += step
    return sum
  })
}
