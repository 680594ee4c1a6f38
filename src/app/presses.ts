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

/** Longer than nuqs takes to write one choice to the address, so that each press sees the one before it. */
const BETWEEN_PRESSES_MS = 100

/** Obeys, in order, what was pressed in a part of the page before it was hydrated. */
export async function obeyPresses(part: Element | null): Promise<void> {
  part?.removeAttribute('data-waiting')
  const presses = window.presses?.splice(0) ?? []
  for (const press of presses) {
    const { element, value } = press
    if (element.closest('[data-waiting]') !== null) {
      window.presses?.push(press)
      continue
    }
    if (element instanceof HTMLSelectElement && value !== undefined) {
      element.value = value
      element.dispatchEvent(new Event('change', { bubbles: true }))
    } else element.click()
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_PRESSES_MS))
  }
}
