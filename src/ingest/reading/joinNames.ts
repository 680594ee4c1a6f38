import type { ClassifiedLine, RowLine } from './classifyLine.ts'
import { isTotalName, type Spelling } from './knownNames.ts'

/** A row with its whole name: as printed, but on one line. */
export interface NamedRow extends RowLine {
  /** True for the row of the region's totals. */
  readonly isTotal: boolean
}

/** What stands around a row and may be a piece of its name, nearest pieces next to the row. */
interface Surroundings {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const longestFragment = 40
const mostFragments = 2

/**
 * Puts wrapped names together: `Midden-` above `Groningen 102 132 490 94 818` is Midden-Groningen,
 * although Groningen is a municipality too. A piece belongs to one row only. `notNames` are the lines
 * of the title.
 */
export function joinNames(
  lines: readonly ClassifiedLine[],
  spelling: Spelling,
  notNames: ReadonlySet<number>,
): readonly NamedRow[] {
  const items = lines.filter(({ kind }) => kind !== 'furniture')
  // The first line that no row above has taken for its name.
  let free = 0
  return items.flatMap((row, index) => {
    if (row.kind !== 'row') return []
    const above = items.slice(Math.max(free, index - mostFragments), index)
    const below = items.slice(index + 1, index + 1 + mostFragments)
    const isPiece = (item: ClassifiedLine) => isFragment(item) && !notNames.has(item.number)
    const { name, taken } = nameRow(row.name, surroundings(above, below, isPiece), spelling)
    free = index + 1 + taken
    return [{ ...row, name, isTotal: isTotalName(name, spelling.region) }]
  })
}

function surroundings(
  above: readonly ClassifiedLine[],
  below: readonly ClassifiedLine[],
  isPiece: (item: ClassifiedLine) => boolean,
): Surroundings {
  const end = below.findIndex((item) => !isPiece(item))
  return {
    before: texts(above.slice(above.findLastIndex((item) => !isPiece(item)) + 1)),
    after: texts(end < 0 ? below : below.slice(0, end)),
  }
}

function isFragment({ kind, text }: ClassifiedLine): boolean {
  return (
    (kind === 'text' || kind === 'heading') &&
    text.length <= longestFragment &&
    /^['(\p{L}][^\p{N}:;?!]*$/u.test(text)
  )
}

interface Naming {
  readonly name: string
  /** How many lines below the row belong to its name. */
  readonly taken: number
}

function nameRow(own: string, around: Surroundings, spelling: Spelling): Naming {
  for (const { before, after } of combinations(around)) {
    const pieces = [...before, ...(own === '' ? [] : [own]), ...after]
    const name = spelling.wholeName(pieces)
    if (name !== undefined) return { name, taken: after.length }
  }
  return spelling.isKnown(own) ? { name: own, taken: 0 } : byHyphen(own, around)
}

/** Every way to use pieces around a row: most pieces first, and of as many those above the row. */
function combinations({ before, after }: Surroundings): readonly Surroundings[] {
  const ways = Array.from({ length: before.length + 1 }, (_, skipped) =>
    Array.from({ length: after.length + 1 }, (_, used) => ({
      before: before.slice(skipped),
      after: after.slice(0, used),
    })),
  ).flat()
  const size = (way: Surroundings) => way.before.length + way.after.length
  return ways.filter((way) => size(way) > 0).sort((a, b) => size(b) - size(a))
}

/** A name that nobody knows is whole once its hyphen is followed. */
function byHyphen(own: string, { before, after }: Surroundings): Naming {
  const above = before.at(-1)
  const [below] = after
  if (own !== '' && above?.endsWith('-')) return { name: `${above}${own}`, taken: 0 }
  if (own.endsWith('-') && below !== undefined) return { name: `${own}${below}`, taken: 1 }
  return { name: own, taken: 0 }
}

function texts(lines: readonly ClassifiedLine[]): readonly string[] {
  return lines.map(({ text }) => text)
}
