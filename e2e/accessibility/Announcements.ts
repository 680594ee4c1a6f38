import { expect, type Page } from '@playwright/test'

interface Change {
  readonly role: string
  readonly text: string
  /** The region came with these words already in it, which many screen readers never speak. */
  readonly isNew: boolean
}

/** What the live regions of a page say, in order: what a screen reader speaks without being asked. */
export class Announcements {
  private readonly changes: Change[] = []
  private readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** Listens from before the first script of the next page. */
  static async listen(page: Page): Promise<Announcements> {
    const announcements = new Announcements(page)
    await page.exposeFunction('reportLiveRegion', (role: string, text: string, isNew: boolean) => {
      announcements.changes.push({ role, text, isNew })
    })
    await page.addInitScript(reportRegions)
    return announcements
  }

  forget(): void {
    this.changes.length = 0
  }

  /** Waits for exactly these messages, none but an alert over 120 characters, and forgets them. */
  async expectOnly(...messages: readonly (string | RegExp)[]): Promise<void> {
    const expected = messages.map((message) =>
      typeof message === 'string' ? message : expect.stringMatching(message),
    )
    await expect.poll(() => this.spoken()).toEqual(expected)
    // Whatever else the same press brought would come within the next frames.
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
    expect(this.spoken()).toEqual(expected)
    const long = this.changes.filter(({ role, text }) => role !== 'alert' && text.length > 120)
    expect(long).toEqual([])
    const unheard = this.changes.filter(
      ({ role, text, isNew }) => isNew && role === 'status' && text !== '',
    )
    expect(unheard).toEqual([])
    this.forget()
  }

  private spoken(): readonly string[] {
    return this.changes
      .filter(({ role, text, isNew }) => text !== '' && (role === 'alert' || !isNew))
      .map(({ text }) => text)
  }
}

/** Runs on the page before its scripts. */
function reportRegions(): void {
  const regions = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]'
  const around = (node: Node): Element | null =>
    (node instanceof Element ? node : node.parentElement)?.closest(regions) ?? null
  const within = (node: Node): readonly Element[] =>
    node instanceof Element
      ? [...(node.matches(regions) ? [node] : []), ...node.querySelectorAll(regions)]
      : []
  new MutationObserver((records) => {
    // What stands in the page as it came is read with it, not spoken.
    if (document.readyState === 'loading') return
    const fresh = new Set(
      records.flatMap(({ addedNodes }) => [...addedNodes].flatMap((node) => within(node))),
    )
    const changed = records.flatMap(({ target }) => around(target) ?? [])
    for (const region of new Set([...fresh, ...changed])) {
      // Busy: what is in it is not ready to be spoken.
      if (!(region instanceof HTMLElement) || !region.checkVisibility()) continue
      if (region.getAttribute('aria-busy') === 'true') continue
      const text = region.innerText.trim().replaceAll(/\s+/g, ' ')
      const report: unknown = Reflect.get(globalThis, 'reportLiveRegion')
      if (typeof report === 'function') {
        report(region.getAttribute('role') ?? 'polite', text, fresh.has(region))
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true })
}
