const signs =
  '*†‡§\\u00b2\\u00b3\\u00b9\\u02b0-\\u02bb\\u02bd-\\u02ff\\u1d2c-\\u1d6a\\u2070-\\u209c'
const bracketed = '\\(\\d{1,2}\\)|\\[\\d{1,2}\\]'
const onNumber = new RegExp(`(?:[${signs}]|${bracketed})$`, 'u')
const onName = new RegExp(` ?(?:[${signs}]|${bracketed}|\\d{1,2}\\))$`, 'u')
const alone = new RegExp(`^(?:[${signs}]+|${bracketed}|\\d{1,2}\\))$`, 'u')

/** Characters that are a footnote mark wherever they stand in prose. */
export const footnoteSign = new RegExp(`[${signs}]`, 'u')

/**
 * A number without the marks behind it: `135*`, `135¹`, `135(1)`, `135[1]` are 135. A mark of a digit
 * and a bracket stays: `1351)` may be 135 or 1351.
 */
export function numberWithoutMarks(cell: string): string {
  return strip(cell, onNumber)
}

/** A name without the marks behind it: `Assen*`, `Assen 1)`, `Assen¹` are `Assen`. */
export function nameWithoutMarks(name: string): string {
  return strip(name, onName)
}

/** True for a word that is nothing but a mark: `*`, `1)`, `(1)`, `[1]`, `¹`. */
export function isFootnoteMark(word: string): boolean {
  return alone.test(word)
}

function strip(text: string, mark: RegExp): string {
  const shorter = text.replace(mark, '')
  return shorter === text || shorter === '' ? text : strip(shorter, mark)
}
