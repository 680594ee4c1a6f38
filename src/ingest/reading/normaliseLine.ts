const ligatures: ReadonlyMap<string, string> = new Map([
  ['Ĳ', 'IJ'],
  ['ĳ', 'ij'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
])

/** Spaces that may also group thousands: no-break, figure, punctuation, thin, hair, narrow no-break. */
const groupingSpaces = /^[\u00a0\u2007-\u200a\u202f]+$/

/**
 * One spelling for what looks the same: hyphens, apostrophes, ligatures, composed letters, spaces.
 * Soft hyphens go. A grouping space stays one (as NBSP) only between two digits, where it may mean
 * "thousand"; every other space becomes an ordinary one. Superscripts stay what they are (NFC, not
 * NFKC: `12³` is no 123). Rules between columns go. Example: `Midden‑Groningen\t102` becomes `Midden-Groningen 102`.
 */
export function normaliseLine(printed: string): string {
  return printed
    .replace(/\u00ad/g, '')
    .replace(/(?<!\p{N})[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\u200b-\u200d\u2060\ufeff](?!\p{N})/gu, '')
    .replace(/[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[‘’‛ʼ`´′]/g, "'")
    .replace(/[|│┃]/g, ' ')
    .replace(/[Ĳĳﬀﬁﬂﬃﬄ]/g, (ligature) => ligatures.get(ligature) ?? ligature)
    .normalize('NFC')
    .replace(/[^\S\ufeff]+|\u0085/g, oneSpace)
    .trim()
}

function oneSpace(run: string, offset: number, line: string): string {
  const betweenDigits =
    /\p{N}/u.test(line.charAt(offset - 1)) && /\p{N}/u.test(line.charAt(offset + run.length))
  return betweenDigits && groupingSpaces.test(run) ? '\u00a0' : ' '
}
