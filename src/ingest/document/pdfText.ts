import { getDocumentProxy } from 'unpdf'
import type { Problem } from '../finding.ts'
import type { DecodedText } from './decodeText.ts'
import { type PdfItem, pdfLines } from './pdfLines.ts'

/** A publication has one or two pages. */
const mostPages = 20

/** The text of a PDF, one line per line on the page, page after page. May never end on a hostile file. */
export async function pdfText(bytes: Uint8Array): Promise<DecodedText> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (pdf.numPages > mostPages) return problem({ rule: 'notThisPublication', data: {} })
    const lines: string[] = []
    for (let page = 1; page <= pdf.numPages; page++) {
      const content = await (await pdf.getPage(page)).getTextContent()
      lines.push(...pdfLines(content.items.flatMap(toItem)))
    }
    await pdf.loadingTask.destroy()
    if (lines.length > 0) return { kind: 'text', text: lines.join('\n') }
    return problem({ rule: 'pictureOnlyPdf', data: {} })
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException'
    return problem({ rule: isEncrypted ? 'encryptedPdf' : 'damagedPdf', data: {} })
  }
}

function toItem(item: object): readonly PdfItem[] {
  if (!('str' in item && 'transform' in item && 'width' in item)) return []
  const { str: text, transform, width } = item
  if (typeof text !== 'string' || !Array.isArray(transform) || typeof width !== 'number') return []
  const [, , skew, height, x, y]: readonly unknown[] = transform
  if (
    typeof skew !== 'number' ||
    typeof height !== 'number' ||
    typeof x !== 'number' ||
    typeof y !== 'number'
  ) {
    return []
  }
  return [{ text, x, y, width, fontSize: Math.hypot(skew, height) }]
}

function problem(found: Problem): DecodedText {
  return { kind: 'problem', problem: found }
}
