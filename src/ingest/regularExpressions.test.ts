import { expect, it } from 'vitest'
import { expressionsIn, type Found } from './testing/regularExpressions.ts'

/** Lengths to try, from short to long: what doubles its time with each character shows itself at the start. */
const lengths = [16, 20, 24, 28, 32, 2048, 32_768]

/** A linear expression takes below one millisecond for 32,768 characters, a quadratic one many seconds. */
const mostMilliseconds = 100

/** Signs of every class that an expression of this project knows. */
const signs = [...'aAé09 \t\n.,-–\'"()[]*%|:/\u00a0\u00adx', '\u0301']

/** Pieces that an expression repeats or waits for: single signs, pairs of its own, and the words that stand in it. */
function piecesOf({ source }: RegExp): readonly string[] {
  const own = [...new Set(source)]
  const pairs = own.flatMap((one, index) => own.slice(index + 1).map((other) => one + other))
  return [...new Set([...own, ...signs, ...wordsOf(source), ...pairs.slice(0, 60)])]
}

function wordsOf(source: string): readonly string[] {
  return [...new Set(source.match(/[a-z]{2,}/gi) ?? [])].slice(0, 12)
}

/** A long text of one piece, alone and between what may start a match and what breaks it. */
function textsOf(piece: string, length: number, start: string): readonly string[] {
  const long = piece.repeat(Math.ceil(length / piece.length))
  return [`${long}\0!`, `${start}${long}\0`]
}

interface Slow {
  readonly milliseconds: number
  readonly piece: string
}

/** The first search that takes too long, from short texts to long ones; absent when there is none. */
function slowOn({ expression }: Pick<Found, 'expression'>): Slow | undefined {
  const [start = 'a'] = wordsOf(expression.source)
  for (const length of lengths) {
    for (const piece of piecesOf(expression)) {
      const times = textsOf(piece, length, start).map((text) => timeOf(expression, text))
      const milliseconds = Math.max(...times)
      if (milliseconds > mostMilliseconds) return { milliseconds, piece }
    }
  }
  return undefined
}

/** A machine that is busy elsewhere is slow once; an expression that runs away is slow every time. */
function timeOf(expression: RegExp, text: string): number {
  let least = timeOnce(expression, text)
  for (let again = 0; again < 4 && least > mostMilliseconds; again++) {
    least = Math.min(least, timeOnce(expression, text))
  }
  return least
}

function timeOnce(expression: RegExp, text: string): number {
  const started = performance.now()
  text.replace(expression, '')
  return performance.now() - started
}

/** Quadratic, on texts that are never long: the digits of one number. */
const onShortTexts = ['src/ingest/report/printedNumbers.ts']

it.each([/^(?:a+)+$/, /^(?:[a-z]|a)*9/, /\s+$/, /(?:x*y?)*z/])(
  'the probe finds that %s runs away',
  (expression) => {
    expect(slowOn({ expression })).toBeDefined()
  },
)

it('no regular expression on the way of a publication or a link can run away', async () => {
  const found = await expressionsIn(['src/ingest', 'src/domain', 'src/data', 'src/url'])
  expect(found.length).toBeGreaterThan(40)
  expect(found.some(({ file }) => file.endsWith('readPublishedOn.ts'))).toBe(true)
  const slow = found.flatMap((one) => {
    const run = onShortTexts.includes(one.file) ? undefined : slowOn(one)
    if (run === undefined) return []
    return [`${one.file}: ${one.expression} takes ${run.milliseconds} ms on "${run.piece}"`]
  })
  expect(slow).toEqual([])
})
