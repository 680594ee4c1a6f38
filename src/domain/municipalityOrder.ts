import type { Municipality } from './place.ts'

const sortKeys = new Map<string, string>()

/**
 * Dutch name order: diacritics, capitals and a leading 's- or 't are ignored, so that
 * 's-Gravenhage stands at the G. Equal names are ordered by code.
 */
export function byName(a: Municipality, b: Municipality): number {
  return compareNames(a.name, b.name) || compareText(a.code, b.code)
}

/** The order of two names alone. Example: `compareNames("'s-Gravenhage", 'Groningen')` is below 0. */
export function compareNames(a: string, b: string): number {
  return compareText(sortKey(a), sortKey(b))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sortKey(name: string): string {
  const known = sortKeys.get(name)
  if (known !== undefined) return known
  const key = foldName(name).replace(/^'[st][- ]/, '')
  sortKeys.set(name, key)
  return key
}

/** Lower case without diacritics and with one kind of apostrophe: for comparing and searching names. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`]/g, "'")
    .toLowerCase()
}
