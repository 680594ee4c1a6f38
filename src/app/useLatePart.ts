import { type RefObject, useEffect, useRef } from 'react'
import { useHashScroll } from '../url/useHashScroll.ts'
import { obeyPresses } from './presses.ts'

/** For a part that comes later: obeys what was pressed in it before React had it, and goes to what the address names. */
export function useLatePart(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => void obeyPresses(part.current), [])
  useHashScroll()
  return part
}
