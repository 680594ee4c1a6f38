import type { Counts } from '../../domain/counts.ts'
import { inWords, type RenderedPublication } from './publications.ts'

type Style =
  | 'nameWidth'
  | 'cellPadding'
  | 'align'
  | 'paragraphWidth'
  | 'titleSize'
  | 'textSize'
  | 'font'

/** How a printed publication may look; a mark on the third row, a hyphen where long names may break. */
interface PageOptions extends Partial<Record<Style | 'thousands' | 'mark' | 'hyphen', string>> {
  readonly hasPageBreak?: boolean
  readonly isParagraphFirst?: boolean
}

/** A page in our own layout that carries the facts of a publication; the column headings are a picture. */
export function publicationHtml(publication: RenderedPublication, options: PageOptions): string {
  const { quarter, region, rows, regionTotal, registerTotal, reportedCoverage } = publication
  const count = (value: number) => grouped(value, options.thousands ?? '.')
  const half = options.hasPageBreak ? 8 : rows.length
  const body = rows.map((row, index) => {
    const mark = index === 2 ? (options.mark ?? '') : ''
    const name = row.name.replace(/(?<=Stads|Wester)(?=k)/, options.hyphen ?? '')
    return tableRow(`${name}${mark}`, row, count, mark)
  })
  const total = tableRow('TOTAAL AMR', regionTotal, count, '')
  const paragraph = `<p class="text">In Sonar zijn niet alle doelgroepers opgenomen, in de arbeidsmarktregio ${region.name}
    bevat het doelgroepregister banenafspraak in totaal ${count(registerTotal)} personen.
    Hiervan is ${reportedCoverage}% bekend binnen Sonar.</p>`
  const turn = options.hasPageBreak ? '<p>Pagina 1 van 2</p><div class="turn"></div>' : ''
  return `<!doctype html><html lang="nl"><head>${style(options)}</head><body>
    <h1>Transparantie van klantprofielen</h1><h2>${inWords(quarter)} ${region.name}</h2>
    ${options.isParagraphFirst ? paragraph : ''}${headings}
    <table>${body.slice(0, half).join('')}</table>${turn}
    <table>${body.slice(half).join('')}${total}</table>
    <p>Bronvermelding bij overname is verplicht. UWV Gegevensdiensten © januari 2021</p>
    ${options.isParagraphFirst ? '' : paragraph}${options.hasPageBreak ? '<p>Pagina 2 van 2</p>' : ''}
    </body></html>`
}

function style({ cellPadding, ...options }: PageOptions): string {
  const nameWidth = options.nameWidth ?? '14em'
  return `<style>
    body { font: ${options.textSize ?? '12px'} ${options.font ?? 'sans-serif'}; hyphens: manual }
    h2 { font-size: ${options.titleSize ?? '1.5em'} }
    td { text-align: right; padding: 2px ${cellPadding ?? '12px'}; vertical-align: ${options.align ?? 'middle'} }
    td:first-child { text-align: left; width: ${nameWidth}; max-width: ${nameWidth} }
    table { border-collapse: collapse } td + td { width: ${cellPadding === undefined ? '4em' : 'auto'} }
    .text { width: ${options.paragraphWidth ?? '40em'} } .turn { break-after: page }
    sup { font-size: 0.6em }
  </style>`
}

function tableRow(
  name: string,
  { counts, total }: Counts,
  count: (value: number) => string,
  mark: string,
): string {
  const [first, ...others] = [...counts, total].map(count)
  const cells = [`${first}${mark}`, ...others].map((cell) => `<td>${cell}</td>`)
  return `<tr><td>${name}</td>${cells.join('')}</tr>`
}

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator)
}

/** Five slanted headings drawn as shapes: nothing to read in them. */
const headings = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40">${[0, 1, 2, 3, 4]
  .map((column) => `<path d="M${column * 80} 40l20-30h40l-20 30z" fill="#ccc"/>`)
  .join('')}</svg>`
