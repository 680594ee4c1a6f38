import { type Block, copyBlock } from './copyBlock.ts'
import { svgElement } from './copySvg.ts'
import { inLightColours } from './lightColours.ts'
import { pictureMargin, stacked, syntheticBand, textBlock } from './pictureBlocks.ts'

/** The words around a drawing. */
export interface PictureWords {
  readonly heading: string
  readonly filters: string
  readonly notes: readonly string[]
  /** The source. */
  readonly caption: string
  readonly link: string
  /** The word for invented figures; absent where they are real. */
  readonly synthetic?: string
}

/** A picture that needs nothing beside it. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const ink = '#1b1b1a'
const quietInk = '#55534e'

/** A drawing and the words around it as one SVG, in the colours of the light theme on white. */
export function pictureOf(drawing: HTMLElement, words: PictureWords): Picture {
  const parts = [...drawing.querySelectorAll<HTMLElement>('[data-picture]')]
  const blocks = inLightColours(drawing, () => parts.map((part) => copyBlock(part)))
  const isDrawn = drawing.querySelector('[data-undrawn]') === null
  if (!isDrawn || !blocks.some(({ content }) => content.length > 0))
    throw new Error('nothing is drawn')
  const inner = Math.ceil(Math.max(288, ...blocks.map((block) => block.width)))
  const text = (one: string, size: number, fill: string, weight = 400): Block =>
    textBlock(one, inner, { 'font-size': size, 'font-weight': weight, fill })
  const { content, height } = stacked([
    ...(words.synthetic === undefined ? [] : [syntheticBand(words.synthetic, inner)]),
    text(words.heading, 20, ink, 650),
    text(words.filters, 14, quietInk),
    ...blocks,
    ...words.notes.map((note) => text(note, 13, quietInk)),
    text(words.caption, 13, quietInk),
    text(words.link, 13, quietInk),
  ])
  const width = inner + 2 * pictureMargin
  const svg = svgElement(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}` },
    svgElement('title', {}, `${words.heading}. ${words.filters}`),
    svgElement('rect', { width, height, fill: '#fff' }),
    ...content,
  )
  return { svg: new XMLSerializer().serializeToString(svg), width, height }
}
