/** A press on a control before React had it; kept by the script in index.html. */
interface Press {
  readonly element: HTMLElement
  /** What a list was set to. */
  readonly value?: string
}

declare global {
  interface Window {
    presses?: Press[]
  }
}

/** Obeys, in order, what was pressed in a part of the page before it was hydrated. */
export function obeyPresses(part: Element | null): void {
  part?.removeAttribute('data-waiting')
  const presses = window.presses?.splice(0) ?? []
  for (const press of presses) {
    const { element, value } = press
    if (element.closest('[data-waiting]') !== null) window.presses?.push(press)
    else if (element instanceof HTMLSelectElement && value !== undefined) {
      element.value = value
      element.dispatchEvent(new Event('change', { bubbles: true }))
    } else element.click()
  }
}
