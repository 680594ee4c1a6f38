import { type FocusEvent, type ReactElement, type ReactNode, useId, useState } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** Visible text of the button. */
  readonly label: ReactNode
  /** Name of the panel. */
  readonly name: string
  readonly isDisabled?: boolean
  readonly children: (close: () => void) => ReactNode
}

/**
 * A button with a panel, on the browser's own popover: Escape and a press outside close it, and
 * focus goes back to the button. The content exists only while the panel is open.
 */
export function Popover({ label, name, isDisabled = false, children }: PopoverProps): ReactElement {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const close = (): void => document.getElementById(id)?.hidePopover()
  // Tab that leaves panel and button closes the panel: it would cover what gets the focus.
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null || document.getElementById(id)?.contains(relatedTarget)) return
    // A press on its own button closes it too; closed already, it would open again.
    if (relatedTarget.getAttribute('popovertarget') !== id) close()
  }
  return (
    <>
      <button
        type="button"
        disabled={isDisabled}
        className={styles['trigger']}
        popoverTarget={id}
        aria-expanded={isOpen}
        onBlur={leave}
      >
        {label}
      </button>
      <dialog
        id={id}
        className={styles['panel']}
        popover="auto"
        aria-label={name}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') setIsOpen(true)
        }}
        onToggle={(event) => setIsOpen(event.newState === 'open')}
        onBlur={leave}
      >
        {isOpen ? children(close) : null}
      </dialog>
    </>
  )
}
