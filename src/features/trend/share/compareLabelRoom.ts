import { areaName } from '../../../i18n/areaName.ts'
import type { Texts } from '../../../i18n/useTexts.ts'
import { lettersWide, type TextSize } from '../frame/textSize.ts'
import type { ComparedArea } from './compareAreas.ts'

/** Room at the right of a drawing for what stands at line ends, in pixels. */
export interface LabelRoom {
  readonly width: number
  /** False on a narrow drawing: there the numbers stand alone, and the key below has the names. */
  readonly hasNames: boolean
}

/** About the width of a letter of 14 pixels. */
const letter = 7.8
/** Mark and space before the words. */
const before = 36
/** Of "100,0%", and its width. */
const digits = 6
const digit = 8.7
const narrow = 560

/** How much room the labels take. Names stand there only when the lines keep most of the drawing. */
export function labelRoom(
  areas: readonly ComparedArea[],
  width: number,
  page: Pick<Texts, 'texts'>,
  size: TextSize,
): LabelRoom {
  const longest = Math.max(...areas.map(({ totals }) => areaName(totals.area, page).length))
  const number = before + lettersWide(digits, digit, size)
  const named = number + lettersWide(longest, letter, size)
  return width >= narrow * size.scale && named <= width * 0.4
    ? { width: Math.ceil(named), hasNames: true }
    : { width: Math.ceil(number), hasNames: false }
}
