/** The word by which the system names a fault, such as ENOSPC; the name of any other error. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
