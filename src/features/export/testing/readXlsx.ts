import { strFromU8, unzipSync } from 'fflate'

/** A text, or a number with its format; an empty cell is `undefined`. */
type XlsxCell = string | { readonly number: number; readonly format: string } | undefined

/** The parts of a workbook and the cells of its sheets, read apart from the package that wrote them. */
export async function readXlsx(blob: Blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const),
  )
  const strings = inner(parts.get('xl/sharedStrings.xml') ?? '', 'si').map((one) =>
    plain(inner(one, 't').join('')),
  )
  const styles = parts.get('xl/styles.xml') ?? ''
  const formats = new Map(
    [...styles.matchAll(/<numFmt [^>]*>/g)].map(
      ([tag]) => [attribute(tag, 'numFmtId'), plain(attribute(tag, 'formatCode'))] as const,
    ),
  )
  const used = [...(inner(styles, 'cellXfs')[0] ?? '').matchAll(/<xf [^>]*>/g)].map(([tag]) =>
    formats.get(attribute(tag, 'numFmtId')),
  )
  const cellOf = (tag: string, content: string): XlsxCell => {
    const [value] = inner(content, 'v')
    if (value === undefined) return undefined
    return attribute(tag, 't') === 's'
      ? strings[Number(value)]
      : { number: Number(value), format: used[Number(attribute(tag, 's'))] ?? 'General' }
  }
  const sheet = (number: number): readonly (readonly XlsxCell[])[] =>
    inner(parts.get(`xl/worksheets/sheet${number}.xml`) ?? '', 'row').map((row) => {
      const cells: XlsxCell[] = []
      for (const [, tag = '', content = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        cells[columnOf(attribute(tag, 'r'))] = cellOf(tag, content)
      }
      return Array.from(cells)
    })
  return { parts, sheet }
}

function inner(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(
    ([, content = '']) => content,
  )
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

/** `C7` is in column 2. */
function columnOf(address: string): number {
  return (address.codePointAt(0) ?? 0) - 65
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
