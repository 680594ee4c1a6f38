/** Milliseconds; a part that takes longer is said to have failed, so that nobody waits for ever. */
const limit = 12_000

/**
 * What is loaded, or a failure when it takes too long. A failure that nobody listens to yet is no fault.
 * It starts a moment later, out of reach of whatever long script asks for it.
 */
export function inTime<T>(load: () => Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`not within ${limit} ms`)), limit)
  const first = Promise.race([Promise.resolve().then(load), late.promise]).finally(() =>
    clearTimeout(timer),
  )
  first.catch(() => undefined)
  return first
}
