import type { Counts } from '../../domain/counts.ts'
import { formatFinding } from '../findings.ts'
import { pdfText } from '../pdf/pdfText.ts'
import { readPublication } from '../readPublication.ts'
import { groningen, inWords, type RenderedPublication } from './publications.ts'

/** What a page of our own may have beside its content. */
export interface PageParts {
  /** Entries of the catalogue, of the page and of its resources, in the words of a PDF. */
  readonly catalog?: string
  readonly page?: string
  readonly resources?: string
  /** Further objects, from number 7. */
  readonly objects?: readonly string[]
  /** Number of times that the page is there. */
  readonly pages?: number
}

/** A PDF of one page of 595 by 842 points with Helvetica as F1 and Courier as F2. */
export function pdfOf(content: string, parts: PageParts = {}): Uint8Array {
  const { catalog = '', page = '', resources = '', objects = [], pages = 1 } = parts
  const pageObject = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R/F2 6 0 R>>${resources}>>/Contents 4 0 R ${page}>>`
  const more = Array.from({ length: pages - 1 }, (_, index) => `${7 + objects.length + index} 0 R`)
  const all = [
    `<</Type/Catalog/Pages 2 0 R ${catalog}>>`,
    `<</Type/Pages/Kids[3 0 R ${more.join(' ')}]/Count ${pages}>>`,
    pageObject,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    ...objects,
    ...more.map(() => pageObject),
  ]
  let text = '%PDF-1.7\n'
  const offsets = all.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = all.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer<</Root 1 0 R/Size ${size}>>\nstartxref\n${text.length}\n%%EOF`
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

/** A form that a page or another form draws by its name, with the fonts of the page. */
export function formObject(content: string, entries = '', resources = ''): string {
  const attributes = `/Type/XObject/Subtype/Form/BBox[0 0 595 842]${entries}`
  const all = `/Resources<</Font<</F1 5 0 R/F2 6 0 R>>${resources}>>`
  return streamObject(content, attributes + all)
}

export function imageObject(entries: string, pixels: string): string {
  return streamObject(pixels, `/Type/XObject/Subtype/Image${entries}`)
}

export function streamObject(content: string, entries = ''): string {
  return `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`
}

/** What the ingest makes of a page of our own. */
export async function readDrawn(content: string, parts: PageParts = {}) {
  const options = { acceptUnknownPlaces: false, readPdf: pdfText }
  const { findings, ok, rows } = await readPublication(pdfOf(content, parts), 'a.pdf', options)
  return {
    ok,
    rows: rows.length,
    dutch: findings.map((finding) => formatFinding(finding).nl).join('\n'),
    rules: findings.map(({ problem }) => problem.rule),
  }
}

/** What comes of a page that is read without a word. */
export const readWhole = { ok: true, rows: 16, dutch: '', rules: [] }

/** One piece of text. */
export function shown(text: string, x: number, y: number): string {
  return `BT /F1 9 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`
}

export type Show = (text: string, x: number, y: number) => string

/** The first publication, or another of the same month, as it is drawn, in parts: what stands around the table, and the table. */
export function drawnPublication(
  show: Show = shown,
  publication: RenderedPublication = groningen,
): { around: string; table: string } {
  const { quarter, region, rows, regionTotal, registerTotal, reportedCoverage } = publication
  const lines = [...rows, { name: 'TOTAAL AMR', ...regionTotal }]
  return {
    around: [
      show('Transparantie van klantprofielen', 50, 800),
      show(`${inWords(quarter)} ${region.name}`, 50, 780),
      show(`in de arbeidsmarktregio ${region.name} bevat het doelgroepregister`, 50, 440),
      show(`banenafspraak in totaal ${registerTotal} personen. Hiervan is`, 50, 425),
      show(`${reportedCoverage}% bekend binnen Sonar.`, 50, 410),
      show(
        'Bronvermelding bij overname is verplicht. UWV Gegevensdiensten \u00a9 januari 2021',
        50,
        380,
      ),
    ].join(''),
    table: lines.map((line, index) => drawnRow(line, 750 - 16 * index, show)).join(''),
  }
}

function drawnRow(row: Counts & { readonly name: string }, y: number, show: Show): string {
  const cells = [...row.counts, row.total].map((count, column) =>
    show(String(count), 250 + 50 * column, y),
  )
  return [show(row.name, 50, y), ...cells].join('')
}
