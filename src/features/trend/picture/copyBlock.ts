import { copySvg, svgElement } from './copySvg.ts'

/** What a part of the page shows, drawn anew in SVG. */
export interface Block {
  readonly content: readonly SVGElement[]
  readonly width: number
  readonly height: number
}

/** Not part of a picture: what answers to the pointer, and what only a screen reader meets. */
const skipped =
  '[role="tooltip"], [data-no-picture], .visually-hidden, button, label, input, select'

/** Every drawing and every line of text in a part of the page, each at its place. */
export function copyBlock(block: HTMLElement): Block {
  const origin = block.getBoundingClientRect()
  const drawings = [...block.querySelectorAll('svg')]
    .filter((svg) => svg.parentElement?.closest('svg') === null && svg.closest(skipped) === null)
    .map((svg) => drawingAt(svg, origin))
  const texts = textNodesOf(block).flatMap((text) => linesOf(text, origin))
  const content = [...drawings, ...texts].filter((one) => one !== undefined)
  return { content, width: origin.width, height: origin.height }
}

function drawingAt(svg: SVGSVGElement, origin: DOMRect): SVGElement | undefined {
  const { left, top, width, height } = svg.getBoundingClientRect()
  const copy = copySvg(svg)
  if (width > 0) copy?.setAttribute('width', String(width))
  if (height > 0) copy?.setAttribute('height', String(height))
  copy?.setAttribute('x', String(left - origin.left))
  copy?.setAttribute('y', String(top - origin.top))
  copy?.setAttribute('overflow', 'visible')
  return copy
}

function textNodesOf(block: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isDrawn = node.parentElement?.closest(`svg, ${skipped}`) !== null
    if (node instanceof Text && node.data.trim() !== '' && !isDrawn) found.push(node)
  }
  return found
}

/** The lines into which the browser broke a text, each as an element. */
function linesOf(text: Text, origin: DOMRect): readonly SVGElement[] {
  const { parentElement } = text
  if (parentElement === null) return []
  const style = getComputedStyle(parentElement)
  const attributes = {
    fill: style.color,
    'font-family': style.fontFamily.replaceAll('"', "'"),
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
  }
  const lines: { words: string[]; left: number; top: number; height: number }[] = []
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    const { left, top, height } = placeOfWord(text, index, word.length)
    const line = lines.at(-1)
    if (line !== undefined && Math.abs(line.top - top) < 2) line.words.push(word)
    else lines.push({ words: [word], left, top, height })
  }
  return lines.map(({ words, left, top, height }) => {
    // Letters stand at about four fifths of the height of their line.
    const place = { x: left - origin.left, y: top - origin.top + 0.8 * height }
    return svgElement('text', { ...attributes, ...place }, words.join(' '))
  })
}

function placeOfWord(text: Text, start: number, length: number): DOMRect {
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, start + length)
  return range.getBoundingClientRect()
}
