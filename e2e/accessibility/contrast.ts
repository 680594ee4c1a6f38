type Colour = readonly [number, number, number, number]

/** A computed colour: `rgb(18, 67, 109)` or `rgba(0, 0, 0, 0.5)`. */
function read(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue, alpha]
}

/** WCAG 2.2, "relative luminance": 0 is black, 1 is white. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, "contrast ratio" of computed colours, from 1 to 21; the first may be see-through. */
export function contrast(colour: string, ground: string, opacity = 1): number {
  const [below, [red, green, blue, alpha]] = [read(ground), read(colour)]
  const part = alpha * opacity
  const seen = [red, green, blue].map((own, index) => own * part + (below[index] ?? 0) * (1 - part))
  const [low = 0, high = 0] = [luminance(seen), luminance(below.slice(0, 3))].toSorted(
    (a, b) => a - b,
  )
  return (high + 0.05) / (low + 0.05)
}

/** Words or a shape in a drawing, with the colour behind it. */
export interface Drawn {
  readonly name: string
  readonly kind: 'words' | 'large words' | 'shape'
  readonly ground: string
  readonly paints: readonly { readonly colour: string; readonly opacity: number }[]
}

/** Runs on the page: one of each look of all that is drawn in its charts, and of examples in fields. axe reads the other words. */
export function drawnParts(): readonly Drawn[] {
  // Lines of the grid repeat the words on an axis.
  // Bands, connectors and tiles lie behind marks and figures, which carry the values.
  const probe = document.body.appendChild(document.createElement('span'))
  const tokens = 'hair total mine band gap connector grid step-1 step-2 step-3 step-4 step-5'
  const behindMarks = tokens.split(' ').map((token) => {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  })
  probe.remove()
  const notDrawn =
    ':is(:disabled, [aria-disabled="true"]) *, defs, clipPath, mask, .recharts-cartesian-grid, .recharts-tooltip-cursor'
  const isOpaque = (colour: string): boolean => /^rgb\(/.test(colour)
  const groundOf = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)'
    const { backgroundColor } = getComputedStyle(element)
    return isOpaque(backgroundColor) ? backgroundColor : groundOf(element.parentElement)
  }
  const contains = (outer: DOMRect, inner: DOMRect): boolean =>
    outer.left <= inner.left + 1 &&
    outer.right >= inner.right - 1 &&
    outer.top <= inner.top + 1 &&
    outer.bottom >= inner.bottom - 1
  const isDrawn = (part: Element): boolean => {
    const { width, height } = part.getBoundingClientRect()
    return part.checkVisibility({ visibilityProperty: true }) && width + height > 0
  }
  const all = [...document.querySelectorAll('main svg')].flatMap((svg) => {
    const ground = groundOf(svg)
    const bars = [...svg.querySelectorAll('rect')].filter(isDrawn).map((bar) => ({
      box: bar.getBoundingClientRect(),
      fill: getComputedStyle(bar).fill,
    }))
    const words = [...svg.querySelectorAll('text:not(:has(tspan)), tspan')]
      .filter(isDrawn)
      .map((text): Drawn => {
        const { fill, fontSize, fontWeight } = getComputedStyle(text)
        const box = text.getBoundingClientRect()
        const behind = bars
          .filter((bar) => contains(bar.box, box) && isOpaque(bar.fill))
          .map(({ fill }) => fill)
        const size = Number.parseFloat(fontSize)
        const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
        return {
          name: text.textContent ?? '',
          kind: isLarge ? 'large words' : 'words',
          ground: behind.at(-1) ?? ground,
          paints: [{ colour: fill, opacity: 1 }],
        }
      })
    const shapes = [...svg.querySelectorAll('path, line, rect, circle')]
      .filter((shape) => isDrawn(shape) && shape.closest(notDrawn) === null)
      .map((shape): Drawn => {
        const { width, height } = shape.getBoundingClientRect()
        const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth, opacity } =
          getComputedStyle(shape)
        const hasStroke = Number.parseFloat(strokeWidth) > 0
        const paints = [
          { colour: fill, opacity: height * width > 0 ? Number(fillOpacity) * Number(opacity) : 0 },
          { colour: stroke, opacity: hasStroke ? Number(strokeOpacity) * Number(opacity) : 0 },
        ]
          .filter((paint) => paint.colour.startsWith('rgb') && paint.opacity > 0)
          .filter(({ colour }) => !behindMarks.includes(colour))
        return { name: shape.outerHTML.slice(0, 100), kind: 'shape', ground, paints }
      })
    return [...words, ...shapes]
  })
  const examples = [...document.querySelectorAll<HTMLInputElement>('main input[placeholder]')].map(
    (input): Drawn => ({
      name: input.placeholder,
      kind: 'words',
      ground: groundOf(input),
      paints: [{ colour: getComputedStyle(input, '::placeholder').color, opacity: 1 }],
    }),
  )
  // Of many that look the same one is enough.
  const look = ({ kind, ground, paints }: Drawn) => JSON.stringify([kind, ground, paints])
  return [...new Map([...all, ...examples].map((part) => [look(part), part])).values()]
}

/** Words below 4.5:1 (3:1 where large) and shapes below 3:1 by their strongest colour. */
export function tooFaint(parts: readonly Drawn[]): readonly string[] {
  return parts.flatMap(({ name, kind, ground, paints }) => {
    const most = Math.max(
      1,
      ...paints.map(({ colour, opacity }) => contrast(colour, ground, opacity)),
    )
    // A shape in exactly the colour of the page is a gap.
    const isGap = kind === 'shape' && most < 1.001
    return isGap || most >= (kind === 'words' ? 4.5 : 3) ? [] : [`${name}: ${most.toFixed(2)}`]
  })
}
