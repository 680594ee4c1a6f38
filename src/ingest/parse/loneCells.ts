import { columnCount, nameWithoutMarks } from './cells.ts'
import { isFurniture, isHeading, type SourceLine } from './lines.ts'
import { isTotalName } from './places.ts'

const loneNumber = /^[0-9]{1,8}$|^[0-9]{1,3}(?:[ .\u00a0][0-9]{3}){1,2}$/
/** A number behind a bullet or a label: `- 104`, `Profiel 1: 104`. */
const labelledNumber = /^[^0-9]{1,40}(?:[1-4][^0-9]{1,3})?[0-9][0-9. \u00a0]{0,9}$/
const longestName = 60

/**
 * Lines with one cell each as rows, when it is certain which belong together: five numbers below a name, in
 * a text without other rows or adding up. One number alone is that of a page. `doubtful` is the first line
 * of numbers of which that cannot be told.
 */
export function joinLoneCells(lines: readonly SourceLine[], hasOtherRows: boolean) {
  const others: SourceLine[] = []
  const runs: SourceLine[][] = [[]]
  for (const line of lines) {
    if (loneNumber.test(line.text)) runs.at(-1)?.push(line)
    else if (isFurniture(line.text)) others.push(line)
    else runs.push([line])
  }
  const isRow = (run: readonly SourceLine[]) =>
    isNameWithCells(run) && (!hasOtherRows || doesAddUp(run.slice(1)))
  const [doubtful] = runs.filter((run) => !isRow(run) && areCells(run)).map((run) => run[1])
  const [first] = runs.filter(isRow)
  if (first === undefined) {
    return { lines, doubtful: doubtful ?? (hasOtherRows ? undefined : firstLabelled(lines)) }
  }
  if (areNamesBelow(runs.map((run) => ({ name: run[0]?.text ?? '', isRow: isRow(run) })))) {
    return { lines, doubtful: doubtful ?? first[1] }
  }
  return {
    lines: [...runs.flatMap((run) => (isRow(run) ? oneLine(run) : run)), ...others],
    doubtful,
  }
}

/** True where the total row has its name below its numbers, and so each row may have that of another. */
function areNamesBelow(runs: readonly { readonly name: string; readonly isRow: boolean }[]) {
  return runs.some(({ name, isRow }, index) => {
    const isTotal = !isRow && !/[0-9]/.test(name) && isTotalName(name, undefined)
    return isTotal && runs[index - 1]?.isRow && !runs[index + 1]?.isRow
  })
}

function isNameWithCells([name, ...numbers]: readonly SourceLine[]): boolean {
  return (
    numbers.length === columnCount &&
    name !== undefined &&
    name.text.length <= longestName &&
    /^[^0-9]*\p{L}[^0-9]*$/u.test(nameWithoutMarks(name.text))
  )
}

/** Two numbers or more below each other, other than the numbers of the columns below a heading. */
function areCells([above, ...numbers]: readonly SourceLine[]): boolean {
  const areColumns =
    above !== undefined &&
    isHeading(above.text) &&
    numbers.every(({ text }, index) => text === String(index + 1))
  return numbers.length > 1 && !areColumns
}

function firstLabelled(lines: readonly SourceLine[]): SourceLine | undefined {
  return lines.find((_, index) => {
    const cells = lines.slice(index, index + columnCount)
    return cells.length === columnCount && cells.every(({ text }) => labelledNumber.test(text))
  })
}

function doesAddUp(numbers: readonly SourceLine[]): boolean {
  const values = numbers.map(({ text }) => Number(text.replace(/[ .\u00a0]/g, '')))
  const sum = values.slice(0, -1).reduce((total, value) => total + value, 0)
  return sum === values.at(-1)
}

function oneLine([name, ...numbers]: readonly SourceLine[]): readonly SourceLine[] {
  if (name === undefined) return []
  const printed = [name, ...numbers].map((line) => line.printed.trim()).join(' ')
  const cells = numbers.map(({ text }) => text.replaceAll(' ', '\u00a0'))
  return [{ number: name.number, printed, text: [name.text, ...cells].join(' ') }]
}
