/** A picture that needs nothing beside it. */
export interface Picture {
  readonly svg: string
  /** Its words, line by line. */
  readonly text: string
  readonly width: number
  readonly height: number
}

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
