import { whenDrawn } from '../../../components/LazyWhenVisible.tsx'
import { type SavedFile, saveFile } from '../../../components/saveFile.ts'

/** A picture that needs nothing beside it. */
interface Picture {
  readonly svg: string
  /** Its words, line by line. */
  readonly text: string
  readonly width: number
  readonly height: number
}

/** Saves the card of a chart as a picture: its texts, its drawing and its source, and a link to it. */
export async function savePicture(
  kind: 'png' | 'svg',
  file: string,
  card: HTMLElement | null,
  link: string,
): Promise<SavedFile> {
  if (card === null) throw new Error('nothing is drawn')
  await whenDrawn(card)
  const picture = pictureOf(card, link)
  return kind === 'svg'
    ? saveFile({
        name: file,
        blob: new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' }),
        text: picture.svg,
      })
    : saveFile({ name: file, blob: await pngOf(picture), text: picture.text })
}

/** Pixels of white around a picture. */
const margin = 16

/** What a card shows, as one SVG. The browser paints nothing while the card is laid out for it. */
function pictureOf(card: HTMLElement, link: string): Picture {
  const address = document.createElement('p')
  address.textContent = link
  // In the style sheet: light colours whatever the reader's theme, and no controls.
  card.dataset['picture'] = ''
  card.append(address)
  try {
    const { left, top, right } = card.getBoundingClientRect()
    const origin = { left: left - margin, top: top - margin }
    const drawings = drawingsIn(card, origin)
    if (drawings.length === 0) throw new Error('nothing is drawn')
    const width = Math.ceil(right - origin.left + margin)
    const height = Math.ceil(address.getBoundingClientRect().bottom - origin.top + margin)
    const texts = textsIn(card, origin)
    const picture = svgElement(
      'svg',
      { width, height, viewBox: `0 0 ${width} ${height}` },
      svgElement('title', {}, card.querySelector('h2')?.textContent ?? ''),
      svgElement('rect', { width, height, fill: '#fff' }),
      ...drawings,
      ...texts,
    )
    const text = texts.map(({ textContent }) => textContent).join('\n')
    return { svg: new XMLSerializer().serializeToString(picture), text, width, height }
  } finally {
    address.remove()
    delete card.dataset['picture']
  }
}

/** Not part of a picture: what answers to the pointer, and what only a screen reader meets. */
const skipped = 'button, dialog, [role="tooltip"], [data-no-picture], .visually-hidden'

type Origin = Pick<DOMRect, 'left' | 'top'>

function drawingsIn(card: HTMLElement, origin: Origin): readonly SVGElement[] {
  return [...card.querySelectorAll('svg')]
    .filter((svg) => svg.parentElement?.closest(`svg, ${skipped}`) === null)
    .map((svg) => {
      const { left, top, width, height } = svg.getBoundingClientRect()
      const place = { x: left - origin.left, y: top - origin.top, width, height }
      const copy = copySvg(svg)
      for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value))
      copy.setAttribute('overflow', 'visible')
      return copy
    })
}

/** What style sheets may say about a drawn thing; the rest of a drawing is in its attributes. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'vector-effect',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

/** A copy that looks the same without the page: what its style sheets say stands in attributes. */
function copySvg(svg: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(svg, true)
  const copies = [copy, ...copy.querySelectorAll('*')]
  for (const [index, original] of [svg, ...svg.querySelectorAll('*')].entries()) {
    const [style, element] = [getComputedStyle(original), copies[index]]
    for (const { name } of [...original.attributes]) {
      if (/^(?:class|style|role|tabindex|aria-.*|data-.*)$/.test(name))
        element?.removeAttribute(name)
    }
    for (const name of painted) {
      const value = style.getPropertyValue(name).replaceAll('"', "'")
      // Of a reference only the name: url(#hatch).
      const own = value.replace(/url\('[^'#]*#([^']*)'\)/, 'url(#$1)')
      if (own !== '') element?.setAttribute(name, own)
    }
  }
  for (const unseen of copy.querySelectorAll('title, desc')) unseen.remove()
  return copy
}

/** The lines into which the browser broke the texts of a card, each at its place. */
function textsIn(card: HTMLElement, origin: Origin): readonly SVGElement[] {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT)
  const found: SVGElement[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!(node instanceof Text) || parent === null || parent.closest(`svg, ${skipped}`)) continue
    const { color, fontFamily, fontSize, fontStyle, fontWeight } = getComputedStyle(parent)
    const style = {
      fill: color,
      'font-family': fontFamily.replaceAll('"', "'"),
      'font-size': fontSize,
      'font-style': fontStyle,
      'font-weight': fontWeight,
    }
    for (const { text, left, right, top, height } of linesOf(node)) {
      const place = {
        x: left - origin.left,
        // Letters stand at about four fifths of the height of their line.
        y: top - origin.top + 0.8 * height,
        // As wide where there are other letters: no name runs into the next one.
        textLength: right - left,
        lengthAdjust: 'spacingAndGlyphs',
      }
      found.push(svgElement('text', { ...place, ...style }, text.trimEnd()))
    }
  }
  return found
}

interface Line {
  text: string
  readonly left: number
  right: number
  readonly top: number
  readonly height: number
}

function linesOf(node: Text): readonly Line[] {
  const range = document.createRange()
  const lines: Line[] = []
  for (const [index, letter] of [...node.data].entries()) {
    range.setStart(node, index)
    range.setEnd(node, index + 1)
    const { left, right, top, height } = range.getBoundingClientRect()
    const line = lines.at(-1)
    const isSpace = letter.trim() === ''
    if (line !== undefined && Math.abs(line.top - top) < 2) {
      line.text += letter
      if (!isSpace) line.right = right
    } else if (!isSpace) lines.push({ text: letter, left, right, top, height })
  }
  return lines
}

function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.append(...children)
  if (!(element instanceof SVGElement)) throw new Error(`${name} is no element of SVG`)
  return element
}

/** Pixels of the file for each pixel of the drawing: sharp in a document and on paper. */
const pixelScale = 2

/** A picture as PNG. The address holds the picture itself: the page may load from nowhere else. */
async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * pixelScale
  canvas.height = height * pixelScale
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser draws no pictures')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (png === null) throw new Error('the picture is too large')
  return png
}
