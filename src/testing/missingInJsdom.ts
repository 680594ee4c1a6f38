/**
 * jsdom has no popovers: a press on a button with `popovertarget` opens and closes its panel here as
 * browsers do. Escape and focus belong to the browser and are tested there.
 */
export function installPopover(): void {
  HTMLElement.prototype.hidePopover = function hidePopover() {
    toggle(this, false)
  }
  HTMLElement.prototype.showPopover = function showPopover() {
    toggle(this, true)
  }
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[popovertarget]') : null
    const panel = document.getElementById(button?.getAttribute('popovertarget') ?? '')
    if (panel !== null) toggle(panel, panel.style.display !== 'block')
  })
}

/** jsdom does not know the element `search`, of which React warns. */
export function installSearchElement(): void {
  const create = document.createElement.bind(document)
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options)
    return name === 'search'
      ? Object.defineProperty(element, Symbol.toStringTag, { value: 'HTMLElement' })
      : element
  }
}

/** Nothing scrolls in jsdom. */
export function installScrolling(): void {
  Element.prototype.scrollIntoView = () => undefined
}

function toggle(panel: HTMLElement, isOpen: boolean): void {
  const newState = isOpen ? 'open' : 'closed'
  panel.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }))
  panel.style.display = isOpen ? 'block' : 'none'
  panel.dispatchEvent(Object.assign(new Event('toggle'), { newState }))
}
