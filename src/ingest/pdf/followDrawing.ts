import type { getResolvedPDFJS } from 'unpdf'
import { blendIn, isBlend } from './blending.ts'
import { gradientInk, imageInk, inkOfTile } from './inks.ts'
import {
  areaOf,
  black,
  type Drawing,
  type DrawnText,
  type Graphics,
  type Ink,
  imageSource,
  type Mask,
  maskOf,
  type OperationList,
  type Paint,
  type PaintedImage,
  start,
  toList,
} from './pdfDrawing.ts'
import { TextCursor } from './pdfGlyphs.ts'
import { closed, colourOf, type Font, fieldOf, numbersOf, type Pixels } from './pdfResources.ts'
import type { Box, Shape } from './pdfShapes.ts'
import * as shapes from './pdfShapes.ts'

interface Resources {
  readonly fonts: ReadonlyMap<unknown, Font>
  readonly shadings: ReadonlyMap<unknown, Pixels>
  /** May be filled later: an image is looked into only where it has to do with text. */
  readonly images: ReadonlyMap<unknown, Pixels>
}

type Operations = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']

/** Text modes that fill, that outline, and that clip what comes after. */
const modes = { fill: [0, 2, 4, 6], stroke: [1, 2, 5, 6], clip: [4, 5, 6, 7] }

/** The line around a letter is some times as long as its font size. */
const outline = 3
const square: Box = [0, 0, 1, 1]
const everywhere: Box = [-1e6, -1e6, 1e6, 1e6]

/** Follows the operations of a page as far as they decide where its letters stand and what is seen of them. */
export function followDrawing(
  { fnArray, argsArray }: OperationList,
  operations: Operations,
  resources: Resources,
  isLayerVisible: (layer: unknown) => boolean,
): Drawing {
  const names = new Map(Object.entries(operations).map(([name, operation]) => [operation, name]))
  const cursor = new TextCursor(resources.fonts)
  const scenes: Scene[] = []
  const masks: (Omit<Mask, 'paints'> | undefined)[] = []
  const saved: Graphics[] = []
  const layers: boolean[] = []
  let scene: Scene = { texts: [], paints: [] }
  let now = start
  let lastMask: Mask | undefined
  let clipRule: 'nonZero' | 'evenOdd' | undefined
  let textClip: DrawnText[] = []
  const clippedTo = new Map<Shape, readonly DrawnText[]>()
  let annotation: string | undefined

  const dashed = (lengths: unknown, phase: unknown) => ({
    dash: { ...now.dash, lengths: numbersOf(lengths), phase: Number(phase) },
  })
  const set = (change: Partial<Graphics>) => {
    now = { ...now, ...change }
  }
  const transform = (value: unknown) => {
    const matrix = numbersOf(value)
    if (matrix.length === 6) set({ matrix: shapes.combined(now.matrix, matrix) })
  }
  const save = () => saved.push(now)
  const restore = () => {
    now = saved.pop() ?? now
  }
  const clip = (shape: Shape) => set({ clips: [...now.clips, shape] })
  const clipToBox = (value: unknown, matrix: unknown = undefined) => {
    const box = numbersOf(value)
    const placing = shapes.combined(now.matrix, numbersOf(matrix))
    if (box.length === 4) clip(shapes.rectangle(shapes.toBox(box), placing))
  }
  const masksOnPage = () => [...now.outer.masks, ...(now.mask === undefined ? [] : [now.mask])]
  const blendOnPage = () => blendIn(now.outer.blend, now.blend)
  const withAlpha = (ink: Ink, alpha: number): Ink => ({
    ...ink,
    opacity: ink.opacity * alpha * now.outer.opacity,
  })
  const paint = (shape: Shape, ink: Ink, alpha: number, image?: PaintedImage) => {
    const { colour, opacity, isWhole, shows } = withAlpha(ink, alpha)
    if (opacity === 0 || layers.includes(false)) return
    const { clips } = now
    const masks = masksOnPage()
    const blend = isWhole ? blendOnPage() : 'other'
    const letters = clips.find((one) => clippedTo.has(one))
    if (letters !== undefined && image === undefined) {
      const inks = [{ colour, opacity, isWhole, shows }]
      const within = [...clips.filter((one) => one !== letters), shape]
      const shown = { clips: within, masks, inks, blend, paintsBefore: scene.paints.length }
      scene.texts.push(...(clippedTo.get(letters) ?? []).map((text) => ({ ...text, ...shown })))
      return
    }
    scene.paints.push({
      shape,
      clips,
      masks,
      colour,
      opacity,
      blend,
      shows,
      ...(image && { image }),
    })
  }
  const paintImage = (args: unknown, isStencil = false) => {
    const source = imageSource(args)
    const pixels: Pixels = (x, y) => (resources.images.get(source) ?? closed)(x, y)
    const ink = imageInk(pixels, now.matrix, isStencil ? now.fill : undefined)
    paint(shapes.rectangle(square, now.matrix), ink, now.fillAlpha, { source, isStencil })
  }
  const paintPath = (operation: string, path: unknown) => {
    const lines = shapes.linesOf(numbersOf(path), now.matrix)
    const outlines = lines.map(({ points }) => points)
    if (/fill/i.test(operation)) {
      paint(shapes.shapeOf(outlines, /eofill/i.test(operation)), now.fill, now.fillAlpha)
    }
    if (/stroke/i.test(operation)) {
      const isWhole = now.stroke.isWhole && now.dash.lengths.length === 0
      const shape = shapes.strokeOf(lines, now.lineWidth * shapes.scaleOf(now.matrix))
      if (shapes.isDrawn(now, shapes.lengthOf(lines)))
        paint(shape, { ...now.stroke, isWhole }, now.strokeAlpha)
    }
    if (clipRule !== undefined && lines.length > 0)
      clip(shapes.shapeOf(outlines, clipRule === 'evenOdd'))
    clipRule = undefined
  }
  const showText = (shown: unknown) => {
    const glyphs = cursor.show(shown, now, now.matrix)
    const { clips, textMode } = now
    const fills = modes.fill.includes(textMode) ? [withAlpha(now.fill, now.fillAlpha)] : []
    const isOutlined =
      modes.stroke.includes(textMode) &&
      glyphs.some(({ size }) => shapes.isDrawn(now, outline * size))
    const strokes = isOutlined ? [withAlpha(now.stroke, now.strokeAlpha)] : []
    const text = {
      ...{ glyphs, clips, masks: masksOnPage(), annotation, isLayerOff: layers.includes(false) },
      ...{ blend: blendOnPage(), inks: [...fills, ...strokes], paintsBefore: scene.paints.length },
    }
    if (modes.clip.includes(textMode)) textClip.push(text)
    scene.texts.push(text)
  }
  const endText = () => {
    if (textClip.length === 0) return
    const letters = textClip.flatMap(({ glyphs }) => glyphs.map(({ corners }) => corners))
    const shape = shapes.shapeOf(letters)
    clip(shape)
    // What is painted now shows in these letters alone, as in those that are filled with a gradient.
    clippedTo.set(
      shape,
      textClip.filter(({ inks }) => inks.length === 0),
    )
    textClip = []
  }
  const patterned = ([kind, name, ...tile]: readonly unknown[]): Ink => {
    const [first, second, box, across, up] = tile
    if (kind !== 'TilingPattern') {
      return gradientInk(resources.shadings.get(name), shapes.combined(now.base, numbersOf(first)))
    }
    const { paints, texts } = followDrawing(toList(first), operations, resources, isLayerVisible)
    if (texts.length > 0) return { ...black, colour: undefined, isWhole: false }
    // A pattern without colours of its own is in the colour that comes with it.
    const given = typeof name === 'string' ? colourOf(name) : undefined
    return inkOfTile(paints, given, {
      box: shapes.toBox(numbersOf(box)),
      distance: [Number(across), Number(up)],
      matrix: shapes.combined(now.base, numbersOf(second)),
    })
  }
  /** A group is put on the page as a whole, or it is a soft mask for what comes after. */
  const beginGroup = (group: unknown) => {
    const mask = fieldOf(group, 'smask') ?? undefined
    save()
    masks.push(mask && maskOf(mask))
    if (mask !== undefined) {
      scenes.push(scene)
      scene = { texts: [], paints: [] }
      set({ ...start, matrix: now.matrix })
      return
    }
    const opacity = now.outer.opacity * now.fillAlpha
    const outer = { opacity, blend: blendIn(blendOnPage(), 'source-over'), masks: masksOnPage() }
    clipToBox(fieldOf(group, 'bbox'), fieldOf(group, 'matrix'))
    set({ outer, mask: undefined, fillAlpha: 1, strokeAlpha: 1, blend: 'source-over' })
  }
  const endGroup = () => {
    restore()
    const mask = masks.pop()
    if (mask === undefined) return
    lastMask = { ...mask, paints: [...scene.paints, ...scene.texts.map(areaOf)] }
    scene = scenes.pop() ?? scene
  }
  const stateOf: Readonly<Record<string, (value: unknown) => Partial<Graphics>>> = {
    ca: (alpha) => ({ fillAlpha: Number(alpha) }),
    CA: (alpha) => ({ strokeAlpha: Number(alpha) }),
    LW: (width) => ({ lineWidth: Number(width) }),
    LC: (cap) => ({ dash: { ...now.dash, isLonger: Number(cap) > 0 } }),
    D: (dash) => dashed(fieldOf(dash, '0'), fieldOf(dash, '1')),
    BM: (mode) => ({ blend: isBlend(mode) ? mode : 'other' }),
    SMask: (isOn) => ({ mask: isOn === true ? lastMask : undefined }),
    Font: (font) => ({ font: fieldOf(font, '0'), fontSize: Number(fieldOf(font, '1')) }),
  }

  const follow: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save,
    restore,
    transform,
    setGState: ([entries]) => {
      for (const [key, value] of Array.isArray(entries) ? entries : []) {
        set(stateOf[String(key)]?.(value) ?? {})
      }
    },
    setLineWidth: ([width]) => set({ lineWidth: Number(width) }),
    setLineCap: ([cap]) => set({ dash: { ...now.dash, isLonger: Number(cap) > 0 } }),
    setDash: ([lengths, phase]) => set(dashed(lengths, phase)),
    setFillRGBColor: ([colour]) => set({ fill: solid(colour) }),
    setStrokeRGBColor: ([colour]) => set({ stroke: solid(colour) }),
    setFillColorN: (pattern) => set({ fill: patterned(pattern) }),
    setStrokeColorN: (pattern) => set({ stroke: patterned(pattern) }),
    setFillTransparent: () => set({ fill: { ...black, opacity: 0 } }),
    setStrokeTransparent: () => set({ stroke: { ...black, opacity: 0 } }),
    clip: () => {
      clipRule = 'nonZero'
    },
    eoClip: () => {
      clipRule = 'evenOdd'
    },
    constructPath: ([operation, path]) => {
      paintPath(names.get(Number(operation)) ?? '', fieldOf(path, '0'))
    },
    shadingFill: ([name]) => {
      paint(
        shapes.rectangle(everywhere, shapes.identity),
        gradientInk(resources.shadings.get(name), now.matrix),
        now.fillAlpha,
      )
    },
    paintImageXObject: (args) => paintImage(args),
    paintInlineImageXObject: (args) => paintImage(args),
    paintImageMaskXObject: (args) => paintImage(args, true),
    paintSolidColorImageMask: () =>
      paint(shapes.rectangle(square, now.matrix), now.fill, now.fillAlpha),
    paintFormXObjectBegin: ([matrix, box]) => {
      save()
      transform(matrix)
      set({ base: now.matrix })
      clipToBox(box)
    },
    paintFormXObjectEnd: restore,
    beginGroup: ([group]) => beginGroup(group),
    endGroup,
    beginAnnotation: ([id, box, first, second]) => {
      save()
      set(start)
      clipToBox(box)
      transform(first)
      transform(second)
      annotation = String(id)
    },
    endAnnotation: () => {
      restore()
      annotation = undefined
    },
    beginMarkedContent: () => layers.push(true),
    beginMarkedContentProps: ([tag, layer]) => layers.push(tag !== 'OC' || isLayerVisible(layer)),
    endMarkedContent: () => layers.pop(),
    beginText: () => cursor.begin(),
    endText,
    setFont: ([font, size]) => set({ font, fontSize: Number(size) }),
    setTextRenderingMode: ([mode]) => set({ textMode: Number(mode) }),
    setCharSpacing: ([spacing]) => set({ charSpacing: Number(spacing) }),
    setWordSpacing: ([spacing]) => set({ wordSpacing: Number(spacing) }),
    setHScale: ([percentage]) => set({ scale: Number(percentage) / 100 }),
    setLeading: ([leading]) => set({ leading: Number(leading) }),
    setTextRise: ([rise]) => set({ rise: Number(rise) }),
    setTextMatrix: ([matrix]) => cursor.begin(numbersOf(matrix)),
    moveText: ([x, y]) => cursor.move(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      set({ leading: -Number(y) })
      cursor.move(Number(x), Number(y))
    },
    nextLine: () => cursor.move(0, -now.leading),
    showText: ([shown]) => showText(shown),
  }
  for (const [index, operation] of fnArray.entries()) {
    const args = argsArray[index]
    follow[names.get(Number(operation)) ?? '']?.(Array.isArray(args) ? args : [])
  }
  return scene
}

type Scene = { readonly texts: DrawnText[]; readonly paints: Paint[] }

const solid = (colour: unknown) => ({ ...black, colour: colourOf(colour) })
