import { useEffect, useState } from 'react'
import type { Dropped } from './findSources.ts'

/** Where the section stands on every page that has it: `#eigen-publicaties`. */
export const ownSectionId = 'eigen-publicaties'

interface Asked {
  /** True once a link led to the section, or something was dropped. */
  readonly isAsked: boolean
  /** What was dropped last. */
  readonly dropped: readonly Dropped[]
}

/** Whether the reader asked for her own publications: by a link to them, or by files dropped anywhere. */
export function useDropped(): Asked {
  const [asked, setAsked] = useState<Asked>({ isAsked: false, dropped: [] })
  useEffect(() => {
    const ended = new AbortController()
    const options = { signal: ended.signal }
    const followHash = (): void => {
      if (location.hash === `#${ownSectionId}`) setAsked((last) => ({ ...last, isAsked: true }))
    }
    followHash()
    window.addEventListener('hashchange', followHash, options)
    const allow = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    window.addEventListener('dragover', allow, options)
    window.addEventListener(
      'drop',
      (event) => {
        allow(event)
        const dropped = entriesIn(event.dataTransfer)
        if (dropped.length > 0) setAsked({ isAsked: true, dropped })
      },
      options,
    )
    return () => ended.abort()
  }, [])
  return asked
}

/** A browser forgets what was dropped right after the event. */
function entriesIn(transfer: DataTransfer | null): readonly Dropped[] {
  return [...(transfer?.items ?? [])]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
    .filter((one) => one !== null)
}
