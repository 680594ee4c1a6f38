/** What the place of a part hears when it is wanted before a reader comes near. */
export const wanted = 'wanted'

/** Has every part inside made, and waits for them as long as a reader would. */
export async function makeNow(within: HTMLElement): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const places = within.querySelectorAll('[data-undrawn]')
    if (places.length === 0) return
    for (const place of places) place.dispatchEvent(new Event(wanted))
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
