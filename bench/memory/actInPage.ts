import type { Action } from './round.ts'

declare global {
  interface Window {
    /** Does these one after another, each once the one before is on the screen. */
    benchAct: (actions: readonly Action[]) => Promise<void>
  }
}

/** Runs in the page, before anything of it, so it uses nothing from outside. */
export function actInPage(): void {
  const one = <T extends HTMLElement>(selector: string, start = ''): T => {
    const all = [...document.querySelectorAll<T>(selector)]
    const found = all.find(({ textContent }) => textContent.trim().startsWith(start))
    if (found === undefined) throw new Error(`No ${selector} that starts with "${start}"`)
    return found
  }
  const choose = (place: number): void => {
    const list = one<HTMLSelectElement>('search select')
    list.selectedIndex = place
    list.dispatchEvent(new Event('change', { bubbles: true }))
  }
  // React hears of a value only when it is not set through the property that it watches itself.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
  const type = (text: string): void => {
    const box = one('dialog input[type=search]')
    set?.call(box, text)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const act = (action: Action): void => {
    if (action.kind === 'search') type(action.text)
    else if (action.kind === 'quarter') choose(action.place)
    else if (action.kind === 'sort') one('thead button', action.heading).click()
    else if (action.kind === 'measure') one('fieldset label', action.label).click()
    else one('dialog fieldset label', action.municipality).click()
  }
  const changeInside = (selector: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No change in ${selector}`)), 10_000)
      const observer = new MutationObserver(() => {
        observer.disconnect()
        clearTimeout(late)
        resolve()
      })
      const all = { attributes: true, characterData: true, childList: true, subtree: true }
      observer.observe(one(selector), all)
    })
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const doAndSee = async (selector: string, press: () => void): Promise<void> => {
    const changed = changeInside(selector)
    press()
    await changed
    await frame()
  }
  /** The focus that leaves the panel closes it. */
  const openPanel = async (): Promise<void> => {
    while (document.querySelector('dialog fieldset') === null) {
      await doAndSee('dialog[aria-label=Gemeenten]', () =>
        one('search button', 'Gemeenten').click(),
      )
    }
  }
  window.benchAct = async (actions) => {
    for (const action of actions) {
      if (action.kind === 'toggle' || action.kind === 'search') await openPanel()
      await doAndSee(action.kind === 'search' ? 'dialog fieldset' : 'table', () => act(action))
    }
  }
}
