import { regions } from '../../domain/reference/referencePlaces.ts'
import { readCells, readNumber } from '../parse/cells.ts'
import { normaliseLine } from '../parse/lines.ts'
import { findMunicipality, isTotalName } from '../parse/places.ts'
import { readQuarters } from '../parse/quarters.ts'
import type { DrawnText, Paint } from './pdfDrawing.ts'
import { fieldOf, numbersOf } from './pdfResources.ts'
import { identity, rectangle, toBox } from './pdfShapes.ts'

type Note = unknown

/** Flags of an annotation that nobody sees: hidden, and not for the screen. */
const unseenFlags = 2 | 32

export function isNoteSeen(note: Note): boolean {
  return (Number(fieldOf(note, 'annotationFlags')) & unseenFlags) === 0
}

/** Notes that hide nothing, or are lines and tints that the PDF reader draws for them. */
const open =
  /^(?:Link|Popup|Caret|Watermark|PrinterMark|TrapNet|Highlight|Underline|Squiggly|StrikeOut)$/
const drawnAsLines = /^(?:Ink|Line|PolyLine|Polygon|Square|Circle)$/
/** In points: the reader draws a line as thin as this where the real one would fill the room of the note. */
const thinned = 1

/** What notes and fields without a drawing of their own cover: programs draw them as they like. */
export function areasOf(notes: readonly Note[]): readonly Paint[] {
  return notes.flatMap((note) => {
    const margin = coveredAround(note)
    if (margin === undefined) return []
    const [left, bottom, right, top] = toBox(numbersOf(fieldOf(note, 'rect')))
    const box = [left - margin, bottom - margin, right + margin, top + margin] as const
    const ink = { colour: undefined, opacity: 1, blend: 'source-over' } as const
    return [{ ...ink, shape: rectangle(box, identity), clips: [], masks: [] }]
  })
}

/** How far a note hides what is around the room that it has; `undefined` where it hides nothing that is not drawn. */
function coveredAround(note: Note): number | undefined {
  const kind = String(fieldOf(note, 'subtype'))
  const isFilled = (colour: string) => numbersOf(fieldOf(note, colour)).length > 0
  // A form may ask programs to draw its fields anew, in the colour that each has.
  if (kind === 'Widget' || kind === 'Screen') return isFilled('backgroundColor') ? 0 : undefined
  if (fieldOf(note, 'hasAppearance') === true || open.test(kind)) return undefined
  if (kind === 'FreeText') return isFilled('color') ? 0 : undefined
  if (!drawnAsLines.test(kind)) return 0
  const border = fieldOf(note, 'borderStyle')
  const [width, meant] = [fieldOf(border, 'width'), fieldOf(border, 'rawWidth')].map(Number)
  const [left, bottom, right, top] = toBox(numbersOf(fieldOf(note, 'rect')))
  const room = Math.min(right - left, top - bottom)
  return width === thinned && Number(meant) > thinned
    ? Math.max(0, (Number(meant) - room) / 2)
    : undefined
}

/**
 * Whether numbers (or the quarter) stand in the fields of a form or in notes that were put on the page, or
 * names of municipalities that the text of the page lacks.
 */
export function inFields(notes: readonly Note[], drawn: readonly DrawnText[], pageText: string) {
  const buttons = notes.filter(
    (note) => fieldOf(note, 'fieldType') === 'Btn' && fieldOf(note, 'pushButton') !== true,
  )
  const ids = buttons.map((button) => fieldOf(button, 'id'))
  const values = notes
    .filter((note) => !buttons.includes(note))
    .map((note) =>
      fieldOf(note, 'subtype') === 'FreeText'
        ? fieldOf(fieldOf(note, 'contentsObj'), 'str')
        : fieldOf(note, 'fieldValue'),
    )
  const shown = drawn
    .filter(({ annotation }) => annotation !== undefined && !ids.includes(annotation))
    .map(({ glyphs }) => glyphs.map(({ text }) => text).join(''))
  const texts = [...values.map((value) => String(value ?? '')), ...shown].map(normaliseLine)
  if (texts.some((text) => hasCells(text) || readQuarters(text).found.length > 0)) return 'numbers'
  return texts.some((text) => isPlace(text) && !pageText.includes(text)) ? 'names' : undefined
}

const fewestInRow = 3

/** True for a number of people or a percentage, alone or behind a name, and for several numbers in a row. */
function hasCells(text: string): boolean {
  const withoutUnit = text.replace(/ ?(?:%|personen)$/, '')
  const { name, cells } = readCells(withoutUnit.replace(/^([0-9.]+) (.+)$/, '$2 $1'))
  const counts = cells.filter((cell) => {
    const { value, problem } = readNumber(cell)
    return value !== undefined || (problem.rule === 'suppressedCell' && /[0-9]/.test(cell))
  })
  const isNamed = name === '' || isPlace(name.replace(/ ?[:=]$/, ''))
  return counts.length >= (isNamed ? 1 : fewestInRow)
}

const places = regions.flatMap(({ members }) => members)

function isPlace(text: string): boolean {
  return findMunicipality(text, places) !== undefined || isTotalName(text, undefined)
}
