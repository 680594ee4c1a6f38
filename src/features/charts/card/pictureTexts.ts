/** Not part of a picture: what answers to the pointer, and what only a screen reader meets. */
export const skipped = 'button, dialog, [role="tooltip"], [data-no-picture], .visually-hidden'

export type Origin = Pick<DOMRect, 'left' | 'top'>

/** False where a style sheet hides it, as the last ones of a long row on phones. */
export function isSeen(element: Element): boolean {
  // Not in every browser, nor in jsdom.
  return element.checkVisibility?.() ?? true
}

/** The fonts of the page by names that other programs know, and after them nearly as narrow ones that those have. */
export function fontStack(family: string): string {
  return /serif 4/i.test(family)
    ? "'Source Serif 4', Georgia, 'Times New Roman', serif"
    : "'Source Sans 3', Calibri, Carlito, Arial, sans-serif"
}

/** An element of a picture. */
export function svgElement(
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

/** The lines into which the browser broke the texts of a card, each at its place. */
export function textsIn(card: HTMLElement, origin: Origin): readonly SVGElement[] {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT)
  const found: SVGElement[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!(node instanceof Text) || parent === null || !isSeen(parent)) continue
    if (parent.closest(`svg, ${skipped}`)) continue
    const { color, fontFamily, fontSize, fontStyle, fontWeight } = getComputedStyle(parent)
    const style = {
      fill: color,
      'font-family': fontStack(fontFamily),
      'font-size': fontSize,
      'font-style': fontStyle,
      'font-weight': fontWeight,
    }
    for (const { parts, top, height } of linesOf(node, !isAlone(node, parent))) {
      // Where letters stand in the height of their line, in the fonts of the page.
      const y = top - origin.top + 0.78 * height
      // As wide where there are other letters: no name runs into the next one.
      const placed = parts.flatMap(({ text, left, right }) => {
        const place = { x: left - origin.left, textLength: right - left }
        return [svgElement('tspan', { ...place, lengthAdjust: 'spacingAndGlyphs' }, text), ' ']
      })
      found.push(svgElement('text', { y, ...style }, ...placed.slice(0, -1)))
    }
  }
  return found
}

/** True where a text has its lines for itself; else other programs, in other letters, need each word's place. */
function isAlone(node: Text, parent: Element): boolean {
  let block = parent
  while (block.parentElement !== null && getComputedStyle(block).display === 'inline') {
    block = block.parentElement
  }
  return block.textContent?.trim() === node.data.trim()
}

interface Line {
  /** The whole line, or its words. */
  readonly parts: readonly {
    readonly text: string
    readonly left: number
    readonly right: number
  }[]
  readonly top: number
  readonly height: number
}

function linesOf(node: Text, byWord: boolean): readonly Line[] {
  const range = document.createRange()
  const lines: { readonly letter: string; readonly place: DOMRect }[][] = []
  for (const [index, letter] of [...node.data].entries()) {
    range.setStart(node, index)
    range.setEnd(node, index + 1)
    const place = range.getBoundingClientRect()
    const line = lines.at(-1)
    const isOn = Math.abs((line?.[0]?.place.top ?? Number.POSITIVE_INFINITY) - place.top) < 2
    if (isOn) line?.push({ letter, place })
    else if (letter.trim() !== '') lines.push([{ letter, place }])
  }
  return lines.flatMap((line) => {
    const [first] = line
    const text = line.map(({ letter }) => letter).join('')
    const parts = [...text.matchAll(byWord ? /\S+/g : /\S.*\S|\S/gs)].map((found) => {
      const [start, end] = [line[found.index], line[found.index + found[0].length - 1]]
      return { text: found[0], left: start?.place.left ?? 0, right: end?.place.right ?? 0 }
    })
    return first === undefined ? [] : [{ parts, top: first.place.top, height: first.place.height }]
  })
}
