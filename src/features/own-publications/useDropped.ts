import { useEffect, useState } from 'react'
import type { Dropped } from './findSources.ts'

/** Where the section stands on every page that has it: `#eigen-publicaties`. */
export const ownSectionId = 'eigen-publicaties'

interface Asked {
  /** True once a link led to the section, or something was dropped or pasted. */
  readonly isAsked: boolean
  /** What was dropped or pasted last. */
  readonly dropped: readonly (Dropped | string)[]
}

/** Words of the publication: a text without one was meant for somewhere else. */
const words = /klantprofiel|doelgroepregister|totaal amr/i

/** Whether the reader asked for her own publications: by a link to them, or by what she dropped or pasted anywhere. */
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
    const paste = ({ target, clipboardData }: ClipboardEvent): void => {
      const field = 'input, textarea, select, [contenteditable]'
      if (target instanceof Element && target.closest(field) !== null) return
      const text = clipboardData?.getData('text/plain') ?? ''
      const files = [...(clipboardData?.files ?? [])]
      const dropped = files.length === 0 && words.test(text) ? [text] : files
      if (dropped.length > 0) setAsked({ isAsked: true, dropped })
    }
    document.addEventListener('paste', paste, options)
    return () => ended.abort()
  }, [])
  return asked
}

/** A browser forgets what was dropped right after the event. */
function entriesIn(transfer: DataTransfer | null): readonly (Dropped | string)[] {
  return [...(transfer?.items ?? [])]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
    .filter((one) => one !== null)
}
