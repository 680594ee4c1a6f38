import {
  createContext,
  type FocusEvent,
  type ReactNode,
  use,
  useEffect,
  useId,
  useState,
} from 'react'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Popover.module.css'

interface PopoverProps {
  readonly label: ReactNode
  readonly icon?: IconName
  /** Name of the panel, where the label is not. */
  readonly name?: string
  readonly isDisabled?: boolean
  /** `filled` is the one button in view that is meant first; `term` a word that opens its meaning. */
  readonly look?: 'text' | 'filled' | 'term'
  readonly children: (close: () => void) => ReactNode
}

/** Word on the button that closes a panel where it is a sheet: on phones. */
export const CloseWord = createContext<string | undefined>(undefined)

/** Pixels that a panel needs below its button. */
const leastRoom = 340

/** Milliseconds in which two presses can be a double one. */
const longestDouble = 1000

/**
 * A button with a panel below it, on the browser's own popover: Escape and a press outside close it, and
 * focus goes back to the button. The content exists only while the panel is open.
 */
export function Popover(props: PopoverProps) {
  const { label, icon, isDisabled = false, look = 'text', children } = props
  const name = props.name ?? (typeof label === 'string' ? label : undefined)
  const id = useId()
  const closeWord = use(CloseWord)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => (isOpen ? followButton(buttonOf(id)) : undefined), [id, isOpen])
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
        className={look === 'filled' ? 'filled-button' : styles[look]}
        popoverTarget={id}
        aria-expanded={isOpen}
        onBlur={leave}
      >
        {icon && <Icon name={icon} />}
        {typeof label === 'string' ? <span>{label}</span> : label}
        {look === 'text' ? <Icon name="chevronDown" /> : null}
      </button>
      <dialog
        id={id}
        className={styles['panel']}
        data-look={look}
        popover="auto"
        aria-label={name}
        onBeforeToggle={(event) => {
          if (event.newState !== 'open') return
          setIsOpen(true)
          makeRoomBelow(buttonOf(id))
        }}
        onToggle={(event) => setIsOpen(event.newState === 'open')}
        onBlur={leave}
      >
        {isOpen ? children(close) : null}
        {isOpen && closeWord !== undefined ? (
          <button
            type="button"
            className={styles['close']}
            aria-label={`${closeWord}: ${name}`}
            onClick={close}
          >
            <Icon name="cross" />
            <span>{closeWord}</span>
          </button>
        ) : null}
      </dialog>
    </>
  )
}

function buttonOf(id: string): Element | null {
  return document.querySelector(`[popovertarget="${CSS.escape(id)}"]`)
}

/** A part of the page that arrives above pushes the button down, and its panel along: the page follows. */
function followButton(button: Element | null): (() => void) | undefined {
  if (!('ResizeObserver' in window)) return
  const observer = new ResizeObserver(() => makeRoomBelow(button))
  observer.observe(document.body)
  return () => observer.disconnect()
}

/** Scrolls the page so far up that a panel, or a list that is searched, fits below its button or field. */
export function makeRoomBelow(button: Element | null, room = leastRoom): void {
  if (button === null) return
  const missing = room - (window.innerHeight - button.getBoundingClientRect().bottom)
  if (missing <= 0) return
  window.scrollBy({ top: missing, behavior: 'instant' })
  // The second press of a double one would be on whatever the scroll brought under the pointer.
  const ignoreSecond = (event: MouseEvent): void => {
    if (event.detail < 2) return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('click', ignoreSecond, true)
  setTimeout(() => window.removeEventListener('click', ignoreSecond, true), longestDouble)
}
