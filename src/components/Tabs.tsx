import type { KeyboardEvent } from 'react'
import styles from './Segments.module.css'

interface TabsProps<T extends string> {
  readonly label: string
  readonly panel: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
}

/** Which option a key goes to, of so many. */
const moves = new Map<string, (at: number, count: number) => number>([
  ['ArrowRight', (at, count) => (at + 1) % count],
  ['ArrowLeft', (at, count) => (at + count - 1) % count],
  ['Home', () => 0],
  ['End', (_, count) => count - 1],
])

/** Views of one thing, with the keys of the ARIA pattern: arrows go to the next one, Home and End to the ends. */
export function Tabs<T extends string>(props: TabsProps<T>) {
  const { label, panel, value, options, onChange } = props
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = options.findIndex((option) => option.value === value)
    const next = moves.get(event.key)?.(at, options.length) ?? -1
    const option = options[next]
    if (option === undefined) return
    event.preventDefault()
    onChange(option.value)
    const tab = event.currentTarget.children[next]
    if (tab instanceof HTMLElement) tab.focus()
  }
  return (
    <div
      role="tablist"
      aria-label={label}
      className={`${styles['segments']} ${styles['framed']}`}
      onKeyDown={move}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="tab"
          aria-selected={option.value === value}
          aria-controls={panel}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          <span>{option.label}</span>
        </button>
      ))}
    </div>
  )
}
