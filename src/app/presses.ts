/** A press on a control before React had it; kept by the script in index.html. */
interface Press {
  readonly element: HTMLElement
  /** What a list was set to. */
  readonly value?: string
  /** With Shift a heading sorts by one more column. */
  readonly shiftKey: boolean
  readonly label: string
  /** Where it stood among all controls of its kind, and among those with its label. */
  readonly place: number
  readonly twin: number
  /** How many controls of its kind there were. */
  readonly count: number
}

declare global {
  interface Window {
    presses?: Press[]
  }
}

/** Milliseconds between looks at the address, and after which a press is taken to leave it as it is. */
const step = 25
const longest = 500

/** Obeys, in order, what was pressed in a part of the page before it was hydrated. */
export async function obeyPresses(part: Element | null): Promise<void> {
  part?.removeAttribute('data-waiting')
  for (const press of window.presses?.splice(0) ?? []) {
    const control = controlOf(press)
    if (control === undefined || control.closest('[data-waiting]') !== null) {
      window.presses?.push(press)
      continue
    }
    const { href } = location
    if (control instanceof HTMLSelectElement && press.value !== undefined) {
      control.value = press.value
      control.dispatchEvent(new Event('change', { bubbles: true }))
    } else {
      const { shiftKey } = press
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }))
    }
    // Nuqs writes to the address a moment later; the next press is a choice of its own.
    for (let waited = 0; waited < longest && location.href === href; waited += step) {
      await new Promise((resolve) => setTimeout(resolve, step))
    }
  }
}

/**
 * The control that was pressed. Where a program changed the page on its way, React makes it anew instead of
 * hydrating it: then the one with the same label, or in the same place among as many.
 */
function controlOf(press: Press): HTMLElement | undefined {
  const { element, label, place, twin, count } = press
  if (element.isConnected) return element
  const all = [...document.querySelectorAll<HTMLElement>(`#root ${element.localName}`)]
  const labelOf = (one: HTMLElement): string =>
    one instanceof HTMLInputElement ? one.value : one.textContent
  const twins = all.filter((one) => labelOf(one) === label)
  return twins[twin] ?? (all.length === count ? all[place] : undefined)
}
