import { inTime } from './inTime.ts'

/** Loads once, however often it is asked for; what failed, or took too long, is tried again when asked again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => {
    if (loaded === undefined) {
      loaded = inTime(load)
      loaded.catch(() => {
        loaded = undefined
      })
    }
    return loaded
  }
}
