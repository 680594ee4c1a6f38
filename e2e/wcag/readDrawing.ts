import type { Locator } from '@playwright/test'

/** Pixels in a drawing. */
interface Point {
  readonly x: number
  readonly y: number
}

interface Bar extends Point {
  readonly width: number
  readonly height: number
}

/** What is drawn in a chart, without what it means. */
export interface Drawing {
  /** The heights that an axis names: "5.000". */
  readonly heights: readonly { readonly y: number; readonly text: string }[]
  readonly lines: readonly (readonly Point[])[]
  /** The upper edges of stacked areas, from the bottom to the top. */
  readonly edges: readonly (readonly Point[])[]
  readonly bars: readonly Bar[]
  readonly dots: readonly Point[]
  /** The words that stand at no axis and number no event. */
  readonly labels: readonly string[]
}

/** Reads a drawing as it is, from its shapes. */
export async function readDrawing(drawing: Locator): Promise<Drawing> {
  return drawing.evaluate(collect)
}

/** Runs in the page, so it can use nothing from outside. */
function collect(svg: Element): Drawing {
  const all = (selector: string): Element[] => [...svg.querySelectorAll(selector)]
  const numberAt = (element: Element, name: string): number =>
    Number(element.getAttribute(name) ?? Number.NaN)
  const pointsOf = (path: Element): Point[] =>
    [...(path.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }))
  /** The line beside the words of an axis that Recharts did not draw: across the plot, or below it. */
  const lineBeside = (text: Element): string => {
    const path = text.closest('g')?.querySelector(':scope > path')?.getAttribute('d') ?? ''
    return /^M\S+ \S+(?:H\S+|v\d+)$/.test(path) ? path : ''
  }
  const heightOf = (text: Element): number => {
    if (text.getAttribute('orientation') === 'left') return numberAt(text, 'y')
    return Number(/^M\S+ (\S+)H/.exec(lineBeside(text))?.[1] ?? Number.NaN)
  }
  const isLabel = (text: Element): boolean =>
    !text.hasAttribute('orientation') &&
    lineBeside(text) === '' &&
    text.previousElementSibling?.tagName !== 'circle'
  const bars = [
    ...all('.recharts-bar-rectangle path'),
    ...all('g > rect[stroke]').filter((rect) => rect.parentElement?.querySelector('text') === null),
  ]
  return {
    heights: all('text').flatMap((text) => {
      const y = heightOf(text)
      return Number.isNaN(y) ? [] : [{ y, text: text.textContent ?? '' }]
    }),
    lines: all('.recharts-line-curve').map(pointsOf),
    edges: all('.recharts-area-curve').map(pointsOf),
    bars: bars.map((bar) => ({
      x: numberAt(bar, 'x'),
      y: numberAt(bar, 'y'),
      width: numberAt(bar, 'width'),
      height: numberAt(bar, 'height'),
    })),
    dots: all('circle')
      .filter((circle) => numberAt(circle, 'r') < 6)
      .map((circle) => ({ x: numberAt(circle, 'cx'), y: numberAt(circle, 'cy') })),
    labels: all('text')
      .filter(isLabel)
      .map((text) => text.textContent ?? ''),
  }
}

/** What a height stands for, from the first and the last height that the axis names. */
export function valueAt({ heights }: Drawing, y: number): number {
  const [first, last] = [heights.at(0), heights.at(-1)]
  if (first === undefined || last === undefined || first === last) return Number.NaN
  const [from, to] = [numberOf(first.text), numberOf(last.text)]
  return from + ((y - first.y) / (last.y - first.y)) * (to - from)
}

/** "5.000" is 5000, "71,6%" is 71.6. */
export function numberOf(text: string): number {
  return Number(text.replaceAll(/[.%]/g, '').replace(',', '.'))
}

/** Every number in a text: "In Sonar: 9.883" has "9.883". */
export function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:\.\d{3})*(?:,\d+)?%?/g) ?? []
}
