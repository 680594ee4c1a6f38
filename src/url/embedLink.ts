import { addressOf } from './links.ts'
import { mendSearch, type Pair } from './mendSearch.ts'

/** What a page elsewhere can show of a view: a value of `chart`. */
const embeddedParts = [
  'table',
  'municipalities',
  'coverage',
  'profiles',
  'multiples',
  'ranking',
  'map',
  'register',
] as const

export type EmbeddedPart = (typeof embeddedParts)[number]

/** Pixels of the words above invented figures. */
const syntheticBanner = 40

/**
 * HTML that shows one part of a pinned link in a page elsewhere.
 * @example `<iframe src="https://example.org/embed/?dataset=published&amp;region=AM01&amp;quarter=2020-Q3&amp;chart=table" title="…" …></iframe>`
 */
export function embedCode(link: string, part: EmbeddedPart, title: string, height: number): string {
  const attributes = {
    src: addressOf(`embed/${link}&chart=${part}`),
    title,
    width: '100%',
    height: String(Math.ceil(height) + (link.includes('dataset=demo') ? syntheticBanner : 0)),
    loading: 'lazy',
    style: 'border: 0',
  }
  const quote = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${quote(value)}"`)
  return `<iframe ${list.join(' ')}></iframe>`
}

/**
 * What the address of the page for other pages asks for: without `chart` the table, and no part for what there is
 * not. Also its query string put right, and the parameters that no page has.
 */
export function readEmbedSearch(asked: string) {
  const { search, unknown } = mendSearch(asked)
  const isChart = ([key]: Pair): boolean => key.toLowerCase() === 'chart'
  const [, name = 'table'] = unknown.find(isChart) ?? []
  const part = embeddedParts.find((one) => one === name.toLowerCase())
  return {
    part,
    search: `${search}${search === '' ? '?' : '&'}chart=${part ?? 'none'}`,
    unknown: unknown.filter((pair) => !isChart(pair)),
  }
}
