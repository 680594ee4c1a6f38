import { type ReactElement, useId } from 'react'
import styles from './QuarterSlider.module.css'

interface QuarterSliderProps {
  readonly label: string
  /** The value at the right end; at the left end it is 0. */
  readonly max: number
  readonly value: number
  /** True where values lie between whole numbers: points at unequal distances. */
  readonly isContinuous?: boolean
  /** What is spoken. */
  readonly valueText: string
  /** Pixels that the first and the last value stand away from the sides. */
  readonly edges?: { readonly left: number; readonly right: number } | undefined
  readonly onChange: (value: number, isDragged: boolean) => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
}

/** A slider through the quarters; its thumb stands below the point that it names. */
export function QuarterSlider(props: QuarterSliderProps): ReactElement {
  const { label, max, value, isContinuous = false, valueText, edges, onChange } = props
  const id = useId()
  return (
    <div className={styles['slider']}>
      <label htmlFor={id}>{label}</label>
      <div
        className={styles['track']}
        style={
          edges && {
            marginInlineStart: `calc(${edges.left}px - var(--thumb) / 2)`,
            marginInlineEnd: `calc(${edges.right}px - var(--thumb) / 2)`,
          }
        }
      >
        <input
          id={id}
          type="range"
          min={0}
          max={max}
          step={isContinuous ? 'any' : 1}
          value={value}
          aria-valuetext={valueText}
          // While a pointer holds the thumb it is in its active state; keys leave it alone.
          onChange={({ target }) => onChange(target.valueAsNumber, target.matches(':active'))}
          onFocus={props.onFocus}
          onBlur={props.onBlur}
        />
      </div>
    </div>
  )
}
