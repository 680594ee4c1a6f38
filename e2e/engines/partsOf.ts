/** A part of the page: from outside to inside, each step a selector and how its visible text starts. */
export type Part = readonly Step[]

interface Step {
  readonly css: string
  readonly text?: string
}

/** The visible elements of a part. Sent to the browser as text, as the others here, so it uses nothing from outside. */
export function partsOf(part: Part): Element[] {
  let places: ParentNode[] = [document]
  let found: Element[] = []
  for (const { css, text = '' } of part) {
    found = places
      .flatMap((place) => [...place.querySelectorAll(css)])
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        if (text === '') return true
        const words = one instanceof HTMLElement ? one.innerText : one.textContent
        return words.trim().replaceAll(/\s+/g, ' ').startsWith(text)
      })
    places = found
  }
  return found
}

/** Their texts, each on one line. */
export function textsOf(elements: readonly Element[]): string[] {
  return elements.map((one) => {
    const words = one instanceof HTMLElement ? one.innerText : one.textContent
    return words.trim().replaceAll(/\s+/g, ' ')
  })
}

/** The one to press. */
export function firstOf<Found>(elements: readonly Found[]): Found {
  const [first] = elements
  if (first === undefined) throw new Error('No such part on the page')
  return first
}
