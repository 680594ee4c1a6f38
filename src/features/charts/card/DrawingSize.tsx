import {
  createContext,
  Fragment,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import styles from './ChartCard.module.css'

export interface DrawingSize {
  readonly width: number
  /** Size of small type; 1 is 14 pixels. Larger letters are the reader's choice (WCAG 1.4.4). */
  readonly scale: number
  /** Pixels between letters (WCAG 1.4.12). */
  readonly spacing: number
}

/** Narrower drawings have no room beside the plot: names and values stand inside it. */
const narrow = 480

export function isNarrow({ width, scale }: DrawingSize): boolean {
  return width < narrow * scale
}

/** A phone with very large letters: a name, its numbers and their base have no room beside each other. */
export function isTight({ width, scale, spacing }: DrawingSize): boolean {
  return width < 300 * scale + 20 * spacing
}

/** Where there is no layout, as in a test. */
const usual: DrawingSize = { width: 640, scale: 1, spacing: 0 }

const DrawingSizeContext = createContext(usual)

export function useDrawingSize(): DrawingSize {
  return useContext(DrawingSizeContext)
}

/** Measures the room and the type of the drawing inside it. */
export function MeasuredDrawing({ children }: { readonly children: ReactNode }) {
  const probe = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(usual)
  useLayoutEffect(() => {
    const element = probe.current
    const box = element?.parentElement
    if (!element || !box) return
    const measure = (): void => {
      const { fontSize, letterSpacing } = getComputedStyle(element)
      const width = box.clientWidth || usual.width
      const scale = (Number.parseFloat(fontSize) || 14) / 14
      // "normal" is no number.
      const spacing = Number.parseFloat(letterSpacing) || 0
      setSize((old) =>
        width === old.width && scale === old.scale && spacing === old.spacing
          ? old
          : { width, scale, spacing },
      )
    }
    measure()
    if (!('ResizeObserver' in window)) return
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <>
      <div ref={probe} className={styles['probe']} aria-hidden="true" />
      <DrawingSizeContext value={size}>
        {/* Recharts measures the labels of an axis once: other type makes a drawing anew. */}
        <Fragment key={`${size.scale} ${size.spacing}`}>{children}</Fragment>
      </DrawingSizeContext>
    </>
  )
}
