import type { JSHandle, Locator, Page } from '@playwright/test'
import { test } from '../fixtures.ts'

/** Whatever the Tab key stops at; of a group of radio buttons that is the chosen one. */
const selector = [
  'a[href]',
  'button:enabled',
  'select:enabled',
  'input:enabled:not([type="radio"]:not(:checked))',
  'summary',
  '[tabindex="0"]',
].join()

/** The stops that are on the page now, or in a part of it, in the order of the document. */
export function tabStops(part: Page | Locator): Locator {
  return part.locator(`:is(${selector}):visible`)
}

interface Walk {
  readonly stops: readonly Element[]
  /** Where the focus went, as numbers of stops; -1 is something else. */
  readonly went: number[]
}

/** Listens to where the focus goes from now on. */
export async function listenToFocus(page: Page): Promise<JSHandle<Walk>> {
  return page.evaluateHandle((stopSelector) => {
    const stops = [...document.querySelectorAll(stopSelector)].filter((stop) =>
      stop.checkVisibility(),
    )
    const went: number[] = []
    document.addEventListener('focusin', ({ target }) => {
      went.push(target instanceof Element ? stops.indexOf(target) : -1)
    })
    return { stops, went }
  }, selector)
}

/** Puts the focus before everything, so that the next Tab goes to the first stop. */
export async function startAtTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
}

/** Presses a key so many times. */
export async function press(page: Page, key: string, times: number): Promise<void> {
  await test.step(`${key} × ${times}`, async () => {
    for (let done = 0; done < times; done += 1) await page.keyboard.press(key)
  })
}
