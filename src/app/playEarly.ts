/** A press on a control, or a choice in a list, from before the page could answer. */
interface EarlyAction {
  readonly control: HTMLElement
  /** What was chosen, in a list or on a slider; absent for a press. */
  readonly value?: string
}

declare global {
  interface Window {
    /** Made by `public/early.js`. */
    readonly early?: {
      /** Selector of the parts that cannot answer yet. */
      waiting: string
      /** Whether a heading that is pressed may put the rows in order: not while the page is waking up. */
      arranges: boolean
      actions: EarlyAction[]
      /** Puts back what was shown of them already, for the page to find itself as it was made. */
      undo: (() => void)[]
    }
  }
}

const nothing = ':not(*)'

/** Puts back what was shown of a press that is still to be done. */
export function undoEarly(): void {
  for (const one of window.early?.undo.splice(0) ?? []) one()
}

/** Does what a reader did too early, in that order, and leaves for later what lies in a part that still waits. */
export function playEarly(stillWaiting: string | undefined): void {
  const { early } = window
  if (early === undefined || early.waiting === nothing) return
  const isWaiting = ({ control }: EarlyAction): boolean =>
    stillWaiting !== undefined && control.closest(stillWaiting) !== null
  const now = early.actions.filter((action) => !isWaiting(action))
  early.actions = early.actions.filter(isWaiting)
  early.waiting = stillWaiting ?? nothing
  // A mark that stands already would not change when it is pressed.
  undoEarly()
  for (const { control, value } of now) {
    wake(control)
    if (control instanceof HTMLSelectElement && value !== undefined) {
      control.value = value
      control.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (control instanceof HTMLInputElement && value !== undefined) slide(control, value)
    else control.click()
  }
}

/**
 * React wakes a part up in the middle of the first press on it, and then takes a mark that this press
 * has just set for one that always stood. So there is a press before it that nothing listens to.
 */
function wake(control: HTMLElement): void {
  control.dispatchEvent(new Event('mouseup', { bubbles: true }))
}

/** React hears of a value only when it is not set through the property that it watches itself. */
function slide(control: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
