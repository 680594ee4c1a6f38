import { expect, it } from 'vitest'
import { expressionsIn, type Found } from './testing/regularExpressions.ts'

/**
 * Lengths to try, from short to long: what doubles its time with each character shows itself at the start,
 * and the last step tells linear (16 times as long) from quadratic (256 times).
 */
const lengths = [16, 20, 24, 28, 32, 48, 64, 96, 128, 256, 512, 2048, 32_768]

/** Less says nothing about growth: it is the clock, or the engine getting ready. No verdict on speed. */
const leastMilliseconds = 2

/** Half-way between linear and quadratic, and never so little that a short step would be noise. */
function mostGrowth(shorter: number, longer: number): number {
  return Math.max(4, (longer / shorter) ** 1.5)
}

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

interface RunAway {
  readonly growth: number
  readonly length: number
  readonly piece: string
}

/** The first text that takes far longer than one that is a little shorter; absent when there is none. */
function runAwayOf({ expression }: Pick<Found, 'expression'>): RunAway | undefined {
  for (const [index, length] of lengths.entries()) {
    const shorter = lengths[index - 1] ?? length / 2
    for (const { piece, before, text } of triesOf(expression, shorter, length)) {
      if (timeOnce(expression, text) < leastMilliseconds) continue
      const growth = growthBetween(expression, before, text)
      if (growth > mostGrowth(shorter, length)) return { growth, length, piece }
    }
  }
  return undefined
}

/** The same texts at two lengths. */
function* triesOf(expression: RegExp, shorter: number, longer: number) {
  const [start = 'a'] = wordsOf(expression.source)
  for (const piece of piecesOf(expression)) {
    const before = textsOf(piece, shorter, start)
    for (const [which, text] of textsOf(piece, longer, start).entries()) {
      yield { piece, before: before[which] ?? '', text }
    }
  }
}

/** A machine that is busy elsewhere is slow once; an expression that runs away is slow every time. */
function growthBetween(expression: RegExp, shorter: string, longer: string): number {
  const rounds = Array.from({ length: 5 }, () => [
    timeOnce(expression, longer),
    timeOnce(expression, shorter),
  ])
  const least = (which: 0 | 1) => Math.min(...rounds.map((round) => round[which] ?? 0))
  return least(0) < leastMilliseconds ? 0 : least(0) / least(1)
}

function timeOnce(expression: RegExp, text: string): number {
  const started = performance.now()
  text.replace(expression, '')
  return performance.now() - started
}

it.each([/^(?:a+)+$/, /^(?:[a-z]|a)*9/, /\s+$/, /(?:x*y?)*z/, /\B(?=(?:\d{3})+$)/g])(
  'the probe finds that %s runs away',
  (expression) => {
    expect(runAwayOf({ expression })).toBeDefined()
  },
)

it('no regular expression on the way of a publication or a link can run away', async () => {
  const found = await expressionsIn(['src/ingest', 'src/domain', 'src/data', 'src/url'])
  expect(found.length).toBeGreaterThan(40)
  expect(found.some(({ file }) => file.endsWith('readPublishedOn.ts'))).toBe(true)
  const slow = found.flatMap((one) => {
    const run = runAwayOf(one)
    if (run === undefined) return []
    const { growth, length, piece } = run
    return [
      `${one.file}: ${one.expression} takes ${growth} times as long at ${length} of "${piece}"`,
    ]
  })
  expect(slow).toEqual([])
})
