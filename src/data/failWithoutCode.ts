import { DataError, type DataFault } from './dataError.ts'

/**
 * Says why the script that judges a file could not be had; a browser would not ask for it again.
 * @throws {DataError} always.
 */
export async function failWithoutCode(file: string): Promise<never> {
  throw new DataError(file, await whyNoCode(), Number.POSITIVE_INFINITY)
}

/** Only a server whose page names another first script than this one has a newer version. */
async function whyNoCode(): Promise<DataFault> {
  if (!navigator.onLine) return { kind: 'offline' }
  const script = scriptOf(
    document.querySelector('script[type="module"]')?.getAttribute('src') ?? '',
  )
  try {
    const answer = await fetch('./', { cache: 'no-cache' })
    const other = answer.ok ? scriptOf(await answer.text()) : undefined
    if (other !== undefined && other !== script) return { kind: 'newerVersion' }
  } catch {
    // Without a server there is no other version.
  }
  return { kind: 'unreachable', isCode: true }
}

function scriptOf(html: string): string | undefined {
  return /assets\/index-[\w-]+\.js/.exec(html)?.[0]
}
