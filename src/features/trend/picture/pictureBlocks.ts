import type { Block } from './copyBlock.ts'
import { svgElement } from './copySvg.ts'
import { wrapText } from './pictureText.ts'

/** Pixels of white around a picture. */
export const pictureMargin = 16

const gap = 8
const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
/** `--synthetic` of the light theme. */
const syntheticInk = '#00693e'

interface TextStyle {
  readonly 'font-size': number
  readonly 'font-weight': number
  readonly fill: string
}

/** A text in as many lines as it needs. */
export function textBlock(text: string, width: number, style: TextStyle): Block {
  const size = style['font-size']
  const lineHeight = Math.ceil(size * 1.35)
  const lines = wrapText(text, width, size)
  const content = lines.map((line, index) =>
    svgElement('text', { x: 0, y: index * lineHeight + size, 'font-family': font, ...style }, line),
  )
  return { content, width, height: lines.length * lineHeight }
}

/** A band over the whole width that says of what is below that it is invented. */
export function syntheticBand(word: string, width: number): Block {
  const height = 28
  const id = 'synthetic-texture'
  const pattern = { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }
  const letters = { 'font-family': font, 'font-size': 14, 'font-weight': 700, fill: syntheticInk }
  const plate = 14 + word.length * 11
  const content = [
    svgElement(
      'pattern',
      { ...pattern, patternTransform: 'rotate(45)' },
      svgElement('rect', { width: 2, height: 8, fill: syntheticInk }),
    ),
    svgElement('rect', { width, height, fill: `url(#${id})`, stroke: syntheticInk }),
    svgElement('rect', { x: width - plate - 8, y: 4, width: plate, height: 20, fill: '#fff' }),
    svgElement(
      'text',
      { x: width - plate / 2 - 8, y: 19, 'text-anchor': 'middle', ...letters },
      word,
    ),
  ]
  return { content, width, height }
}

/** Blocks one below the other, within the margins. */
export function stacked(blocks: readonly Block[]): {
  readonly content: readonly SVGElement[]
  readonly height: number
} {
  let y = pictureMargin
  const content = blocks
    .filter(({ height, content: parts }) => height > 0 || parts.length > 0)
    .map(({ content: parts, height }) => {
      const place = { transform: `translate(${pictureMargin} ${Math.round(y)})` }
      y += height + gap
      return svgElement('g', place, ...parts)
    })
  return { content, height: Math.ceil(y - gap + pictureMargin) }
}
