/** Another seed is another country. This one puts Groningen in 2020-Q3 near its real publication. */
const seed = 'synthetisch-1255'

/**
 * A number from 0 up to 1 that belongs to its key: the same in every run, on every machine.
 * Example: `chance('GM0014/size')`.
 */
export function chance(key: string): number {
  return mulberry32(fnv1a(`${seed}/${key}`))
}

/** The same between -1 and 1, as a deviation from a middle. */
export function deviation(key: string): number {
  return 2 * chance(key) - 1
}

/** FNV-1a over the character codes: keys that differ in one sign have other hashes. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash
}

/** The first number of the mulberry32 generator: whole 32-bit arithmetic and one exact division. */
function mulberry32(state: number): number {
  let mixed = (state + 0x6d2b79f5) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}
