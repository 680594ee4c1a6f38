import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

// Once for each window.
if (typeof IntersectionObserver === 'undefined') {
  installPopover()
  installSearchElement()
  installObservers()
  // jsdom cannot scroll, knows no media queries (none holds), and cannot measure texts of drawings.
  Element.prototype.scrollIntoView = () => undefined
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    })
  Object.assign(window, { SVGTextContentElement: class extends SVGElement {} })
}
afterEach(cleanup)
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})
// A guard against what never comes, not a measure of speed: machines are noisy.
configure({ asyncUtilTimeout: 20_000 })

/** jsdom has no popovers. Escape and focus are the browser's own and are tested end to end. */
function installPopover(): void {
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

/** jsdom does not know the element `search`, and React warns of it. */
function installSearchElement(): void {
  const create = document.createElement.bind(document)
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options)
    return name === 'search'
      ? Object.defineProperty(element, Symbol.toStringTag, { value: 'HTMLElement' })
      : element
  }
}

/** jsdom has no layout: everything is on the screen, and keeps its size. */
function installObservers(): void {
  type Report = (entries: readonly { readonly isIntersecting: boolean }[]) => void
  class Observer {
    readonly #report: Report | undefined
    constructor(report?: Report) {
      this.#report = report
    }
    observe(): void {
      this.#report?.([{ isIntersecting: true }])
    }
    disconnect(): void {}
  }
  Object.assign(window, { IntersectionObserver: Observer })
}

function toggle(panel: HTMLElement, isOpen: boolean): void {
  const newState = isOpen ? 'open' : 'closed'
  panel.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }))
  panel.style.display = isOpen ? 'block' : 'none'
  panel.dispatchEvent(Object.assign(new Event('toggle'), { newState }))
}
