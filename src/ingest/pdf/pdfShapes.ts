export type Point = readonly [x: number, y: number]

/** Left, bottom, right and top on the page. */
export type Box = readonly [number, number, number, number]

/** The six numbers of a transformation in a PDF. */
export type Matrix = readonly number[]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** An area of the page: what its outlines enclose. Each box is the smallest upright rectangle around it. */
export interface Shape {
  readonly outlines: readonly { readonly points: readonly Point[]; readonly box: Box }[]
  readonly isEvenOdd: boolean
  readonly box: Box
}

type Line = { readonly points: readonly Point[]; readonly isClosed: boolean }

export function toBox([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): Box {
  return [left, bottom, right, top]
}

export function placed([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The transformation that does the second and then the first. */
export function combined(first: Matrix, second: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1] = second
  const [e, f] = placed(first, [second[4] ?? 0, second[5] ?? 0])
  const [x, y] = placed(first, [0, 0])
  const across = placed(first, [a, b])
  const up = placed(first, [c, d])
  return [across[0] - x, across[1] - y, up[0] - x, up[1] - y, e, f]
}

/** The way back; a transformation to a line or a point has none. */
export function inverse([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Matrix {
  const area = a * d - b * c
  const [across, up] = placed([d, -b, -c, a, 0, 0], [e, f])
  return [d, -b, -c, a, -across, -up].map((value) => value / area)
}

export function shapeOf(outlines: readonly (readonly Point[])[], isEvenOdd = false): Shape {
  const boxed = outlines.map((points) => ({ points, box: boxAround(points) }))
  const corners = boxed.flatMap(({ box }): Point[] => [
    [box[0], box[1]],
    [box[2], box[3]],
  ])
  return { outlines: boxed, isEvenOdd, box: boxAround(corners) }
}

function boxAround(points: readonly Point[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    bottom = Math.min(bottom, y)
    right = Math.max(right, x)
    top = Math.max(top, y)
  }
  return [left, bottom, right, top]
}

/** As much of a shape as decides what is inside it within a box. */
export function nearTo({ outlines, ...shape }: Shape, box: Box): Shape {
  return { ...shape, outlines: outlines.filter((outline) => overlap(outline.box, box)) }
}

export function rectangle([left, bottom, right, top]: Box, matrix: Matrix): Shape {
  const corners: Point[] = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ]
  return shapeOf([corners.map((corner) => placed(matrix, corner))])
}

/** True for a point inside, by the rule of the shape: even-odd, or else non-zero. */
export function holds({ outlines, isEvenOdd, box }: Shape, [x, y]: Point): boolean {
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false
  let crossings = 0
  let winding = 0
  for (const { points } of outlines) {
    let [x0, y0] = points.at(-1) ?? [0, 0]
    for (const [x1, y1] of points) {
      if (y0 <= y !== y1 <= y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) {
        crossings++
        winding += y1 > y0 ? 1 : -1
      }
      x0 = x1
      y0 = y1
    }
  }
  return isEvenOdd ? crossings % 2 === 1 : winding !== 0
}

export function overlap(one: Box, other: Box): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]
}

/** How many points follow the number of each kind of piece of a path; the last closes it. */
const pointsOfPiece = [1, 1, 3, 2, 0]
const [moveTo, , , , close] = [0, 1, 2, 3, 4]
const stepsOfCurve = 8

/** A path of the PDF reader, numbers in a row, on the page; curves become short straight lines. */
export function linesOf(path: readonly number[], matrix: Matrix): readonly Line[] {
  const lines: { points: Point[]; isClosed: boolean }[] = []
  for (let index = 0; index < path.length; ) {
    const piece = path[index] ?? close
    const count = pointsOfPiece[piece] ?? 0
    const next = Array.from({ length: count }, (_, point) =>
      placed(matrix, [path[index + 1 + 2 * point] ?? 0, path[index + 2 + 2 * point] ?? 0]),
    )
    const line = lines.at(-1)
    const from = line?.points.at(-1)
    if (piece === moveTo) lines.push({ points: [...next], isClosed: false })
    else if (line !== undefined && piece === close) line.isClosed = true
    else if (line !== undefined && from !== undefined) line.points.push(...curve([from, ...next]))
    index += 1 + 2 * count
  }
  return lines
}

/** The points of a straight line or a Bézier curve after its first, by de Casteljau's rule. */
function curve(control: readonly Point[]): readonly Point[] {
  const steps = control.length > 2 ? stepsOfCurve : 1
  return Array.from({ length: steps }, (_, step) => pointOn(control, (step + 1) / steps))
}

function pointOn(control: readonly Point[], part: number): Point {
  const [first = [0, 0], ...others] = control
  if (others.length === 0) return first
  const between = others.map(([x, y], index): Point => {
    const [x0, y0] = control[index] ?? first
    return [x0 + part * (x - x0), y0 + part * (y - y0)]
  })
  return pointOn(between, part)
}

export function lengthOf(lines: readonly Line[]): number {
  const lengths = lines.flatMap(({ points }) =>
    points.slice(1).map(([x, y], index) => {
      const [x0, y0] = points[index] ?? [x, y]
      return Math.hypot(x - x0, y - y0)
    }),
  )
  return lengths.reduce((sum, length) => sum + length, 0)
}

/** The area that a pen of this width covers along lines, without what it adds at corners and ends. */
export function strokeOf(lines: readonly Line[], width: number): Shape {
  const outlines = lines.flatMap(({ points, isClosed }) => {
    const [first] = points
    const all = isClosed && first !== undefined ? [...points, first] : points
    return all.slice(1).flatMap(([x1, y1], index) => {
      const [x0, y0] = all[index] ?? [x1, y1]
      const length = Math.hypot(x1 - x0, y1 - y0)
      if (length === 0) return []
      const dx = (-width * (y1 - y0)) / (2 * length)
      const dy = (width * (x1 - x0)) / (2 * length)
      const sides: Point[] = [
        [x0 + dx, y0 + dy],
        [x1 + dx, y1 + dy],
        [x1 - dx, y1 - dy],
        [x0 - dx, y0 - dy],
      ]
      return [sides]
    })
  })
  return shapeOf(outlines)
}

/** Lengths that are drawn and left open in turn; round or square ends make the drawn ones longer by the pen. */
export interface Dash {
  readonly lengths: readonly number[]
  readonly phase: number
  readonly isLonger: boolean
}

interface Pen {
  readonly dash: Dash
  readonly lineWidth: number
  readonly matrix: Matrix
}

/** Of an outline in dashes, less than this part does not make a letter. */
const leastDrawn = 0.1

/** False for a line of this length of which its dashes leave next to nothing. */
export function isDrawn({ dash, lineWidth, matrix }: Pen, length: number): boolean {
  const lengths = [...dash.lengths, ...dash.lengths]
  const ends = lengths.map((_, index) => sumOf(lengths.slice(0, index + 1)))
  const period = ends.at(-1) ?? 0
  if (period <= 0) return true
  const longer = dash.isLonger ? lineWidth : 0
  const isOn = (at: number) => {
    const place = (dash.phase + at) % period
    const index = ends.findIndex((end) => end > place)
    return index % 2 === 0 || (ends[index] ?? 0) - place <= longer
  }
  const own = length / scaleOf(matrix)
  const points = Array.from({ length: 100 }, (_, step) => isOn(((step + 0.5) * own) / 100))
  return points.filter(Boolean).length >= leastDrawn * points.length
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** How much longer a line is on the page. */
export function scaleOf([a = 0, b = 0, c = 0, d = 0]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}
