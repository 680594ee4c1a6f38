/** A part of the page: from outside to inside, each step a selector and how its visible text starts. */
export type Part = readonly Step[]

interface Step {
  readonly css: string
  readonly text?: string
}

/** The visible elements of a part, in the page. Sent to the browser as text, so it uses nothing from here. */
export function partsOf(part: Part): HTMLElement[] {
  let places: ParentNode[] = [document]
  let found: HTMLElement[] = []
  for (const { css, text = '' } of part) {
    found = places
      .flatMap((place) => [...place.querySelectorAll<HTMLElement>(css)])
      .filter((one) => one.checkVisibility())
      .filter((one) => text === '' || one.innerText.trim().replaceAll(/\s+/g, ' ').startsWith(text))
    places = found
  }
  return found
}

/** Their texts, each on one line. Sent to the browser too. */
export function textsOf(elements: readonly HTMLElement[]): string[] {
  return elements.map(({ innerText }) => innerText.trim().replaceAll(/\s+/g, ' '))
}

/** The one to press. Sent to the browser too. */
export function firstOf<Found>(elements: readonly Found[]): Found {
  const [first] = elements
  if (first === undefined) throw new Error('No such part on the page')
  return first
}
