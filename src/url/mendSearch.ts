import { isParameterKey, readQuery, serializeQuery } from './searchParams.ts'

/** A parameter of a link as a name and its value. */
export type Pair = readonly [key: string, value: string]

interface MendedSearch {
  /** Query string of the known parameters alone, with its question mark; empty without any. */
  readonly search: string
  /** Parameters that this page does not have. */
  readonly unknown: readonly Pair[]
}

/** Honest links have far fewer parameters. */
const mostPairs = 20_000
const mostUnknown = 400

/** Signs without a width, which programs put into long words. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/**
 * Undoes what mail, chat and office programs do to a link: `&amp;`, a second `?`, a query that is encoded
 * as a whole, signs without a width, dashes for hyphens, capitals in names of parameters, another order.
 * Example: `?dataset%3Ddemo%26region%3DAM05` is `?dataset=demo&region=AM05`.
 */
export function mendSearch(search: string): MendedSearch {
  const pairs = splitPairs(decodeAll(search))
  const known = new URLSearchParams(
    pairs.flatMap(([key, value]) => (isParameterKey(key) ? [[key, value]] : [])),
  )
  const unknown = pairs.filter(([key]) => !isParameterKey(key)).slice(0, mostUnknown)
  return { search: serializeQuery(readQuery(`?${known}`)), unknown }
}

function decodeAll(search: string): string {
  const once = decode(search.replace(/^\?/, '').replaceAll('+', ' '))
  // Encoded twice: what is decoded still has no parameter.
  const text = once.includes('=') ? once : decode(once)
  return text
    .replace(invisible, '')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/&(?:amp;|#38;|#x26;)+/gi, '&')
    .replaceAll('=3D', '=')
}

function splitPairs(text: string): readonly Pair[] {
  return text
    .split(/[?&;#]/)
    .slice(0, mostPairs)
    .flatMap((part): readonly Pair[] => {
      const at = part.indexOf('=')
      const name = part.slice(0, at).trim()
      const key = name.toLowerCase()
      const value = part.slice(at + 1).trim()
      return at < 1 || value === '' ? [] : [[isParameterKey(key) ? key : name, value]]
    })
}

/** Percent signs that stand for no text stay as they are. */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return '\uFFFD'
    }
  })
}

/**
 * Puts the address right before anything reads it, without an entry in the history.
 * @returns the parameters that this page does not have.
 */
export function mendAddress(): readonly Pair[] {
  const { search, unknown } = mendSearch(location.search)
  if (search !== location.search) {
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
  }
  return unknown
}
