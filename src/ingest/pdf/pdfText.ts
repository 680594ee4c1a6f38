import { getResolvedPDFJS } from 'unpdf'
import type { Problem } from '../findings.ts'
import type { DocumentText } from '../readPublication.ts'
import { followDrawing } from './followDrawing.ts'
import { areasOf, inFields, isNoteSeen } from './formFields.ts'
import { leavesMark } from './inks.ts'
import type { Drawing, Operation } from './pdfDrawing.ts'
import * as drawings from './pdfDrawing.ts'
import { pdfLines } from './pdfLines.ts'
import { fieldOf, type Pixels, readFonts, readPixels } from './pdfResources.ts'
import { readShadings } from './pdfShadings.ts'
import { toBox } from './pdfShapes.ts'
import { isPrintedOver, withoutRepeats } from './printedTwice.ts'
import { findStruck } from './struckText.ts'
import { findUnseen, mayBeSeen, partOfImages } from './unseenText.ts'

/** A publication has one or two pages. */
const mostPages = 20

type Reader = Awaited<ReturnType<typeof getResolvedPDFJS>>
type Pdf = Awaited<ReturnType<Reader['getDocument']>['promise']>
type Page = Awaited<ReturnType<Pdf['getPage']>>
type Layers = Awaited<ReturnType<Pdf['getOptionalContentConfig']>>

/** Fetches the reader of PDFs itself, which is large; rejects where it cannot be had. */
export const loadReader = getResolvedPDFJS

/**
 * The text that a reader of the pages sees, one line per line on the page, page after page. Text that
 * nobody sees, and numbers in form fields, are a problem. May never end on a hostile file: give it a
 * thread or a worker that can be ended.
 */
export async function pdfText(bytes: Uint8Array): Promise<DocumentText> {
  const reader = await getResolvedPDFJS()
  const task = reader.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: true,
    // Gives the names of letters, which tell whether the text is what is drawn.
    fontExtraProperties: true,
    // Gives the outlines of letters, which tell whether they show anything.
    disableFontFace: true,
    // Keeps the bytes of an image, which tell whether it is transparent.
    isOffscreenCanvasSupported: false,
  })
  try {
    const pdf = await task.promise
    if (await hasColourWithoutInk(bytes)) return problem({ rule: 'colourWithoutInk', data: {} })
    return await documentText(pdf, reader)
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException'
    return problem({ rule: isEncrypted ? 'encryptedPdf' : 'damagedPdf', data: {} })
  } finally {
    await task.destroy()
  }
}

async function documentText(pdf: Pdf, reader: Reader): Promise<DocumentText> {
  if (pdf.numPages > mostPages) return problem({ rule: 'notThisPublication', data: {} })
  const { info } = await pdf.getMetadata()
  if (fieldOf(info, 'IsXFAPresent') === true) return problem({ rule: 'xfaForm', data: {} })
  // Such programs as show what is in it do not show its own pages.
  if (fieldOf(info, 'IsCollectionPresent') === true) {
    return problem({ rule: 'portfolioPdf', data: {} })
  }
  const layers = await pdf.getOptionalContentConfig()
  let picture: number | undefined
  const lines: string[] = []
  const pages = new Set<string>()
  const warnings: Problem[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const found = await pageText(await pdf.getPage(number), number, reader, layers)
    if (found.lines === undefined) return problem(found)
    // The same page again, as where a file was put together twice, counts once.
    if (!pages.has(found.lines.join('\n'))) lines.push(...found.lines)
    pages.add(found.lines.join('\n'))
    if (found.hasPicture) picture ??= number
    if (found.isRepeated) warnings.push({ rule: 'repeatedNumbers', data: { page: number } })
  }
  if (lines.length > 0) return { kind: 'text', text: lines.join('\n'), warnings, picture }
  return problem({ rule: 'pictureOnlyPdf', data: {} })
}

type PageText =
  | {
      readonly lines: readonly string[]
      readonly isRepeated: boolean
      readonly hasPicture: boolean
    }
  | (Problem & { readonly lines?: never })

async function pageText(
  page: Page,
  number: number,
  reader: Reader,
  layers: Layers,
): Promise<PageText> {
  const images = new Map<unknown, Pixels>()
  const drawn = await drawingOf(page, reader, layers, images)
  const notes = (await page.getAnnotations()).filter(isNoteSeen)
  const texts = drawn.texts.filter(({ annotation }) => annotation === undefined)
  const drawing = { texts, paints: [...drawn.paints, ...areasOf(notes)] }
  await readImages(drawing, page, images)
  const view = toBox(page.view)
  const { seen, unseen } = findUnseen(drawing, view)
  const { once, repeated } = withoutRepeats(seen)
  const lines = pdfLines(once)
  const what = inFields(notes, drawn.texts, lines.join('\n'))
  if (what !== undefined) return { rule: 'formFields', data: { page: number, what } }
  if (unseen !== undefined) return { rule: 'unseenText', data: { ...unseen, page: number } }
  if (seen.some(({ isMisread }) => isMisread)) return { rule: 'unreadableLetters', data: {} }
  const struck = findStruck(drawing)
  if (struck !== undefined) return { rule: 'struckNumbers', data: { page: number, text: struck } }
  if (isPrintedOver(once)) return { rule: 'printedTwice', data: { page: number } }
  return {
    lines,
    isRepeated: repeated.some(({ text }) => /\d/.test(text)),
    hasPicture: partOfImages(drawing.paints, view) > leastPicture || hasDrawnText(drawing),
  }
}

/** A picture on more than this part of a page may be that of a table; a logo is smaller. */
const leastPicture = 0.05

/** Letters are lower than this, in points. */
const mostOfLetter = 15

/** As many as in the figures of one row. */
const fewestLetters = 10

/** True for letters or figures that are drawn as lines: many areas that are rounded, or as small as a letter. */
function hasDrawnText({ paints }: Drawing): boolean {
  const outlines = paints.flatMap(({ shape }) => shape.outlines)
  const isLetter = ({ points, box: [left, bottom, right, top] }: (typeof outlines)[number]) =>
    points.length > 8 || Math.max(right - left, top - bottom) < mostOfLetter
  return outlines.filter(isLetter).length >= fewestLetters
}

async function drawingOf(
  page: Page,
  { OPS, AnnotationMode }: Reader,
  layers: Layers,
  images: Map<unknown, Pixels>,
) {
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE })
  const isVisible = (layer: unknown) => layers.isVisible(layer) !== false
  const onPage = drawings.allOperations(list)
  const fonts = await readFonts(fontNames(onPage, OPS), page, (letter) =>
    leavesMark(followDrawing(drawings.toList(letter), OPS, { fonts, shadings, images }, isVisible)),
  )
  const letters = [...fonts.values()].flatMap((font) =>
    font.drawings.flatMap((letter) => drawings.allOperations(drawings.toList(letter), true)),
  )
  const all = [...onPage, ...letters]
  const shadings = await readShadings(shadingNames(all, OPS), page)
  for (const { operation, args, isNested } of all) {
    const isStencil = operation === OPS.paintImageMaskXObject
    const isImage = operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject
    if (!isNested || !(isImage || isStencil)) continue
    const source = drawings.imageSource(args)
    images.set(source, await readPixels(source, isStencil, page))
  }
  return followDrawing(list, OPS, { fonts, shadings, images }, isVisible)
}

function fontNames(all: readonly Operation[], OPS: Reader['OPS']): readonly unknown[] {
  return all.flatMap(({ operation, args }) => {
    if (operation === OPS.setFont) return [fieldOf(args, '0')]
    const entries = operation === OPS.setGState ? fieldOf(args, '0') : []
    return (Array.isArray(entries) ? entries : [])
      .filter((entry) => fieldOf(entry, '0') === 'Font')
      .map((entry) => fieldOf(fieldOf(entry, '1'), '0'))
  })
}

function shadingNames(all: readonly Operation[], OPS: Reader['OPS']): readonly unknown[] {
  return all.flatMap(({ operation, args }) => {
    if (operation === OPS.shadingFill) return [fieldOf(args, '0')]
    return fieldOf(args, '0') === 'Shading' ? [fieldOf(args, '1')] : []
  })
}

/** Reads the images that have something to do with text: decoding one may take a second. */
async function readImages(drawing: Drawing, page: Page, images: Map<unknown, Pixels>) {
  const { texts, paints } = drawing
  for (const { image, shape } of drawings.withMasks([...paints, ...texts.map(drawings.areaOf)])) {
    if (image === undefined || !texts.some((text) => mayBeSeen(text, shape.box))) continue
    images.set(image.source, await readPixels(image.source, image.isStencil, page))
  }
}

function problem(found: Problem): DocumentText {
  return { kind: 'problem', problem: found }
}

/**
 * True for a PDF with the colour that puts no ink on the page, `/Separation /None`, which the PDF reader draws
 * as any other. It stands in an object of the file or in a stream of objects.
 */
async function hasColourWithoutInk(bytes: Uint8Array): Promise<boolean> {
  const file = new TextDecoder('latin1').decode(bytes)
  if (noInk.test(plainNames(file))) return true
  for (const { index, 0: start } of file.matchAll(/\/ObjStm\b[\s\S]{0,500}?stream\r?\n/g)) {
    const objects = await inflated(bytes.subarray(index + start.length))
    if (noInk.test(plainNames(objects))) return true
  }
  return false
}

/** `/No#6ee` is `/None`. */
function plainNames(text: string): string {
  return text.replace(/#([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

const noInk = /\/Separation\s*\/None\b|\/DeviceN\s*\[\s*(?:\/None\s*)+\]/

/** Far more than the objects of two pages take. */
const mostInflated = 10_000_000

/** As much of a compressed text as can be read; what follows it is no part of it. */
async function inflated(bytes: Uint8Array): Promise<string> {
  const decoder = new TextDecoder('latin1')
  let text = ''
  try {
    const stream = new Blob([new Uint8Array(bytes)]).stream()
    for await (const part of stream.pipeThrough(new DecompressionStream('deflate'))) {
      text += decoder.decode(part)
      if (text.length > mostInflated) break
    }
  } catch {
    // Bytes behind the end, or no such stream at all: the PDF reader judges that.
  }
  return text
}
