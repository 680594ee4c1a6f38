import { whenDrawn } from '../../../components/LazyWhenVisible.tsx'
import { type SavedFile, saveFile } from '../../../components/saveFile.ts'
import { fontStack, isSeen, type Origin, skipped, svgElement, textsIn } from './pictureTexts.ts'
import { type Picture, pngOf } from './png.ts'

/** Saves a chart with its texts, its source, and lines with a link to it and the site's address. */
export async function savePicture(
  kind: 'png' | 'svg',
  file: string,
  card: HTMLElement | null,
  lines: readonly string[],
): Promise<SavedFile> {
  if (card === null) throw new Error('nothing is drawn')
  await whenDrawn(card)
  const picture = pictureOf(card, lines)
  if (kind === 'png')
    return saveFile({ name: file, blob: await pngOf(picture), text: picture.text })
  const blob = new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' })
  return saveFile({ name: file, blob, text: picture.svg })
}

/** Pixels of white around a picture. */
const margin = 16

/** What a card shows, as one SVG. The browser paints nothing while the card is laid out for it. */
function pictureOf(card: HTMLElement, lines: readonly string[]): Picture {
  const added = lines.map((line) => {
    const element = document.createElement('p')
    element.textContent = line
    return element
  })
  // In the style sheet: light colours whatever the reader's theme, and no controls.
  card.dataset['picture'] = ''
  card.append(...added)
  try {
    const { left, top, right } = card.getBoundingClientRect()
    // The card may be as high as the one beside it.
    const bottom = Math.max(...added.map((line) => line.getBoundingClientRect().bottom))
    const origin = { left: left - margin, top: top - margin }
    const drawings = drawingsIn(card, origin)
    if (drawings.length === 0) throw new Error('nothing is drawn')
    const width = Math.ceil(right - origin.left + margin)
    const height = Math.ceil(bottom - origin.top + margin)
    const picture = svgElement(
      'svg',
      { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fontStack('') },
      svgElement('title', {}, card.querySelector('h2')?.textContent ?? ''),
      svgElement('rect', { width, height, fill: '#fff' }),
      ...boxesIn(card, origin),
      ...drawings,
      ...textsIn(card, origin),
    )
    const svg = new XMLSerializer().serializeToString(picture)
    return { svg, text: wordsOf(card), width, height }
  } finally {
    for (const element of added) element.remove()
    delete card.dataset['picture']
  }
}

/** What stands around the drawing, line by line. */
function wordsOf(card: HTMLElement): string {
  return [...card.querySelectorAll('h2, p, li, figcaption')]
    .filter((element) => isSeen(element) && element.closest(skipped) === null)
    .map((element) => element.textContent)
    .join('\n')
}

function drawingsIn(card: HTMLElement, origin: Origin): readonly SVGElement[] {
  return [...card.querySelectorAll('svg')]
    .filter((svg) => isSeen(svg) && svg.parentElement?.closest(`svg, ${skipped}`) === null)
    .map((svg) => {
      const { left, top, width, height } = svg.getBoundingClientRect()
      const place = { x: left - origin.left, y: top - origin.top, width, height }
      const copy = copySvg(svg)
      for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value))
      copy.setAttribute('overflow', 'visible')
      return copy
    })
}

/** The frames and grounds of what is not drawn in SVG: chips, swatches, the line over the source. */
function boxesIn(card: HTMLElement, origin: Origin): readonly SVGElement[] {
  return [...card.querySelectorAll('*')].flatMap((element) => {
    if (!(element instanceof HTMLElement && isSeen(element)) || element.closest(skipped)) return []
    const style = getComputedStyle(element)
    const line = Number.parseFloat(style.borderTopWidth) || 0
    const fill = style.backgroundColor.replace(/^$|^rgba\(0, 0, 0, 0\)$|^transparent$/, 'none')
    if (line === 0 && fill === 'none') return []
    const { left, top, width, height } = element.getBoundingClientRect()
    const isFrame = style.borderLeftWidth === style.borderTopWidth
    const edge = { stroke: line === 0 ? 'none' : style.borderTopColor, 'stroke-width': line }
    const [x, y] = [left - origin.left, top - origin.top + line / 2]
    if (!isFrame) return [svgElement('path', { d: `M${x} ${y}h${width}`, ...edge })]
    const place = { x: x + line / 2, y, width: width - line, height: height - line }
    return [
      svgElement('rect', {
        ...place,
        rx: Number.parseFloat(style.borderRadius) || 0,
        fill,
        ...edge,
      }),
    ]
  })
}

/** What style sheets may say about a drawn thing; the rest of a drawing is in its attributes. */
const painted =
  `fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin
  stroke-opacity opacity paint-order font-family font-size font-weight text-anchor`.split(/\s+/)

/** A copy that looks the same without the page: what its style sheets say stands in attributes. */
function copySvg(svg: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(svg, true)
  const copies = [copy, ...copy.querySelectorAll('*')]
  const unseen = [...copy.querySelectorAll('title, desc, .recharts-tooltip-cursor')]
  for (const [index, original] of [svg, ...svg.querySelectorAll('*')].entries()) {
    const element = copies[index]
    for (const { name } of [...original.attributes]) {
      if (/^(?:class|style|role|href|tabindex|aria-.*|data-.*)$/.test(name))
        element?.removeAttribute(name)
    }
    for (const [name, value] of paintOf(original, index === 0 ? null : original.parentElement)) {
      element?.setAttribute(name, value)
    }
    // As wide where there are other letters: no number runs into the next one.
    if (original instanceof SVGTextContentElement && original.childElementCount === 0) {
      element?.setAttribute('textLength', String(original.getComputedTextLength()))
      element?.setAttribute('lengthAdjust', 'spacingAndGlyphs')
    }
  }
  for (const element of unseen) element.remove()
  return copy
}

/** How an element is painted, but for what it takes over from the one around it. */
function paintOf(
  original: Element,
  around: Element | null,
): readonly (readonly [name: string, value: string])[] {
  const style = getComputedStyle(original)
  const outer = around === null ? undefined : getComputedStyle(around)
  return painted.flatMap((name) => {
    const value = style.getPropertyValue(name)
    const isUsual = name === 'opacity' ? value === '1' : outer?.getPropertyValue(name) === value
    if (value === '' || (isUsual && !original.hasAttribute(name))) return []
    // Of a reference only the name: url(#hatch).
    const own = value.replace(/url\("[^"#]*#([^"]*)"\)/, 'url(#$1)')
    return [[name, name === 'font-family' ? fontStack(value) : own] as const]
  })
}
