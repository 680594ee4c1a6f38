import { getResolvedPDFJS } from 'unpdf'
import type { Problem } from '../findings.ts'
import { readCells, readNumber } from '../parse/cells.ts'
import { normaliseLine } from '../parse/lines.ts'
import { readQuarters } from '../parse/quarters.ts'
import type { DocumentText } from '../readPublication.ts'
import { followDrawing, leavesMark } from './followDrawing.ts'
import type { Drawing, Paint } from './pdfDrawing.ts'
import { pdfLines } from './pdfLines.ts'
import { fieldOf, type Pixels, readFonts, readPixels, readShadings } from './pdfResources.ts'
import { toBox } from './pdfShapes.ts'
import { isPrintedOver, withoutRepeats } from './printedTwice.ts'
import { findUnseen, mayBeSeen, type PixelsOf } from './unseenText.ts'

/** A publication has one or two pages. */
const mostPages = 20

type Reader = Awaited<ReturnType<typeof getResolvedPDFJS>>
type Pdf = Awaited<ReturnType<Reader['getDocument']>['promise']>
type Page = Awaited<ReturnType<Pdf['getPage']>>
type Operators = Awaited<ReturnType<Page['getOperatorList']>>
type Layers = Awaited<ReturnType<Pdf['getOptionalContentConfig']>>

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
    // Gives the outlines of letters, which tell whether they show anything.
    disableFontFace: true,
    // Keeps the bytes of an image, which tell whether it is transparent.
    isOffscreenCanvasSupported: false,
  })
  try {
    return await documentText(await task.promise, reader)
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException'
    return problem({ rule: isEncrypted ? 'encryptedPdf' : 'damagedPdf', data: {} })
  } finally {
    await task.destroy()
  }
}

async function documentText(pdf: Pdf, reader: Reader): Promise<DocumentText> {
  if (pdf.numPages > mostPages) return problem({ rule: 'notThisPublication', data: {} })
  const layers = await pdf.getOptionalContentConfig()
  const lines: string[] = []
  const warnings: Problem[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const found = await pageText(await pdf.getPage(number), number, reader, layers)
    if (found.lines === undefined) return problem(found)
    lines.push(...found.lines)
    if (found.isRepeated) warnings.push({ rule: 'repeatedNumbers', data: { page: number } })
  }
  if (lines.length > 0) return { kind: 'text', text: lines.join('\n'), warnings }
  return problem({ rule: 'pictureOnlyPdf', data: {} })
}

type PageText =
  | { readonly lines: readonly string[]; readonly isRepeated: boolean }
  | (Problem & { readonly lines?: never })

/** The lines of a page, or what is wrong with it. */
async function pageText(
  page: Page,
  number: number,
  reader: Reader,
  layers: Layers,
): Promise<PageText> {
  const { OPS, AnnotationMode } = reader
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE })
  const fonts = await readFonts(fontNames(operators, reader), page, (drawing) =>
    leavesMark(drawing, OPS),
  )
  const shadings = await readShadings(shadingNames(operators, reader), page)
  const isVisible = (layer: unknown) => layers.isVisible(layer) !== false
  const drawing = followDrawing(operators, OPS, { fonts, shadings }, isVisible)
  if (await hasNumbersInFields(page, drawing)) return { rule: 'formFields', data: { page: number } }
  const texts = drawing.texts.filter(({ annotation }) => annotation === undefined)
  const pixels = await imagesOf({ ...drawing, texts }, page)
  const { seen, unseen } = findUnseen({ ...drawing, texts }, toBox(page.view), pixels)
  if (unseen !== undefined) return { rule: 'unseenText', data: { ...unseen, page: number } }
  const { once, repeated } = withoutRepeats(seen)
  if (isPrintedOver(once)) return { rule: 'printedTwice', data: { page: number } }
  return { lines: pdfLines(once), isRepeated: repeated.some(({ text }) => /\d/.test(text)) }
}

/** The names of the fonts of a page, also of those that a graphics state sets. */
function fontNames({ fnArray, argsArray }: Operators, { OPS }: Reader): readonly unknown[] {
  return fnArray.flatMap((operation, index) => {
    const args: unknown = argsArray[index]
    if (operation === OPS.setFont) return [fieldOf(args, '0')]
    const entries = operation === OPS.setGState ? fieldOf(args, '0') : []
    return (Array.isArray(entries) ? entries : [])
      .filter((entry) => fieldOf(entry, '0') === 'Font')
      .map((entry) => fieldOf(fieldOf(entry, '1'), '0'))
  })
}

/** The names of the gradients of a page, as colours and on their own. */
function shadingNames({ fnArray, argsArray }: Operators, { OPS }: Reader): readonly unknown[] {
  return fnArray.flatMap((operation, index) => {
    const args: unknown = argsArray[index]
    if (operation === OPS.shadingFill) return [fieldOf(args, '0')]
    return fieldOf(args, '0') === 'Shading' ? [fieldOf(args, '1')] : []
  })
}

/** What the images show that have something to do with text: decoding an image may take a second. */
async function imagesOf({ paints, texts }: Drawing, page: Page): Promise<PixelsOf> {
  const pixels = new Map<Paint, Pixels>()
  for (const paint of paints) {
    const { image, shape } = paint
    if (image === undefined || !texts.some((text) => mayBeSeen(text, shape.box))) continue
    pixels.set(paint, await readPixels(image.source, image.isStencil, page))
  }
  return pixels
}

/** Flags of an annotation that nobody sees: hidden, and not for the screen. */
const unseenFlags = 2 | 32

/** True where numbers, or the quarter, stand in the fields of a form or in notes that were put on the page. */
async function hasNumbersInFields(page: Page, { texts }: Drawing): Promise<boolean> {
  const annotations = await page.getAnnotations()
  const buttons = annotations.filter(({ fieldType }) => fieldType === 'Btn').map(({ id }) => id)
  const values = annotations
    .filter(
      ({ annotationFlags, id }) => (annotationFlags & unseenFlags) === 0 && !buttons.includes(id),
    )
    .map(({ subtype, fieldValue, contentsObj }) =>
      subtype === 'FreeText' ? fieldOf(contentsObj, 'str') : fieldValue,
    )
  const drawn = texts
    .filter(({ annotation }) => annotation !== undefined && !buttons.includes(annotation))
    .map(({ glyphs }) => glyphs.map(({ text }) => text).join(''))
  return [...values.map((value) => String(value ?? '')), ...drawn].some(
    (text) => hasCells(text) || readQuarters(normaliseLine(text)).found.length > 0,
  )
}

/** True for a number of people or a percentage and nothing else, and for several numbers in a row. */
function hasCells(text: string): boolean {
  const { name, cells } = readCells(normaliseLine(text).replace(/ ?(?:%|personen)$/, ''))
  const counts = cells.filter((cell) => {
    const { value, problem } = readNumber(cell)
    return value !== undefined || (problem.rule === 'suppressedCell' && /[0-9]/.test(cell))
  })
  return name === '' ? counts.length > 0 : counts.length >= fewestInRow
}

const fewestInRow = 3

function problem(found: Problem): DocumentText {
  return { kind: 'problem', problem: found }
}
