import { rowSums } from '../../domain/checkSums.ts'
import type { Municipality } from '../../domain/municipality.ts'
import { type Quarter, quarterParts } from '../../domain/quarter.ts'
import { regions } from '../../domain/reference/referencePlaces.ts'
import { type ClassifiedLine, classifyLine } from './lines.ts'
import type { NamedRegion } from './places.ts'
import * as places from './places.ts'
import { readQuarters } from './quarters.ts'

/** How names of rows are known in one region and quarter. */
export type Spelling = ReturnType<typeof spellingIn>

/** Names to expect; without a known region or quarter, those of the whole country or of every year. */
export function spellingIn(region: NamedRegion | undefined, quarter: Quarter | undefined) {
  const among = region?.known === undefined ? regions : [region.known]
  const candidates =
    quarter === undefined
      ? among.flatMap(({ members }) => members)
      : places.municipalitiesIn(region?.known, quarter)
  return {
    region: region?.printed,
    /** A name without the columns beside it, in row `position`, counted from 1. */
    bareName: (name: string, position: number) =>
      withoutLabels(name, position, { region, quarter, candidates }),
    withoutCode: (line: ClassifiedLine) => withoutCode(line, candidates),
    isKnown: (name: string) => places.findMunicipality(name, candidates) !== undefined,
    /** The name that wrapped pieces make together, or `undefined` when they make none. */
    wholeName: (pieces: readonly string[]) =>
      places.wholeTotal(pieces, region?.printed) ?? places.wholeMunicipality(pieces, candidates),
  }
}

interface Labelled {
  readonly region: NamedRegion | undefined
  readonly quarter: Quarter | undefined
  readonly candidates: readonly Municipality[]
}

const municipalityCode = /[([]?(?<![\p{L}\p{N}])GM ?([0-9]{1,4})(?![\p{L}\p{N}])[)\]]?/giu
const regionCode = /(?<![\p{L}\p{N}])AM ?[0-9]{2}(?![\p{L}\p{N}])/giu
const leadingNumber = /^#?([0-9]{1,4}|[a-z]|[ivxl]{2,6})[.):]? (?=.*\p{L})/iu
const mostWordsInRegion = 6

/**
 * A name without the columns beside it, where all of these say the same as the name and the title: quarter,
 * region, code, rank of the row (`position`). Example: `AM01 Groningen GM0106 Assen` is Assen; `GM0014 Assen` stays.
 */
function withoutLabels(name: string, position: number, labelled: Labelled): string {
  const { region, quarter, candidates } = labelled
  const { found, rest } = readQuarters(name)
  const areas = rest.match(regionCode) ?? []
  const codes = [...rest.matchAll(municipalityCode)].map(([, digits]) => Number(digits))
  const numbers: string[] = []
  let bare = oneSpaced(rest.replace(regionCode, ' ').replace(municipalityCode, ' '))
  for (let match = leadingNumber.exec(bare); match !== null; match = leadingNumber.exec(bare)) {
    numbers.push((match[1] ?? '').toLowerCase().replace(/^0+/, ''))
    bare = bare.slice(match[0].length)
  }
  bare = bare.replace(/^(?:gemeente|gem\.) /i, '')
  const isOfTitle =
    found.every((one) => one === quarter) &&
    areas.every((area) => area.toUpperCase().replace(' ', '') === region?.known?.code)
  if (!isOfTitle) return name
  const { year, number } = quarter === undefined ? {} : quarterParts(quarter)
  for (const one of [bare, ...besideRegion(bare, region)]) {
    const code = places.findMunicipality(one, candidates)?.code
    if (code === undefined && !places.isTotalName(one, region?.printed)) continue
    const own = Number(code?.slice(2))
    const mayStand = [position, year, number, own].map(String).concat(ranksOf(position))
    const agrees = codes.every((of) => of === own) && numbers.every((of) => mayStand.includes(of))
    return agrees ? one : name
  }
  return name
}

/** A rank in letters: the ninth is `ix` and `i`. */
function ranksOf(position: number): readonly string[] {
  const [tens, units] = [Math.floor(position / 10), position % 10]
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
  return [`${'x'.repeat(tens)}${ones[units]}`, String.fromCharCode(96 + position)]
}

/**
 * A row with the number of its municipality behind the name, without that number: `Assen 106 104 223 …`. Six
 * numbers make a broken row, unless the first one agrees with the name; or, where the name stands on other lines,
 * it is that of the row and the others add up.
 */
function withoutCode(line: ClassifiedLine, candidates: readonly Municipality[]) {
  const [, ranked] = /^#?[0-9]{1,3}[.)]? ([0-9].*)$/.exec(line.text) ?? []
  if (line.kind === 'brokenRow' && ranked !== undefined) {
    const row = classifyLine({ ...line, text: ranked })
    return row.kind === 'row' && rowSums(row).length === 0 ? row : line
  }
  const [, name = '', code, cells] =
    /^([^0-9]{1,60}) ([0-9]{1,4}) (.{1,100})$/.exec(line.text) ?? []
  if (line.kind !== 'brokenRow' || code === undefined) return line
  const isOwn = Number(places.findMunicipality(name, candidates)?.code.slice(2)) === Number(code)
  const row = isOwn ? classifyLine({ ...line, text: `${name} ${cells}` }) : line
  return row.kind === 'row' ? row : line
}

export function hasLabel(name: string): boolean {
  return leadingNumber.test(name) || name.search(municipalityCode) >= 0
}

function besideRegion(name: string, region: NamedRegion | undefined): readonly string[] {
  const words = name.split(' ')
  const isRegion = (some: readonly string[]) =>
    region?.known !== undefined && places.findRegion(some.join(' ')) === region.known
  return words.slice(1, mostWordsInRegion + 1).flatMap((_, index) => {
    const [front, back] = [index + 1, words.length - index - 1]
    return [
      ...(isRegion(words.slice(0, front)) ? [words.slice(front)] : []),
      ...(isRegion(words.slice(back)) ? [words.slice(0, back)] : []),
    ].map((left) => left.join(' '))
  })
}

const oneSpaced = (text: string) => text.replace(/ {2,}/g, ' ').trim()
