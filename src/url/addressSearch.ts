/** The query string of the address. Where a page is made before it has one, it is the start page. */
export function addressSearch(): string {
  return typeof location === 'undefined' ? '' : location.search
}
