const namespace = 'http://www.w3.org/2000/svg'

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
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const

/** A new SVG element with attributes. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.append(...children)
  if (!(element instanceof SVGElement)) throw new Error(`${name} is no element of SVG`)
  return element
}

/**
 * A copy of a drawn element that looks the same without the page: what its style sheets say stands
 * in its attributes. Names, scripts, links and things not shown stay behind.
 */
export function copySvg(original: Element): SVGElement | undefined {
  const style = getComputedStyle(original)
  if (leftOut.has(original.localName) || style.getPropertyValue('display') === 'none') return
  const copy = svgElement(original.localName, {})
  for (const { name, value } of original.attributes) {
    if (isKept(name, value)) copy.setAttribute(name, value)
  }
  for (const name of painted) {
    const value = style.getPropertyValue(name).replaceAll('"', "'")
    // Of a reference only the name: url('#hatch').
    if (value !== '') copy.setAttribute(name, value.replace(/url\('[^'#]*#([^']*)'\)/, 'url(#$1)'))
  }
  for (const child of original.childNodes) {
    if (child instanceof Text) copy.append(child.data)
    if (child instanceof Element)
      copy.append(...[copySvg(child)].filter((one) => one !== undefined))
  }
  return copy
}

const leftOut = new Set(['title', 'desc', 'script', 'style', 'foreignObject', 'image', 'a', 'use'])

function isKept(name: string, value: string): boolean {
  return (
    /^[a-zA-Z][a-zA-Z0-9-]*$/.test(name) &&
    !/^(?:class|style|role|tabindex|href|on.*|aria-.*|data-.*)$/i.test(name) &&
    !/url\((?!['"]?#)/.test(value)
  )
}
