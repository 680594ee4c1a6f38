import { getResolvedPDFJS } from 'unpdf'
import type { Problem } from '../findings.ts'
import type { DocumentText } from '../readPublication.ts'
import { followDrawing } from './pdfDrawing.ts'
import { type PdfItem, pdfLines, turned } from './pdfLines.ts'
import { findUnseen, isPrintedOver, withoutRepeats } from './unseenText.ts'

/** A publication has one or two pages. */
const mostPages = 20

type Reader = Awaited<ReturnType<typeof getResolvedPDFJS>>
type Pdf = Awaited<ReturnType<Reader['getDocument']>['promise']>
type Page = Awaited<ReturnType<Pdf['getPage']>>
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
  for (let number = 1; number <= pdf.numPages; number++) {
    const found = await pageText(await pdf.getPage(number), number, reader, layers)
    if (!Array.isArray(found)) return problem(found)
    lines.push(...found)
  }
  if (lines.length > 0) return { kind: 'text', text: lines.join('\n') }
  return problem({ rule: 'pictureOnlyPdf', data: {} })
}

/** The lines of a page, or what is wrong with it. */
async function pageText(
  page: Page,
  number: number,
  reader: Reader,
  layers: Layers,
): Promise<string[] | Problem> {
  const fields = await page.getAnnotations()
  const isFilled = fields.some(
    ({ subtype, fieldValue }) => subtype === 'Widget' && /^\s*\d[\d.\s]*$/.test(String(fieldValue)),
  )
  if (isFilled) return { rule: 'formFields', data: { page: number } }
  const items = (await page.getTextContent()).items.flatMap(toItem)
  const drawing = followDrawing(
    await page.getOperatorList({ annotationMode: 0 }),
    reader,
    (layer) => layers.isVisible(layer) !== false,
  )
  const unseen = await findUnseen(items, drawing, page)
  if (unseen !== undefined) return { rule: 'unseenText', data: { ...unseen, page: number } }
  const once = withoutRepeats(items)
  if (isPrintedOver(once)) return { rule: 'printedTwice', data: { page: number } }
  const lines = pdfLines(once)
  return areLettersLoose(lines) ? { rule: 'looseLetters', data: { page: number } } : lines
}

const fewestWords = 40

/** True where most words have one letter, as where letters are spaced out. */
function areLettersLoose(lines: readonly string[]): boolean {
  const words = lines.flatMap((line) => line.split(/\s+/))
  const single = words.filter((word) => word.length === 1)
  return words.length >= fewestWords && 2 * single.length > words.length
}

function toItem(item: object): readonly PdfItem[] {
  if (!('str' in item && 'transform' in item && 'width' in item)) return []
  const { str: text, transform, width } = item
  if (typeof text !== 'string' || !Array.isArray(transform) || typeof width !== 'number') return []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform.map(Number)
  const angle = Math.atan2(b, a)
  const [x, y] = turned([e, f], -angle)
  return [{ text, x, y, width, fontSize: Math.hypot(c, d), angle }]
}

function problem(found: Problem): DocumentText {
  return { kind: 'problem', problem: found }
}
