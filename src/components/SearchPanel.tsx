import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './SearchPanel.module.css'

interface SearchPanelProps {
  readonly label: string
  readonly search: string
  readonly onSearch: (search: string) => void
  /** Before the focus goes on to the list. */
  readonly onTab?: () => void
  /** Said once a search is done; a line that has another key is said again. */
  readonly said: ReactNode
  /** What the checkboxes choose. */
  readonly legend: string
  readonly children: ReactNode
  readonly clear: string
  /** Absent where nothing is chosen. */
  readonly onClear?: (() => void) | undefined
  readonly close: string
  readonly onClose: () => void
}

/** What a popover with a search box and checkboxes holds; every press takes effect at once. */
export function SearchPanel(props: SearchPanelProps) {
  const { onSearch, onTab, onClear, onClose } = props
  return (
    <div className={styles['panel']}>
      <label className={styles['search']}>
        <Icon name="search" />
        <span className="visually-hidden">{props.label}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the reader just opened this panel to search in it
          autoFocus
          type="search"
          autoComplete="off"
          placeholder={props.label}
          value={props.search}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={({ key }) => {
            // Not only what was typed goes.
            if (key === 'Escape') onClose()
            if (key === 'Tab') onTab?.()
          }}
        />
      </label>
      <fieldset className={styles['list']}>
        <legend className="visually-hidden">{props.legend}</legend>
        {props.children}
      </fieldset>
      <div data-way-out>
        <p className={styles['said']} aria-live="polite">
          {props.said}
        </p>
        {onClear ? (
          <button type="button" onClick={onClear}>
            {props.clear}
          </button>
        ) : null}
        <button type="button" onClick={onClose}>
          <Icon name="cross" />
          <span>{props.close}</span>
        </button>
      </div>
    </div>
  )
}
