import type { Counts } from '../../domain/counts.ts'
import type { PublicationCounts } from '../../domain/publication.ts'
import { type Month, type Quarter, quarterParts } from '../../domain/quarter.ts'
import { groningen2020Q3 } from '../../testing/groningenPublication.ts'
import { formatFinding } from '../findings.ts'
import { toSourceLines } from '../parse/lines.ts'
import { type Validation, validatePublication } from '../validatePublication.ts'

/** A publication and its month, all that the text of a publication says. */
export interface RenderedPublication extends PublicationCounts {
  readonly publishedOn: Month
}

export type Block = 'name' | 'title' | 'table' | 'total' | 'footer' | 'heading' | 'paragraph'

/** How the text of a publication may look without saying anything else. */
export interface Layout {
  readonly order: readonly Block[]
  readonly lineEnd: string
  readonly hasBlankLines: boolean
  readonly hasThousandsPoints: boolean
  readonly quarter: (quarter: Quarter) => string
  /** Width at which the paragraph is wrapped. */
  readonly width: number
  readonly cellGap: string
  /** Puts the last word of a name of several words below the first, with the numbers. */
  readonly wrapsNames: boolean
}

const ordinals = ['Eerste', 'Tweede', 'Derde', 'Vierde'] as const
/** The layout of the first publication: Assen on line 10, the total row on line 38. */
export const firstLayout: Layout = {
  order: ['name', 'title', 'table', 'total', 'footer', 'heading', 'paragraph'],
  lineEnd: '\n',
  hasBlankLines: true,
  hasThousandsPoints: true,
  quarter: inWords,
  width: 110,
  cellGap: ' ',
  wrapsNames: false,
}

/** "Derde kwartaal 2020" */
export function inWords(quarter: Quarter): string {
  const { year, number } = quarterParts(quarter)
  return `${ordinals[number - 1]} kwartaal ${year}`
}

/** The text of a publication, with the sentences that carry facts and nothing else. */
export function renderPublication(
  publication: RenderedPublication,
  layout: Layout = firstLayout,
): string {
  const blank = layout.hasBlankLines ? [''] : []
  const lines = layout.order.flatMap((block) => render(block, publication, layout))
  return [...blank, ...lines.flatMap((line) => [line, ...blank])].join(layout.lineEnd)
}

function render(block: Block, publication: RenderedPublication, layout: Layout): readonly string[] {
  const { quarter, region, rows, regionTotal, publishedOn } = publication
  switch (block) {
    case 'name':
      return ['Transparantie van klantprofielen ']
    case 'title':
      return [`${layout.quarter(quarter)} ${region.name}`]
    case 'table':
      return rows.flatMap((row) => renderRow(row.name, row, layout))
    case 'total':
      return renderRow('TOTAAL AMR', regionTotal, { ...layout, wrapsNames: false })
    case 'footer':
      return [
        `Volg ons Bronvermelding bij overname is verplicht. UWV Gegevensdiensten © ${inDutch(publishedOn)}`,
      ]
    case 'heading':
      return ['Totaal ', 'in Sonar']
    case 'paragraph':
      return wrap(paragraph(publication, layout), layout.width)
  }
}

function paragraph(
  { region, registerTotal, reportedCoverage }: RenderedPublication,
  layout: Layout,
): string {
  return (
    `In Sonar zijn niet alle doelgroepers opgenomen, in de arbeidsmarktregio ${region.name} bevat het ` +
    `doelgroepregister banenafspraak in totaal ${number(registerTotal, layout)} personen. ` +
    `Hiervan is ${reportedCoverage}% bekend binnen Sonar.`
  )
}

function renderRow(name: string, { counts, total }: Counts, layout: Layout): readonly string[] {
  const cells = [...counts, total].map((count) => number(count, layout)).join(layout.cellGap)
  const end = layout.wrapsNames ? name.lastIndexOf(' ') : -1
  if (end < 0) return [`${name}${layout.cellGap}${cells}`]
  return [name.slice(0, end), `${name.slice(end + 1)}${layout.cellGap}${cells}`]
}

function number(count: number, { hasThousandsPoints }: Layout): string {
  const digits = String(count)
  return hasThousandsPoints ? digits.replace(/\B(?=(?:\d{3})+$)/g, '.') : digits
}

function inDutch(month: Month): string {
  return new Date(month).toLocaleDateString('nl', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.pop()
    const isFull = last !== undefined && last.length + word.length >= width
    if (isFull) lines.push(last, word)
    else lines.push(last === undefined ? word : `${last} ${word}`)
  }
  return lines
}

const { source, lines, ...counts } = groningen2020Q3

/** The first publication: Groningen, third quarter of 2020, published in January 2021. */
export const groningen: RenderedPublication = { ...counts, publishedOn: source.publishedOn }

/** The text of the first publication. */
export const groningenText = renderPublication(groningen)

/** What the ingest makes of a text. */
export function validateText(text: string, acceptUnknownPlaces = false): Validation {
  return validatePublication(toSourceLines(text), { acceptUnknownPlaces })
}

/** Findings in short: "10 rowSum". */
export function rulesIn(text: string, acceptUnknownPlaces = false): readonly string[] {
  return validateText(text, acceptUnknownPlaces).findings.map(
    ({ line, problem }) => `${line} ${problem.rule}`,
  )
}

/** Findings in Dutch. */
export function dutchIn(text: string): readonly string[] {
  return validateText(text).findings.map((finding) => formatFinding(finding).nl)
}

/** Replaces words that must be there exactly once, so that no test changes nothing by accident. */
export function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" must stand in the text once`)
  return text.replace(from, () => to)
}
