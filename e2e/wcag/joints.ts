import { expect, type Locator, type Page } from '@playwright/test'
import { type Drawing, readDrawing } from './readDrawing.ts'
import type { Box } from './readTexts.ts'

/** Two series of a drawing that touch, with the pixels of each next to the other one. */
export interface Joint {
  readonly name: string
  readonly one: readonly Box[]
  readonly other: readonly Box[]
}

/** Pixels: wide enough for a few lines of a hatch. */
const reach = 12
/** Less of a part is nothing to see a hatch in. */
const least = 5

/** Every place where parts of a stack or of a bar touch: in the headline and in the figures. */
export async function jointsOf(page: Page): Promise<readonly Joint[]> {
  const bar = page.getByRole('main').getByRole('img').first()
  const charts = await page.getByRole('figure').getByRole('img').all()
  const joints = await Promise.all([headline(bar), ...charts.map(chart)])
  expect(joints.flat().length).toBeGreaterThan(2)
  return joints.flat()
}

async function headline(bar: Locator): Promise<readonly Joint[]> {
  const boxes = await bar.locator('> rect').evaluateAll((rects) =>
    rects.map((rect) => {
      const { left, right, top, bottom } = rect.getBoundingClientRect()
      return { left, right, top: top + scrollY, bottom: bottom + scrollY }
    }),
  )
  return neighbours('headline', boxes.slice(0, 2).map(withoutRim))
}

async function chart(image: Locator): Promise<readonly Joint[]> {
  const drawing = await readDrawing(image)
  const { name, left, top } = await image.evaluate((svg) => {
    const box = svg.getBoundingClientRect()
    return { name: svg.textContent?.slice(0, 40) ?? '', left: box.left, top: box.top + scrollY }
  })
  const parts = [...drawing.bars.map(boxOfBar), ...layersIn(drawing)].map((box) => ({
    left: box.left + left,
    right: box.right + left,
    top: box.top + top,
    bottom: box.bottom + top,
  }))
  return neighbours(name, parts)
}

/** A bar within its outline. */
function boxOfBar({ x, y, width, height }: Drawing['bars'][number]): Box {
  const rim = Math.min(1, width / 4)
  return { left: x + rim, right: x + width - rim, top: y, bottom: y + height }
}

/** Narrow strips of stacked areas, at three quarters of which all layers are known. */
function layersIn({ edges, heights }: Drawing): readonly Box[] {
  const stack = edges.slice(0, 4)
  const points = stack[0] ?? []
  const bottom = heights[0]?.y ?? 0
  const chosen = [0.25, 0.5, 0.75].flatMap(
    (share) => points[Math.round(share * (points.length - 1))] ?? [],
  )
  return chosen.flatMap(({ x }) => {
    const tops = stack.map((edge) => edge.find((point) => point.x === x)?.y ?? bottom)
    return tops.map((top, index) => ({
      left: x - reach / 2,
      right: x + reach / 2,
      top,
      bottom: tops[index - 1] ?? bottom,
    }))
  })
}

/** Without the outline that both parts share. */
function withoutRim(box: Box): Box {
  return { ...box, top: box.top + 4, bottom: box.bottom - 4 }
}

/** The same two parts of every column are one joint: nobody looks at a single narrow column. */
function neighbours(name: string, boxes: readonly Box[]): readonly Joint[] {
  const seen = boxes.filter(
    ({ left, right, top, bottom }) => bottom - top >= least && right - left >= 2,
  )
  const joints = seen.flatMap((one) =>
    seen.flatMap((other) => {
      const below = boxes.filter(({ left, top }) => isSame(left, one.left) && top > one.top).length
      if (isSame(one.top, other.bottom) && isSame(one.left, other.left)) {
        return [{ name: `${name}: part ${below + 1} and the next above it`, ...above(one, other) }]
      }
      const isBeside = one.right <= other.left && other.left - one.right < 3 && isBar(one)
      return isBeside && isSame(one.top, other.top)
        ? [{ name: `${name}: side by side`, ...beside(one, other) }]
        : []
    }),
  )
  return [...Map.groupBy(joints, (joint) => joint.name)].map(([title, all]) => ({
    name: title,
    one: all.map(({ one }) => one),
    other: all.map(({ other }) => other),
  }))
}

/** Columns beside each other are the same series at other times; bars that lie are not. */
function isBar({ left, right, top, bottom }: Box): boolean {
  return right - left > bottom - top
}

function above(one: Box, other: Box) {
  return {
    one: { ...one, top: one.top + 1.5, bottom: Math.min(one.bottom - 1, one.top + reach) },
    other: {
      ...other,
      bottom: other.bottom - 1.5,
      top: Math.max(other.top + 1, other.bottom - reach),
    },
  }
}

function beside(one: Box, other: Box) {
  return {
    one: { ...one, left: one.right - reach, right: one.right - 1.5 },
    other: { ...other, right: other.left + reach, left: other.left + 1.5 },
  }
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.5
}
