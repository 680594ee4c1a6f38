import { expect, type Page } from '@playwright/test'

declare global {
  interface Window {
    /** Told of each live region that comes or changes: its role, its text, and whether it is new. */
    hearRegion?: (role: string, text: string, isNew: boolean) => void
  }
}

interface Heard {
  readonly role: string
  readonly text: string
  readonly isNew: boolean
}

/** What the live regions of a page say, in order: what a screen reader speaks without being asked. */
export class Announcements {
  private readonly heard: Heard[] = []

  /** Listens from before the first script of the next page. */
  static async listen(page: Page): Promise<Announcements> {
    const announcements = new Announcements()
    await page.exposeFunction('hearRegion', (role: string, text: string, isNew: boolean) => {
      announcements.heard.push({ role, text, isNew })
    })
    await page.addInitScript(reportRegions)
    return announcements
  }

  /** Forgets what was said so far. */
  forget(): void {
    this.heard.length = 0
  }

  /** What was spoken: a polite region that comes with its words already in it is not. */
  spoken(): readonly string[] {
    return this.heard
      .filter(({ role, text, isNew }) => text !== '' && (role === 'alert' || !isNew))
      .map(({ text }) => text)
  }

  /** Polite regions that came with words in them, which many screen readers never speak. */
  unheard(): readonly string[] {
    return this.heard
      .filter(({ role, text, isNew }) => isNew && role !== 'alert' && text !== '')
      .map(({ text }) => text)
  }

  /** Waits for exactly these messages, each short enough to be listened to, and then forgets them. */
  async expectOnly(page: Page, ...messages: readonly (string | RegExp)[]): Promise<void> {
    const expected = messages.map((message) =>
      typeof message === 'string' ? message : expect.stringMatching(message),
    )
    await expect.poll(() => this.spoken()).toEqual(expected)
    // Whatever else the same press brought would come within the next frames.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
    expect(this.spoken()).toEqual(expected)
    expect(this.unheard()).toEqual([])
    expect(this.spoken().filter(({ length }) => length > 120)).toEqual([])
    this.forget()
  }
}

/** Runs on the page before its scripts. */
function reportRegions(): void {
  const regions = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]'
  const regionAround = (node: Node): Element | null =>
    (node instanceof Element ? node : node.parentElement)?.closest(regions) ?? null
  const regionsIn = (node: Node): readonly Element[] =>
    node instanceof Element
      ? [...(node.matches(regions) ? [node] : []), ...node.querySelectorAll(regions)]
      : []
  const report = (region: Element, isNew: boolean): void => {
    // Busy: what is in it is not ready to be spoken.
    if (!region.isConnected || region.getAttribute('aria-busy') === 'true') return
    const text = region instanceof HTMLElement ? region.innerText : ''
    const role = region.getAttribute('role') ?? 'polite'
    window.hearRegion?.(role, text.trim().replaceAll(/\s+/g, ' '), isNew)
  }
  new MutationObserver((changes) => {
    const fresh = new Set(
      changes.flatMap(({ addedNodes }) => [...addedNodes].flatMap((node) => regionsIn(node))),
    )
    const changed = changes.flatMap(({ target }) => regionAround(target) ?? [])
    for (const region of new Set([...fresh, ...changed])) report(region, fresh.has(region))
  }).observe(document, { subtree: true, childList: true, characterData: true })
}
