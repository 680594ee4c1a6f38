import type { Page } from '@playwright/test'
import { contrast, contrastOf, luminance } from './contrast.ts'
import { type DrawnText, drawnTexts } from './drawnTexts.ts'
import { addStyle, removeStyle } from './pageStyle.ts'
import { type Colour, type Picture, readPicture } from './picture.ts'
import type { Box } from './readTexts.ts'

/** The whole page as it is seen, from its top: what stays in sight while it scrolls is up there. */
export async function takePicture(page: Page): Promise<Picture> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  return readPicture(await page.screenshot({ fullPage: true }))
}

/** All but the letters: what stands behind them stays, and so does the rim that some have in drawings. */
const withoutLetters = `
  * { color: transparent !important; -webkit-text-fill-color: transparent !important }
  svg text { fill: transparent !important }
`

async function takePictureWithoutLetters(page: Page): Promise<Picture> {
  await addStyle(page, withoutLetters)
  const picture = await takePicture(page)
  await removeStyle(page)
  return picture
}

/** Every line of text with the least contrast that one of its letters has with what is behind it. */
export async function textContrasts(
  page: Page,
  part = 'body',
): Promise<readonly (DrawnText & { readonly least: number })[]> {
  const texts = await drawnTexts(page, part)
  const behind = await takePictureWithoutLetters(page)
  return texts.map((text) => {
    const colour = readColour(text.colour)
    const around = pixelsIn(behind, middleOf(text))
    return { ...text, least: Math.min(...around.map((pixel) => contrast(colour, pixel))) }
  })
}

/** WCAG 2.2, 1.4.3: from 18 points on, or 14 where it is bold, letters are large. */
export function wanted({ fontSize, isBold }: DrawnText): number {
  return fontSize >= 24 || (isBold && fontSize >= 18.66) ? 3 : 4.5
}

/** The height of the letters without the room that a line keeps above and below them. */
function middleOf({ box, fontSize }: DrawnText): Box {
  const middle = (box.top + box.bottom) / 2
  return { ...box, top: middle - 0.36 * fontSize, bottom: middle + 0.36 * fontSize }
}

/** Every pixel in a part of a picture. */
export function pixelsIn(picture: Picture, box: Box): readonly Colour[] {
  const pixels: Colour[] = []
  for (let y = Math.ceil(box.top); y < box.bottom; y += 1) {
    for (let x = Math.ceil(box.left); x < box.right; x += 1) pixels.push(picture.colourAt(x, y))
  }
  return pixels
}

/** Contrast of what two parts are for the most: the ink of a solid one, what shows between the lines of a hatch. */
export function contrastOfParts(
  picture: Picture,
  one: readonly Box[],
  other: readonly Box[],
): number {
  return contrastOf(usualLight(picture, one), usualLight(picture, other))
}

function usualLight(picture: Picture, boxes: readonly Box[]): number {
  const lights = boxes.flatMap((box) => pixelsIn(picture, box)).map(luminance)
  return lights.toSorted((a, b) => a - b)[Math.floor(lights.length / 2)] ?? Number.NaN
}

/** `rgb(27, 27, 26)` as computed styles have it. */
export function readColour(css: string): Colour {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, 1)?\)$/.exec(css)?.slice(1).map(Number)
  if (parts === undefined) throw new Error(`${css} is not a colour that can be measured`)
  const [red = 0, green = 0, blue = 0] = parts
  return [red, green, blue]
}
