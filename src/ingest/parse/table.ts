import { nowhere, refusal } from '../findings.ts'
import { closeHyphens, isOpenName } from './cells.ts'
import type { ClassifiedLine, RowLine } from './lines.ts'
import { isTotalName } from './places.ts'
import type { Spelling } from './spelling.ts'

export function readTable(
  lines: readonly ClassifiedLine[],
  spelling: Spelling,
  notNames: ReadonlySet<number>,
) {
  const named = joinNames(lines, spelling, notNames)
  const rows = named.filter(({ isTotal }) => !isTotal)
  const [total, ...otherTotals] = named.filter(({ isTotal }) => isTotal)
  const brokenRows = lines.filter((line) => line.kind === 'brokenRow')
  const brokenNames = brokenRows.map(({ name }) => name)
  const isTotalBroken = brokenNames.some((name) => isTotalName(name, spelling.region))
  const findings = [
    ...brokenRows.flatMap((line) =>
      line.problems.map((problem) => refusal(line, problem, line.name || undefined)),
    ),
    ...rows
      .filter(({ name }) => name === '')
      .map((row) => refusal(row, { rule: 'rowWithoutName', data: {} })),
    ...otherTotals.map((other) => {
      const data = { firstLine: total?.number ?? other.number }
      return refusal(other, { rule: 'duplicateTotalRow', data }, other.name)
    }),
  ]
  if (total === undefined && !isTotalBroken) {
    findings.push(refusal(nowhere, { rule: 'missingTotalRow', data: {} }))
  }
  if (rows.length + brokenRows.length === 0) {
    findings.push(refusal(nowhere, { rule: 'missingRows', data: {} }))
  }
  return { rows, total: otherTotals.length === 0 ? total : undefined, brokenNames, findings }
}

/** A row with its whole name: as printed, but on one line. */
export type NamedRow = RowLine & { readonly isTotal: boolean }

const longestFragment = 40
const mostFragments = 2

type Surroundings = { readonly before: readonly string[]; readonly after: readonly string[] }

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
  const isPiece = (item: ClassifiedLine) => isFragment(item) && !notNames.has(item.number)
  // The first line that no row above has taken for its name.
  let free = 0
  let position = 0
  return items.flatMap((row, index) => {
    if (row.kind !== 'row') return []
    const above = items.slice(Math.max(free, index - mostFragments), index)
    const below = items.slice(index + 1, index + 1 + mostFragments)
    const end = below.findIndex((item) => !isPiece(item))
    const before = above.slice(above.findLastIndex((item) => !isPiece(item)) + 1)
    const after = end < 0 ? below : below.slice(0, end)
    const around = { before: before.map(({ text }) => text), after: after.map(({ text }) => text) }
    position++
    const bare = (own: string) => spelling.bareName(own, position)
    const { name, taken } = nameRow(bare(row.name), around, { ...spelling, bare })
    free = index + 1 + taken
    return [{ ...row, name, isTotal: isTotalName(name, spelling.region) }]
  })
}

function isFragment({ kind, text }: ClassifiedLine): boolean {
  return (
    (kind === 'text' || kind === 'heading') &&
    text.length <= longestFragment &&
    /^(?:#?[0-9]{1,3}[.)]? )?['(\p{L}][^\p{N}:;?!]*$/u.test(text)
  )
}

function nameRow(
  own: string,
  around: Surroundings,
  { bare, ...spelling }: Spelling & { readonly bare: (name: string) => string },
) {
  const ways = combinations(around).map(({ before, after }) => ({
    pieces: [...before, ...(own === '' ? [] : [own]), ...after],
    taken: after.length,
  }))
  // Names as they are go before those beside a column: a region may be the name of the next row.
  for (const readAs of [
    (pieces: readonly string[]) => pieces,
    (pieces: readonly string[]) => [bare(pieces.join(' '))],
  ]) {
    for (const { pieces, taken } of ways) {
      const name = spelling.wholeName(readAs(pieces))
      if (name !== undefined) return { name, taken }
    }
  }
  if (spelling.isKnown(own)) return { name: own, taken: 0 }
  // A name that nobody knows is whole once it need not go on.
  let [name, taken] = [own, 0]
  for (const above of around.before.toReversed()) {
    if (own !== '' && /^\D/.test(above) && isOpenName(above))
      name = closeHyphens(`${above} ${name}`)
  }
  for (const below of around.after) {
    if (!isOpenName(name)) break
    name = closeHyphens(`${name} ${below}`)
    taken++
  }
  return { name, taken }
}

/** Every way to use pieces around a row: most pieces first, and of as many those above the row. */
function combinations({ before, after }: Surroundings): readonly Surroundings[] {
  const size = (way: Surroundings) => way.before.length + way.after.length
  return [...before, '']
    .flatMap((_, skipped) =>
      [...after, ''].map((_, used) => ({
        before: before.slice(skipped),
        after: after.slice(0, used),
      })),
    )
    .filter((way) => size(way) > 0)
    .sort((a, b) => size(b) - size(a))
}
