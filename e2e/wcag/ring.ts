import type { Locator, Page } from '@playwright/test'

/** The focus of one element, on a screenshot. */
interface Ring {
  /** What was focused, for messages. */
  readonly name: string
  /** Pixels that differ by 3:1 or more between the element with and without the focus. */
  readonly changed: number
  /** Pixels of a line of 2 pixels around the element. */
  readonly needed: number
}

/** Takes a picture of a tab stop with the focus and one without, and compares them. */
export async function pictureRing(page: Page, stop: Locator): Promise<Ring> {
  await stop.focus()
  const box = await stop.boundingBox()
  if (box === null) throw new Error(`${stop} is not on the page`)
  const margin = 6
  const clip = {
    x: Math.max(0, box.x - margin),
    y: Math.max(0, box.y - margin),
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  }
  const withFocus = await page.screenshot({ clip })
  await stop.blur()
  const without = await page.screenshot({ clip })
  const pictures = [withFocus, without].map((picture) => picture.toString('base64'))
  return {
    name: await stop.evaluate(({ outerHTML }) => outerHTML.slice(0, 120)),
    changed: await page.evaluate(changedPixels, pictures),
    needed: Math.floor(2 * 2 * (box.width + box.height)),
  }
}

/** Runs on the page: in how many pixels two pictures differ by 3:1 or more. */
async function changedPixels(pictures: readonly string[]): Promise<number> {
  const luminances = await Promise.all(
    pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      canvas?.drawImage(bitmap, 0, 0)
      const { data = [] } = canvas?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {}
      const linear = (value = 0) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
      return Array.from({ length: data.length / 4 }, (_, pixel) => {
        const [red, green, blue] = [0, 1, 2].map((part) => linear(data[4 * pixel + part]))
        return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
      })
    }),
  )
  const [after = [], before = []] = luminances
  const differs = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3
  return after.filter((one, pixel) => differs(one, before[pixel] ?? one)).length
}
