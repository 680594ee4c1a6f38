import type { CoveragePoint } from '../../../domain/coverageTrend.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import type { Texts } from '../../../i18n/useTexts.ts'
import { lettersWide, type TextSize } from '../frame/textSize.ts'

/** What stands beside the lines' ends, and the room that it takes. */
interface LabelTexts {
  /** From top to bottom: register, gap, Sonar; a label of two lines ends at its place. */
  readonly labels: readonly (readonly string[])[]
  /** False where only the numbers fit: a legend has the names. */
  readonly hasNames: boolean
  /** Pixels. */
  readonly room: number
}

/** Width of a letter of 14 pixels in one of the wider fonts. */
const letter = 8.4
/** Bracket and space before the words. */
const before = 20

/**
 * The latest figures, with their names where these leave the lines most of the width: the longest
 * above its number where one line is too long. Example: on 640 pixels "In Sonar: 9.191", on 288
 * "9.191".
 */
export function coverageLabelTexts(
  points: readonly CoveragePoint[],
  width: number,
  { language, formats }: Texts,
  size: TextSize,
): LabelTexts {
  const words = figureTexts(language).coverage
  const figures = points.at(-1)?.figures
  if (figures === undefined) return { labels: [], hasNames: false, room: 0 }
  const register = formats.count(figures.registerTotal)
  const gap = formats.count(figures.registerGap)
  const sonar = formats.count(figures.sonarTotal)
  const below = [[`${words.gap}: ${gap}`], [`${words.sonar}: ${sonar}`]]
  const named = [
    [[`${words.register}: ${register}`], ...below],
    [[`${words.register}:`, register], ...below],
  ].find((labels) => roomOf(labels, size) <= 0.4 * width)
  const labels = named ?? [[register], [gap], [sonar]]
  return { labels, hasNames: named !== undefined, room: roomOf(labels, size) }
}

function roomOf(labels: readonly (readonly string[])[], size: TextSize): number {
  const longest = Math.max(...labels.flat().map(({ length }) => length))
  return Math.ceil(before + lettersWide(longest, letter, size))
}
