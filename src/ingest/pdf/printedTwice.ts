import { baselines, type PdfItem } from './pdfLines.ts'

/** Part of the font size by which a letter is moved at most when it is printed again to look bold. */
const boldShift = 0.15

/** Parts of the width at which a digit and another sign, or the same letter twice, never stand side by side. */
const closest = { digits: 0.7, letters: 0.5 } as const

/** True for the same letter in almost the same place. */
export function isSameLetter(one: PdfItem, other: PdfItem): boolean {
  const shift = boldShift * Math.min(one.fontSize, other.fontSize)
  return (
    one.text === other.text &&
    Math.abs(one.angle - other.angle) < 0.01 &&
    Math.abs(one.x - other.x) <= Math.min(shift, 0.9 * one.width) &&
    Math.abs(one.y - other.y) <= shift
  )
}

/** Letters, and those that are printed again in almost the same place, to look bold. */
export function withoutRepeats(items: readonly PdfItem[]) {
  const once: PdfItem[] = []
  const repeated: PdfItem[] = []
  for (const same of Map.groupBy(items, ({ text }) => text).values()) {
    const kept: PdfItem[] = []
    for (const item of same) {
      const isRepeat = kept.some((other) => isSameLetter(other, item))
      ;(isRepeat ? repeated : kept).push(item)
    }
    once.push(...kept)
  }
  return { once, repeated }
}

/**
 * True where letters are printed over each other in a way that cannot be undone, as for a shadow: the same
 * letter twice, or a digit and anything else, with a good part of the one on the other.
 */
export function isPrintedOver(items: readonly PdfItem[]): boolean {
  return baselines(items).some((line) =>
    line.some((item, index) => {
      const others = line.slice(index + 1)
      const beside = others.findIndex(({ x }) => x >= item.x + item.width)
      return others.slice(0, beside < 0 ? others.length : beside).some((other) => isOn(item, other))
    }),
  )
}

function isOn(one: PdfItem, other: PdfItem): boolean {
  if (one.text.trim() === '' || other.text.trim() === '') return false
  const distance = (other.x - one.x) / one.width
  const hasDigit = /^\d+$/.test(one.text) || /^\d+$/.test(other.text)
  return distance < (hasDigit ? closest.digits : one.text === other.text ? closest.letters : 0)
}
