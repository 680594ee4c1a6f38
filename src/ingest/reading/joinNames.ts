import type { ClassifiedLine, RowLine } from './classifyLine.ts'
import { isTotalName, type Spelling } from './knownNames.ts'

/** A row with its whole name: as printed, but on one line. */
export interface NamedRow extends RowLine {
  /** True for the row of the region's totals. */
  readonly isTotal: boolean
}

/** What stands around a row and may be a piece of its name, nearest pieces next to the row. */
interface Surroundings {
  readonly before: readonly Fragment[]
  readonly after: readonly Fragment[]
}

interface Fragment {
  readonly number: number
  readonly text: string
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
  const used = new Set<number>()
  return items.flatMap((row, index) => {
    if (row.kind !== 'row') return []
    const isFree = (item: ClassifiedLine) =>
      isFragment(item) && !used.has(item.number) && !notNames.has(item.number)
    const { name, fragments } = nameRow(row.name, surroundings(items, index, isFree), spelling)
    for (const { number } of fragments) used.add(number)
    return [{ ...row, name, isTotal: isTotalName(name, spelling.region) }]
  })
}

function surroundings(
  items: readonly ClassifiedLine[],
  index: number,
  isFree: (item: ClassifiedLine) => boolean,
): Surroundings {
  const above = items.slice(Math.max(0, index - mostFragments), index)
  const below = items.slice(index + 1, index + 1 + mostFragments)
  const taken = below.findIndex((item) => !isFree(item))
  return {
    before: above.slice(above.findLastIndex((item) => !isFree(item)) + 1),
    after: taken < 0 ? below : below.slice(0, taken),
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
  readonly fragments: readonly Fragment[]
}

function nameRow(own: string, around: Surroundings, spelling: Spelling): Naming {
  for (const { before, after } of combinations(around)) {
    const pieces = [...texts(before), ...(own === '' ? [] : [own]), ...texts(after)]
    const name = spelling.wholeName(pieces)
    if (name !== undefined) return { name, fragments: [...before, ...after] }
  }
  return spelling.isKnown(own) ? { name: own, fragments: [] } : byHyphen(own, around)
}

/** Every way to use pieces around a row, most pieces first. */
function combinations({ before, after }: Surroundings): readonly Surroundings[] {
  const ways = before.concat({ number: 0, text: '' }).flatMap((_, skipped) =>
    after.concat({ number: 0, text: '' }).map((_, used) => ({
      before: before.slice(skipped),
      after: after.slice(0, used),
    })),
  )
  const size = (way: Surroundings) => way.before.length + way.after.length
  return ways
    .filter((way) => size(way) > 0)
    .sort((a, b) => size(b) - size(a) || b.before.length - a.before.length)
}

/** A name that nobody knows is whole once its hyphen is followed. */
function byHyphen(own: string, { before, after }: Surroundings): Naming {
  const above = before.at(-1)
  const [below] = after
  if (own !== '' && above?.text.endsWith('-')) {
    return { name: `${above.text}${own}`, fragments: [above] }
  }
  if (own.endsWith('-') && below !== undefined) {
    return { name: `${own}${below.text}`, fragments: [below] }
  }
  return { name: own, fragments: [] }
}

function texts(fragments: readonly Fragment[]): readonly string[] {
  return fragments.map(({ text }) => text)
}
