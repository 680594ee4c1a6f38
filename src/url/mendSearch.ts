import {
  isParameterKey,
  type ParameterKey,
  readQuery,
  searchParams,
  serializeQuery,
} from './searchParams.ts'
import { undoEncodings } from './undoEncodings.ts'

/** A parameter of a link as a name and its value; a value that stands alone has an empty name. */
export type Pair = readonly [key: string, value: string]

/** Signs and texts between them; honest links have far fewer. */
const mostParts = 40_000
const mostUnknown = 400

/** Parameters begin after one of these signs, and one of ours also where a program lost the sign before it. */
const keys = Object.keys(searchParams).join('|')
const separator = new RegExp(`([?&;#]|(?=\\b(?:${keys})\\s*=))`, 'i')
/** Some lists of links have a colon for the equals sign. */
const colon = new RegExp(`(^|[?&;])(${keys}):`, 'gi')

/** Mail ends a line with `=`, also inside a name; where the line break is lost it is `quar=ter=`. */
const brokenKey = /\b[a-z]{1,12}=[a-z]{1,12}(?==)/g

/** `Aa & Hunze`: a sign between spaces that no parameter comes after. */
const signInName = /\s&\s+(?=[^&?;#=]*(?:[&?;#]|$))/g

/** The words of a campaign or a translation are of who sent the link, also where one is a place. */
const campaign = /^(?:(?:utm|mtm|pk|piwik|matomo|hsa|at|ns|itm|wt|_x_tr)[._]|:~:)/i

/** Parameters with more than one value. */
const lists: ReadonlySet<string> = new Set<ParameterKey>([
  'municipality',
  'sort',
  'columns',
  'compare',
  'ranksort',
])

const places: ReadonlySet<string> = new Set<ParameterKey>([
  'region',
  'municipality',
  'mine',
  'compare',
])

/**
 * Undoes what mail, chat and office programs do to a link: entities such as `&amp;`, a second `?`, layers of
 * encoding, signs without a width, dashes for hyphens, capitals in names of parameters, other signs between
 * values, another order. Example: `?dataset%3Ddemo%26region%3DAM05` is `?dataset=demo&region=AM05`.
 */
export function mendSearch(search: string) {
  const known: string[][] = []
  const unknown: Pair[] = []
  const text = undoEncodings(search.replace(/^\?/, '')).trimStart()
  // What comes after a blank line, or after the two dashes of a signature, is of the mail; not where the link goes on.
  const [link = ''] = text.split(/(?<![,=&-]\r?)\n\s*(?:\n|--)(?!\s*&)/, 1)
  for (const [key, value] of splitPairs(link)) {
    if (isParameterKey(key)) known.push([key, value])
    else if (unknown.length < mostUnknown && !campaign.test(key)) unknown.push([key, value])
  }
  return {
    /** Query string of the known parameters alone, with its question mark; empty without any. */
    search: serializeQuery(readQuery(`?${new URLSearchParams(known)}`)),
    /** Parameters that this page does not have, those of campaigns apart. */
    unknown,
  }
}

function splitPairs(text: string): readonly Pair[] {
  const parts = text
    .replace(signInName, ' en ')
    .replace(colon, '$1$2=')
    .replace(brokenKey, (pair) =>
      isParameterKey(pair.replace('=', '')) ? pair.replace('=', '') : pair,
    )
    .split(separator, mostParts)
  const pairs: Pair[] = []
  for (let index = 0; index < parts.length; index += 2) {
    const part = (parts[index] ?? '').replace(/^[\s=]+/, '')
    const at = part.indexOf('=')
    const name = part.slice(0, Math.max(at, 0)).trim()
    const value = part.slice(at + 1).trim()
    if (!/[\p{L}\p{N}]/u.test(at < 0 ? value : name)) continue
    const [last = '', before = ''] = pairs.at(-1) ?? []
    // `Aa&Hunze` is one name, or two.
    if (at < 0 && places.has(last) && parts[index - 1] === '&' && isName(before) && isName(value)) {
      pairs.splice(-1, 1, [last, `${before} & ${value}`])
      continue
    }
    // `municipality=GM0014;GM1952` is a list with another sign for the comma.
    const isNext = at < 0 && lists.has(last) && (parts[index - 1] === ';' || isCode(value))
    pairs.push(...valuesOf(isNext ? last : keyOf(name), value))
  }
  return pairs
}

function keyOf(name: string): string {
  // Quotes, brackets and slashes around a name are of the text around the link, `amp` of an entity, and a hyphen
  // of the end of a line.
  const bare = name.replace(/^[^\p{L}_~-]*(?:amp)?|["'”’»*`\s]|(?<=\p{L})-/giu, '').toLowerCase()
  if (isParameterKey(bare)) return bare
  // Forms and libraries write one value of a list as `columns[]=total`, `columns[0]=total` or `columns.0=total`.
  const list = bare.replace(/(?:\[\w{0,9}\]|\.?\d{1,3}){1,2}$/, '')
  return lists.has(list) ? list : name
}

/** Where a link was shared, or a moment: what others say by the names of our two ends of a range. */
const sharedIn =
  'timeline|groupmessage|singlemessage|message|favorites|e?mail|newsletter|nieuwsbrief|rss|feed|search|share|app|' +
  'web|mobile|desktop|android|i(?:os|phone|pad)|home(?:screen|page)?|qr(?:code)?|wechat|weixin|whatsapp|telegram|' +
  'signal|slack|chat|sms|facebook|instagram|linkedin|twitter|teams|outlook|now.*|\\d{8,}|[^@]+@[^@]+|https?:.*'
const ofOthers: ReadonlyMap<string, RegExp> = new Map([
  ['from', new RegExp(`^(?:${sharedIn})$`, 'i')],
  ['to', new RegExp(`^(?:${sharedIn})$`, 'i')],
  [
    'order',
    /^(?:(?:asc|desc)(?:ending)?|newest|oldest|latest|recent|date|popular(?:ity)?|relevance)$/i,
  ],
  ['sort', /^(?:asc|desc)(?:ending)?$/i],
  // No choice.
  ['municipality', /^alle?$/i],
])

function valuesOf(key: string, value: string): readonly Pair[] {
  if (ofOthers.get(key)?.test(value)) return []
  if (!lists.has(key)) return value === '' ? [] : [[key, value]]
  const items = value
    .split(/[,;|،、]/)
    .flatMap((item) => wordsOf(key, item))
    .map((item) => item.trim())
    .filter((item) => item !== '')
  // Points behind a list that was cut short are none of its values.
  const named = items.filter((item) => !/^(?:\.{2,}|…)$/.test(item))
  return (named.length > 0 ? named : items).map((item): Pair => [key, item])
}

/** Spaces and brackets stand between columns and between codes, but inside the names of places. */
function wordsOf(key: string, text: string): readonly string[] {
  // A line may have been broken behind the hyphen of `-total`.
  if (!places.has(key)) {
    // Behind the columns the text around the link may go on.
    const columns = text.replace(/\s(?:voor|van|bij|in|zie|for|see)\s.*/is, '')
    return columns.replace(/-\s+/g, '-').split(/[\s+·•]+/)
  }
  const codes = text.match(/(?<!\p{L})[GA]M[\s_-]?\d{1,4}|\bNL\b/giu) ?? []
  const rest = codes.reduce((left, code) => left.replace(code, ' '), text)
  return codes.length > 0 && !/[\p{L}\p{N}/]/u.test(rest) ? codes : [text]
}

const isCode = (text: string) => /^(?:(?:GM|AM)\d+|NL)$/i.test(text)

const isName = (text: string) => /^\p{L}[\p{L}' -]+$/u.test(text) && !isCode(text)

/**
 * Puts the address right before anything reads it, without an entry in the history.
 * @returns the parameters that this page does not have.
 */
export function mendAddress(): readonly Pair[] {
  const { pathname, search, hash } = location
  // The `#` of `&#38;` is where a browser ends the query.
  const isCut = /^#(?:\d|x[\da-f]+;)/i.test(hash)
  const [anchor = ''] = isCut ? [] : (/^#[\w-]+(?![\w=-])/.exec(hash) ?? [])
  const behind = isCut ? hash : `&${hash.slice(anchor.length)}`
  const isQuery = isCut || mendSearch(behind).search !== ''
  const mended = mendSearch(isQuery ? `${search}${behind}` : search)
  if (mended.search !== search || anchor !== hash) {
    history.replaceState(history.state, '', `${pathname}${mended.search}${anchor}`)
  }
  return mended.unknown
}
