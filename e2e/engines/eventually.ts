import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'

const patience = 20_000

/** Asks until there is an answer. */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const tooLate = new AbortController()
  const end = pause(patience, undefined, { signal: tooLate.signal }).then(() => {
    throw new Error(`${what}: not within ${patience / 1000} s`)
  })
  try {
    for (;;) {
      // A page may also never answer.
      const answer = await Promise.race([ask(), end])
      if (answer !== undefined) return answer
      await Promise.race([pause(50), end])
    }
  } finally {
    tooLate.abort()
    end.catch(() => undefined)
  }
}

/** Reads until it says what it must; the error has both. */
export async function becomes<Value>(
  what: string,
  read: () => Promise<Value>,
  expected: Value,
): Promise<Value> {
  let last: Value | undefined
  try {
    return await eventually(what, async () => {
      last = await read()
      return isDeepStrictEqual(last, expected) ? last : undefined
    })
  } catch {
    throw new Error(
      `${what}\n  expected: ${JSON.stringify(expected)}\n  found:    ${JSON.stringify(last)}`,
    )
  }
}
