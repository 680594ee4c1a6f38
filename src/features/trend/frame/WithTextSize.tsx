import { type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { type TextSize, TextSizeContext, usualTextSize } from './textSize.ts'
import styles from './WithTextSize.module.css'

/** Tells the drawings below it how large letters are, and again whenever the reader changes that. */
export function WithTextSize({ children }: { readonly children: ReactNode }): ReactElement {
  const probe = useRef<HTMLSpanElement>(null)
  const [size, setSize] = useState(usualTextSize)
  useLayoutEffect(() => {
    const { current } = probe
    if (current === null) return
    const measure = (): void => {
      const now = sizeOf(current)
      setSize((old) => (old.scale === now.scale && old.spacing === now.spacing ? old : now))
    }
    measure()
    if (!('ResizeObserver' in window)) return
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return (
    <TextSizeContext value={size}>
      <span ref={probe} className={styles['probe']} aria-hidden="true" />
      {children}
    </TextSizeContext>
  )
}

function sizeOf(probe: HTMLElement): TextSize {
  const { fontSize, letterSpacing } = getComputedStyle(probe)
  return {
    scale: (Number.parseFloat(fontSize) || 14) / 14,
    // "normal" is no number.
    spacing: Number.parseFloat(letterSpacing) || 0,
  }
}
