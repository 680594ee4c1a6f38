import { parseSync, Visitor } from 'vite'
import { expect, it, vi } from 'vitest'

interface Found {
  readonly file: string
  readonly expression: RegExp
}

const sources = import.meta.glob<string>(
  ['./**/*.ts', '../{domain,data,url}/**/*.ts', '!**/*.test.ts', '!**/testing/**'],
  { query: '?raw', import: 'default', eager: true },
)
const modules = import.meta.glob(['./parse/*.ts', '!**/*.test.ts'])

/** The expressions that a source writes down. */
function literalsIn([file, source]: readonly [string, string]): readonly Found[] {
  const found: Found[] = []
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      found.push({ file, expression: new RegExp(node.regex.pattern, node.regex.flags) })
    },
  }).visit(parseSync(file, source).program)
  return found
}

/** The expressions that the parser puts together with `new RegExp` while it loads. */
async function builtByParser(): Promise<readonly Found[]> {
  const found: Found[] = []
  const Original = RegExp
  class Recorded extends Original {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags)
      found.push({ file: 'parse', expression: new Original(pattern, flags) })
    }
  }
  vi.stubGlobal('RegExp', Recorded)
  vi.resetModules()
  try {
    for (const load of Object.values(modules)) await load()
  } finally {
    vi.unstubAllGlobals()
  }
  return found
}

/**
 * Lengths to try, from short to long: what doubles its time with each character shows itself at the start,
 * and the last step tells linear (16 times as long) from quadratic (256 times).
 */
const lengths = [16, 20, 24, 28, 32, 48, 64, 96, 128, 256, 512, 8192]

/** Less says nothing about growth: it is the clock, or the engine getting ready. No verdict on speed. */
const leastMilliseconds = 2

/** Of the time per sign: half-way between linear (1) and what the last step makes of quadratic (16). */
const mostGrowth = 4

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

/** The first text that takes far longer than one that is a little shorter, in words. */
function runAwayOf({ file, expression }: Found): string | undefined {
  const [start = 'a'] = wordsOf(expression.source)
  for (const [index, length] of lengths.entries()) {
    for (const piece of piecesOf(expression)) {
      const shorter = textsOf(piece, lengths[index - 1] ?? length / 2, start)
      const isTooLong = textsOf(piece, length, start).some((text, which) =>
        runsAway(expression, shorter[which] ?? '', text),
      )
      if (isTooLong) return `${file}: ${expression} takes far too long at ${length} of "${piece}"`
    }
  }
  return undefined
}

/** A machine that is busy elsewhere is slow now and then; an expression that runs away is slow every time. */
function runsAway(expression: RegExp, shorter: string, longer: string): boolean {
  const times = Math.ceil(longer.length / shorter.length)
  return Array.from({ length: 12 }).every(() => {
    const once = timeOf(expression, longer, 1)
    return once >= leastMilliseconds && once > mostGrowth * timeOf(expression, shorter, times)
  })
}

function timeOf(expression: RegExp, text: string, times: number): number {
  const started = performance.now()
  for (let time = 0; time < times; time++) text.replace(expression, '')
  return performance.now() - started
}

it('no regular expression on the way of a publication or a link can run away', async () => {
  const found = [...Object.entries(sources).flatMap(literalsIn), ...(await builtByParser())]
  expect(found.length).toBeGreaterThan(40)
  expect(found.flatMap((one) => runAwayOf(one) ?? [])).toEqual([])
})
