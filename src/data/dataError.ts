/** Why a data file cannot be shown. Each cause has its own words and action on the page. */
export type DataFault =
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'server'; readonly status: number }
  /** HTML came, such as a log-in page. */
  | { readonly kind: 'notData' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'newerVersion' }
  /** Valid, but not with the hash of the index: it was replaced after the index was fetched. */
  | { readonly kind: 'replaced' }
  /** Breaks the schema or the structure: a path such as `municipalities.2.total.0`. */
  | { readonly kind: 'invalid'; readonly path: string }

/** A data file that could not be fetched or is not valid. */
export class DataError extends Error {
  override readonly name = 'DataError'
  /** Path below the page, such as `data/published/index.json`. */
  readonly file: string
  readonly fault: DataFault
  /** Milliseconds between the request and the fault. */
  readonly elapsed: number

  constructor(file: string, fault: DataFault, elapsed = 0) {
    super(`${file}: ${fault.kind}`)
    this.file = file
    this.fault = fault
    this.elapsed = elapsed
  }
}

/** Milliseconds; retrying a server that took longer to fail would keep the reader waiting too long. */
const quick = 2_000

/** True for faults that came quickly and may be gone a moment later. */
export function isPassing({ fault, elapsed }: DataError): boolean {
  return elapsed < quick && (fault.kind === 'unreachable' || fault.kind === 'server')
}
