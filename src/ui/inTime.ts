/** Milliseconds; a part that takes longer is said to have failed, so that nobody waits for ever. */
const limit = 12_000

/** The promise, or a failure when it takes too long. A failure that nobody listens to yet is no fault. */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`not within ${limit} ms`)), limit)
  const first = Promise.race([promise, late.promise]).finally(() => clearTimeout(timer))
  first.catch(() => undefined)
  return first
}
