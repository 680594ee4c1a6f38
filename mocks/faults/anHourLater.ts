/**
 * Makes a page in a browser believe that an hour has gone by and its reader comes back to it: what it
 * shows is asked for again. It stands by itself, so that a test can send it into a page.
 */
export function anHourLater(): void {
  const now = Date.now
  Date.now = () => now() + 60 * 60 * 1000 + 1
  window.dispatchEvent(new Event('visibilitychange'))
}
