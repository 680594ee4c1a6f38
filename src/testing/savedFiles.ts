import { afterEach, beforeEach, vi } from 'vitest'

/** Stands in for a browser that saves files, in each test of a file. */
export function catchSavedFiles() {
  const browser = {
    /** The files that it was asked to save. */
    saved: [] as { readonly name: string; readonly content: Blob }[],
    /** False in the browsers inside some apps, where a press on a link by a script does nothing. */
    canSave: true,
  }
  beforeEach(() => {
    browser.canSave = true
    browser.saved = []
    const blobs: Blob[] = []
    URL.createObjectURL = (content) => {
      if (content instanceof Blob) blobs.push(content)
      return 'blob:test'
    }
    URL.revokeObjectURL = vi.fn()
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      browser.saved.push({ name: this.download, content: blobs.at(-1) ?? new Blob() })
      if (browser.canSave) this.dispatchEvent(new Event('click', { cancelable: true }))
    })
  })
  afterEach(() => void vi.restoreAllMocks())
  return browser
}
