const furniture = [
  /https?:\/\/[^ ]{1,200}|www\.[^ ]{1,200}/gi,
  /(?<!\p{L})(?:pagina|page|blz\.?|p\.) ?[0-9]{1,3}(?: ?(?:van|of|\/) ?[0-9]{1,3})?(?![0-9])/giu,
  /(?<![0-9./-])[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:19|20)[0-9]{2}(?![0-9])/g,
  /(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])/g,
  /(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:])/g,
] as const

const pageNumber = /^(?:- ?)?[0-9]{1,3}(?: ?-)?$|^[0-9]{1,3} ?(?:\/|van|of) ?[0-9]{1,3}$/i
const address = /(?:^| )(?:tel|telefoon|fax|kvk|postbus)[.: ]/i
const date =
  /^[0-9]{1,2} (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.? [0-9]{4}$/i

/** A line without page numbers, addresses of pages, dates and times. */
export function withoutFurniture(text: string): string {
  return furniture
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** True for a line that only serves the page: `2`, `- 2 -`, `Pagina 1 van 2`, a date, a web address. */
export function isFurniture(text: string): boolean {
  return (
    pageNumber.test(text) ||
    date.test(text) ||
    address.test(text) ||
    !/[\p{L}\p{N}]/u.test(withoutFurniture(text))
  )
}

/** True for a heading of the table, also a wrapped one: `Gemeente`, `Totaal`, `in Sonar`. */
export function isHeading(text: string): boolean {
  return /^(?:gemeenten?|totaal|in|sonar|in sonar|totaal in|totaal in sonar|gemeenten? totaal(?: in sonar)?)$/i.test(
    text,
  )
}
