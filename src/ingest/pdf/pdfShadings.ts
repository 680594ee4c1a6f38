import {
  type Colour,
  colourOf,
  fieldOf,
  numbersOf,
  oneColour,
  type Pixels,
  type Stores,
  waitFor,
} from './pdfResources.ts'
import { type Box, holds, type Point, shapeOf, toBox } from './pdfShapes.ts'

/** What the gradients with these names show at a point of their own space; nothing where they end before it. */
export async function readShadings(names: Iterable<unknown>, { objs }: Stores) {
  const shadings = new Map<unknown, Pixels>()
  for (const name of new Set(names)) {
    const read = await waitFor(objs, String(name))
    if (fieldOf(read, '0') === 'Mesh') shadings.set(name, meshOf(read))
    else shadings.set(name, gradientOf(read))
  }
  return shadings
}

/** A mesh may have half a million triangles: those in one cell of a grid are looked through. */
const cells = 64

/** Triangles, each with the colour that its corners share; outside them nothing but the ground, if any. */
function meshOf(read: unknown): Pixels {
  const [places = [], bytes = [], bounds = [], ground = []] = ['2', '3', '5', '7'].map((field) =>
    numbersOf(fieldOf(read, field)),
  )
  const cellOf = (side: 0 | 1, value: number) => {
    const [from = 0, to = 0] = [bounds[side], bounds[side + 2]]
    return Math.floor(((value - from) / (to - from)) * (cells - 1))
  }
  const grid = Array.from({ length: cells }, () =>
    Array.from({ length: cells }, (): number[] => []),
  )
  for (let at = 0; at < places.length; at += 6) {
    const columns = [0, 2, 4].map((corner) => cellOf(0, places[at + corner] ?? 0))
    const rows = [1, 3, 5].map((corner) => cellOf(1, places[at + corner] ?? 0))
    for (const row of grid.slice(Math.min(...rows), Math.max(...rows) + 1)) {
      for (const cell of row.slice(Math.min(...columns), Math.max(...columns) + 1)) cell.push(at)
    }
  }
  const triangleAt = (at: number) =>
    shapeOf([[0, 2, 4].map((corner) => [places[at + corner] ?? 0, places[at + corner + 1] ?? 0])])
  return within(fieldOf(read, '6'), (x, y) => {
    const at = grid[cellOf(1, y)]?.[cellOf(0, x)]?.find((one) => holds(triangleAt(one), [x, y]))
    if (at === undefined) return ground.length === 0 ? undefined : { colour: ground }
    // A corner has two numbers for its place and four bytes for its colour.
    const corners = [0, 4, 8].map((byte) => bytes.slice(2 * at + byte, 2 * at + byte + 3))
    return { colour: oneColour(corners) }
  })
}

/** From one line or circle to another, and beyond where its first or last colour goes on. */
function gradientOf(read: unknown): Pixels {
  const list = fieldOf(read, '3')
  const all = (Array.isArray(list) ? list : []).map((stop) => ({
    part: Number(fieldOf(stop, '0')),
    colour: colourOf(fieldOf(stop, '1')),
  }))
  // Where the gradient ends, the PDF reader has a colour that is none.
  const stops = all.filter(({ colour }) => colour.length > 0)
  const goesOn = [all[0], all.at(-1)].map((stop) => stop?.colour.length !== 0)
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = ['4', '5'].map((field) =>
    numbersOf(fieldOf(read, field)),
  )
  const [radius = 0, end = 0] = ['6', '7'].map((field) => Number(fieldOf(read, field)))
  const [dx, dy, widening] = [x1 - x0, y1 - y0, end - radius]
  const isPart = (part: number) =>
    (part >= 0 || goesOn[0] === true) && (part <= 1 || goesOn[1] === true)
  const partsAt = ([x, y]: Point): readonly number[] => {
    const along = (x - x0) * dx + (y - y0) * dy
    if (fieldOf(read, '1') === 'axial') return [along / (dx * dx + dy * dy)]
    // The circles through the point, of which the last is on top.
    const [a, b] = [dx * dx + dy * dy - widening * widening, along + radius * widening]
    const c = (x - x0) ** 2 + (y - y0) ** 2 - radius * radius
    const root = Math.sqrt(b * b - a * c)
    const parts = a === 0 ? [c / (2 * b)] : [(b + root) / a, (b - root) / a]
    return parts
      .filter((part) => radius + part * widening >= 0)
      .toSorted((one, other) => other - one)
  }
  return within(fieldOf(read, '2'), (x, y) => {
    const part = partsAt([x, y]).find(isPart)
    return part === undefined ? undefined : { colour: colourBetween(stops, part) }
  })
}

type Stop = { readonly part: number; readonly colour: Colour }

function colourBetween(stops: readonly Stop[], part: number): Colour | undefined {
  const next = stops.find((stop) => stop.part >= part) ?? stops.at(-1)
  const before = stops.findLast((stop) => stop.part <= part) ?? next
  if (next === undefined || before === undefined || before.part >= next.part) return next?.colour
  const share = (part - before.part) / (next.part - before.part)
  return before.colour.map((value, index) => value + share * ((next.colour[index] ?? 0) - value))
}

function within(limits: unknown, shows: Pixels): Pixels {
  const box = numbersOf(limits)
  return box.length === 4 ? (x, y) => (isIn(toBox(box), x, y) ? shows(x, y) : undefined) : shows
}

const isIn = ([left, bottom, right, top]: Box, x: number, y: number) =>
  x >= left && x <= right && y >= bottom && y <= top
