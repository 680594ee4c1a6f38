import type { Locator, Page } from '@playwright/test'
import { coveredFocus } from './focusFaults.ts'

/** Whatever the Tab key stops at; of a group of radio buttons that is the chosen one. */
const selector =
  ':is(a[href], button:enabled, select:enabled, input:enabled:not([type="radio"]:not(:checked)), summary, [tabindex="0"]):not([tabindex="-1"])'

/** The stops on the page now, or in a part of it, in the order of the document. */
export function tabStops(part: Page | Locator): Locator {
  return part.locator(`:is(${selector}):visible`)
}

/** Puts the focus before everything, so that the next Tab goes to the first stop. */
export async function startAtTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
}

/**
 * Presses a key so many times and gives where the focus went, as numbers of the page's tab stops, and
 * what hid it there.
 */
export async function walk(page: Page, key: string, times: number) {
  const walker = await page.evaluateHandle<ReturnType<typeof followFocus>>(
    `(${followFocus})(${JSON.stringify(selector)}, ${coveredFocus})`,
  )
  for (let done = 0; done < times; done += 1) await page.keyboard.press(key)
  return walker.evaluate(({ end }) => end())
}

/** Runs on the page. Looks at a stop when the next key goes down: by then the page has scrolled to it. */
function followFocus(query: string, covered: typeof coveredFocus) {
  const stops = [...document.querySelectorAll(query)].filter((stop) => stop.checkVisibility())
  const went: number[] = []
  const hidden: string[] = []
  const listening = new AbortController()
  const { signal } = listening
  const look = (): void => {
    if (went.length > 0) hidden.push(...covered())
  }
  const note = ({ target }: Event): void => {
    went.push(target instanceof Element ? stops.indexOf(target) : -1)
  }
  document.addEventListener('keydown', look, { capture: true, signal })
  document.addEventListener('focusin', note, { signal })
  const end = () => {
    look()
    listening.abort()
    return { went, hidden }
  }
  return { end }
}

/**
 * Runs on the page: tab stops that come before the one above or to the left of them. Within a part of
 * the page its stops are compared; the parts with each other, for charts stand side by side.
 */
export function outOfOrder(stops: readonly Element[]): readonly string[] {
  const partOf = (stop: Element): Element =>
    stop.closest('figure, section, nav, header, footer, aside, main, dialog') ?? stop
  const isBefore = (later: Element, earlier: Element): boolean => {
    const [a, b] = [earlier.getBoundingClientRect(), later.getBoundingClientRect()]
    const isSameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    return isSameLine ? b.right <= a.left + 1 : b.bottom <= a.top + 1
  }
  // Rows may lie below the window in which their table scrolls; the window is where they are.
  const apart = (stop: Element, other: Element): Element =>
    partOf(stop).contains(other) ? stop : partOf(stop)
  return stops.flatMap((stop, index) => {
    const former = stops[index - 1]
    if (former === undefined) return []
    return isBefore(apart(stop, former), apart(former, stop))
      ? [`${former.outerHTML.slice(0, 120)} then ${stop.outerHTML.slice(0, 120)}`]
      : []
  })
}
