import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

/** One printed sheet: its size in points and what stands on it, line by line. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  /** Where its text begins and ends, in points from the left edge. */
  readonly left: number
  readonly right: number
}

interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Prints the open page on A4 and reads it back. */
export async function printedSheets(page: Page): Promise<readonly Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
  const sheets: Sheet[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number)
    const { width, height } = sheet.getViewport({ scale: 1 })
    const pieces = (await sheet.getTextContent()).items.flatMap(toPiece)
    const seen = pieces.filter(({ text }) => text.trim() !== '')
    sheets.push({
      width,
      height,
      lines: linesOf(pieces),
      left: Math.min(...seen.map(({ x }) => x)),
      right: Math.max(...seen.map((piece) => piece.x + piece.width)),
    })
  }
  return sheets
}

function toPiece(item: object): readonly Piece[] {
  if (!('str' in item && 'transform' in item && 'width' in item)) return []
  const { str: text, transform, width } = item
  if (typeof text !== 'string' || !Array.isArray(transform)) return []
  return [{ text, x: Number(transform[4]), y: Number(transform[5]), width: Number(width) }]
}

/** Pieces on one height are one line. */
function linesOf(pieces: readonly Piece[]): readonly string[] {
  const byHeight = Map.groupBy(pieces, ({ y }) => Math.round(y))
  return [...byHeight]
    .toSorted(([a], [b]) => b - a)
    .map(([, line]) => joined(line.toSorted((a, b) => a.x - b.x)))
}

/** A ligature is a piece of its own in the middle of a word: only a gap is a space. */
function joined(line: readonly Piece[]): string {
  const words = line.map(({ text, x }, index) => {
    const before = line[index - 1]
    return before !== undefined && x - before.x - before.width > 1 ? ` ${text}` : text
  })
  return words.join('').replaceAll(/\s+/g, ' ').trim()
}
