import { expect, type Page } from '@playwright/test'
import { common, type DrawnText, drawnTexts } from './drawnTexts.ts'
import type { Box } from './readTexts.ts'

/** Pixels that nobody sees. */
const tolerance = 1

/** Fails when a text is cut off or runs through another one, or the page is wider than its window. */
export async function expectTextsInPlace(page: Page, state: string): Promise<void> {
  // A chart is drawn again when its words need more room.
  await expect.poll(() => textFaults(page), state).toEqual([])
  expect(await pixelsBeside(page), `${state}: pixels beside the window`).toBe(0)
}

async function textFaults(page: Page): Promise<readonly string[]> {
  const texts = await drawnTexts(page)
  expect(texts.length).toBeGreaterThan(5)
  return [...texts.filter(isCut).map(({ text }) => `cut off: ${text}`), ...overlapsOf(texts)]
}

/** Pixels by which the page is wider than its window. */
export async function pixelsBeside(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

/** Lines have empty room above and below their letters: of that a quarter may go. */
function isCut({ cut, fontSize }: DrawnText): boolean {
  return cut.sideways > tolerance || cut.upright > fontSize / 4
}

function overlapsOf(texts: readonly DrawnText[]): readonly string[] {
  const lines = texts
    .map((text) => ({ ...text, letters: lettersOf(text) }))
    .toSorted((a, b) => a.letters.top - b.letters.top)
  return lines.flatMap((line, index) => {
    const next = lines.slice(index + 1)
    const end = next.findIndex(({ letters }) => letters.top >= line.letters.bottom)
    return (end === -1 ? next : next.slice(0, end))
      .filter((other) => other.layer === line.layer && isThrough(line.letters, other.letters))
      .map((other) => `"${line.text}" runs through "${other.text}"`)
  })
}

/** Where the ink of a line is: capitals and figures are about seven tenths of its size. */
function lettersOf({ box, fontSize }: DrawnText): Box {
  const middle = (box.top + box.bottom) / 2
  return { ...box, top: middle - 0.36 * fontSize, bottom: middle + 0.36 * fontSize }
}

function isThrough(one: Box, other: Box): boolean {
  const { left, top, right, bottom } = common(one, other)
  return right - left > tolerance && bottom - top > tolerance
}
