/**
 * Why a data file cannot be shown. Each cause has its own words and way out on the page. `isCode`: the file may be
 * here, but not the script that judges it. A browser asks for a script once as long as a page lives.
 */
export type DataFault =
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable'; readonly isCode?: true }
  | { readonly kind: 'timeout'; readonly isCode?: true }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'server'; readonly status: number }
  | { readonly kind: 'notData' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'newerVersion' }
  /** Whole, but not what the index says: most of all figures that came in between. */
  | { readonly kind: 'replaced' }
  /** The content is not what the index or the rules say; `place` is a path such as `municipalities.2.total.0`. */
  | { readonly kind: 'invalid'; readonly place: string }

/** A data file that could not be fetched or believed. */
export class DataError extends Error {
  override readonly name = 'DataError'
  /** Path below the page, such as `data/published/index.json`. */
  readonly file: string
  readonly fault: DataFault
  /** Milliseconds between the request and the fault; for ever when another request would change nothing. */
  readonly elapsed: number

  constructor(file: string, fault: DataFault, elapsed = 0) {
    super(`${file}: ${fault.kind}`)
    this.file = file
    this.fault = fault
    this.elapsed = elapsed
  }
}

/** Milliseconds; a server that took longer to fail would keep the reader waiting too long. */
const quick = 2_000

/** Faults that came quickly and may be gone a moment later; the others stay until someone acts. */
export function isPassing({ fault, elapsed }: DataError): boolean {
  return elapsed < quick && (fault.kind === 'unreachable' || fault.kind === 'server')
}
