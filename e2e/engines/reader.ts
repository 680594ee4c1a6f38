import { isDeepStrictEqual } from 'node:util'
import { type Engine, eventually } from './engine.ts'

/** From outside to inside: a selector, and how the visible text starts. */
export type Part = readonly { readonly css: string; readonly text?: string }[]

/** Visible elements of a part. Runs in the page, as `mark` does. */
function partsOf(part: Part): HTMLElement[] {
  return part.reduce<HTMLElement[]>(
    (places, { css, text = '' }) =>
      places
        .flatMap((place) => [...place.querySelectorAll<HTMLElement>(css)])
        .filter((one) => one.checkVisibility())
        .filter((one) => one.innerText.trim().replaceAll(/\s+/g, ' ').startsWith(text)),
    [document.documentElement],
  )
}

/** Marks the first of these elements for the driver, once React handles its events. */
function mark(elements: readonly HTMLElement[]): boolean {
  const first = elements.find((one) => !one.matches(':disabled, [inert] *'))
  if (!first || !Object.keys(first).some((key) => key.startsWith('__reactProps'))) return false
  for (const old of document.querySelectorAll('[data-target]')) old.removeAttribute('data-target')
  first.setAttribute('data-target', '')
  // A driver does not wait for a page that scrolls smoothly.
  first.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  return true
}

export type Reader = ReturnType<typeof readerOf>

/** A reader of the dashboard in one of the browsers, who finds things by the words on the screen. */
export function readerOf(engine: Engine, site: string) {
  /** Waits until a value is as expected; the error has both. */
  async function becomes(what: string, read: () => Promise<unknown>, expected: unknown) {
    let last: unknown
    await eventually(what, async () => {
      last = await read()
      return isDeepStrictEqual(last, expected) || undefined
    }).catch(() => {
      const [wanted, found] = [expected, last].map((value) => JSON.stringify(value))
      throw new Error(`${what}\n  expected: ${wanted}\n  found:    ${found}`)
    })
  }

  async function target(part: Part): Promise<string> {
    const expression = `(${mark})((${partsOf})(${JSON.stringify(part)}))`
    await becomes(`${JSON.stringify(part)} to act on`, () => engine.evaluate(expression), true)
    return '[data-target]'
  }

  const late = () => engine.evaluate('document.querySelectorAll("[aria-busy=true]").length')
  return {
    engine,
    becomes,
    open: (at = '') => engine.open(new URL(at, site).href).then(() => becomes('late', late, 0)),
    click: async (part: Part) => engine.click(await target(part)),
    select: async (part: Part, value: string) => engine.select(await target(part), value),
    /** Waits until the texts of a part are these, each on one line. */
    reads: (part: Part, expected: readonly string[]) => {
      const texts = "map((one) => one.innerText.trim().replaceAll(/\\s+/g, ' '))"
      const expression = `(${partsOf})(${JSON.stringify(part)}).${texts}`
      return becomes(JSON.stringify(part), () => engine.evaluate(expression), expected)
    },
  }
}
