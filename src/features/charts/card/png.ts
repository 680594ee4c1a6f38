import sansFile from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'

/** A picture that needs nothing beside it. */
export interface Picture {
  readonly svg: string
  readonly text: string
  readonly width: number
  readonly height: number
}

/** Pixels of the file for each pixel of the drawing: sharp in a document and on paper. */
const pixelScale = 2
/** Larger pictures are refused by some programs and phones. */
const mostPixels = { width: 4096, all: 16_700_000 }

/** How much a picture is enlarged. Example: 2 at 824 by 600, less at 3000 by 2000. */
export function scaleOf({ width, height }: Pick<Picture, 'width' | 'height'>): number {
  const byArea = Math.sqrt(mostPixels.all / (width * height))
  return Math.min(pixelScale, mostPixels.width / width, byArea)
}

/** A picture as PNG. The address holds the picture itself: the page may load from nowhere else. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const { svg, width, height } = picture
  const image = new Image()
  // A picture may use no fonts but those in it.
  const fonts = `<style>text{word-spacing:.05em;font-variant-numeric:tabular-nums}${await fontFaces()}</style>`
  const whole = svg.replace('</title>', `</title>${fonts}`)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  const scale = scaleOf(picture)
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser draws no pictures')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (png === null) throw new Error('the picture is too large')
  return png
}

/** The fonts of the page as rules; none where they cannot be had: then others take their place. */
async function fontFaces(): Promise<string> {
  const files = { 'Source Sans 3': sansFile, 'Source Serif 4': serifFile }
  const rules = Object.entries(files).map(async ([name, file]) => {
    const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer())
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    return `@font-face{font-family:'${name}';font-weight:200 900;src:url(data:font/woff2;base64,${text})}`
  })
  return (await Promise.all(rules).catch(() => [])).join('')
}
