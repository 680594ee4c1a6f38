/** Signs that no text has: those that a typeface gives where nothing says which letters it draws. */
const noLetters = /(?!\s)[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu
const fewestNoLetters = 20
/** Words of which any text of some length has one, in the languages of such a document. */
const commonWords =
  /(?<![\p{L}\p{N}])(?:de|het|een|van|en|in|is|op|aan|met|voor|the|of|and|to|for|der|die|und|le|la|les|et)(?![\p{L}\p{N}])/iu
const fewestLetters = 200
/** One word again and again is no text. */
const fewestWords = 20

/** True for a text of which the letters are not what its reader sees, as from a PDF without a table of them. */
export function areLettersUnreadable(text: string): boolean {
  const strange = text.match(noLetters)?.length ?? 0
  const letters = text.match(/\S/gu)?.length ?? 0
  if (strange >= fewestNoLetters) return true
  const words = new Set(text.split(/\s+/)).size
  return letters >= fewestLetters && words >= fewestWords && !commonWords.test(text)
}
