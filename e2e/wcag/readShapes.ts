import type { Page } from '@playwright/test'

/** A shape of a drawing with the colours that it is drawn in. */
export interface Shape {
  /** Its figure and the beginning of its code, for messages. */
  readonly name: string
  /** Lines, outline, fill, and the lines of a hatched fill; as far as they are drawn. */
  readonly paints: readonly { readonly colour: string; readonly opacity: number }[]
}

/** Every shape of every drawing on the page. Left out: lines of the grid, which words on an axis repeat. */
export async function readShapes(page: Page): Promise<readonly Shape[]> {
  return page.evaluate(collect)
}

/** Runs in the page, so it can use nothing from outside. */
function collect(): Shape[] {
  const isGridLine = (shape: Element): boolean => {
    const box = shape.getBoundingClientRect()
    return shape.matches('line, path') && box.height === 0 && box.width > 40
  }
  const isHidden = (shape: Element): boolean =>
    shape.closest('defs, pattern, clipPath, .visually-hidden') !== null ||
    !shape.checkVisibility({ visibilityProperty: true })
  const paintsOf = (shape: Element): Shape['paints'][number][] => {
    const style = getComputedStyle(shape)
    const [opacity, fillOpacity, strokeOpacity] = [
      style.opacity,
      style.fillOpacity,
      style.strokeOpacity,
    ].map(Number)
    const paint = (colour: string, part = 1): Shape['paints'][number][] => {
      if (colour === 'none' || part === 0) return []
      const pattern = /^url\("?#(.+?)"?\)$/.exec(colour)?.[1]
      const ink = pattern === undefined ? null : document.getElementById(pattern)
      const rect = ink?.querySelector('rect') ?? null
      const drawn = rect === null ? colour : getComputedStyle(rect).fill
      return [{ colour: drawn, opacity: part * (opacity ?? 1) }]
    }
    const hasStroke = Number.parseFloat(style.strokeWidth) > 0
    const { width, height } = shape.getBoundingClientRect()
    return [
      // A straight line has nothing to fill.
      ...(width === 0 || height === 0 ? [] : paint(style.fill, fillOpacity)),
      ...(hasStroke ? paint(style.stroke, strokeOpacity) : []),
    ]
  }
  return [...document.querySelectorAll('main svg')].flatMap((svg) =>
    [...svg.querySelectorAll('path, rect, circle, line, polyline, polygon')]
      .filter((shape) => !isHidden(shape) && !isGridLine(shape))
      .map((shape) => {
        const figure = svg.closest('figure, section')?.querySelector('h2, caption')
        const name = `${figure?.textContent?.trim()}: ${shape.outerHTML.slice(0, 90)}`
        return { name, paints: paintsOf(shape) }
      })
      .filter(({ paints }) => paints.length > 0),
  )
}
