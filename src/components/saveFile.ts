/** Firefox and Safari may still read the address some seconds after the click. */
const keepFor = 40_000

/** What a reader saves: its bytes, and the text of it for where saving does not work. */
export interface FileContent {
  readonly name: string
  readonly blob: Blob
  readonly text: string
}

export interface SavedFile {
  readonly name: string
  readonly text: string
  /** Of its bytes, until the file is released. */
  readonly address: string
  /** False where the browser cannot have begun to save it, as in the browsers inside some apps. */
  readonly hasStarted: boolean
}

/** Saves a file, its bytes as given. No page knows whether it was saved, only whether asked for. */
export function saveFile({ name, blob, text }: FileContent): SavedFile {
  const address = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.hidden = true
  let press: Event | undefined
  anchor.addEventListener('click', (event) => {
    press = event
  })
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  return { name, text, address, hasStarted: press?.defaultPrevented === false }
}

/** For a file whose link is no longer on the page. */
export function releaseFile({ address }: SavedFile): void {
  setTimeout(() => URL.revokeObjectURL(address), keepFor)
}

/** A file name without its extension, of small letters, digits and hyphens: `demo-klantprofielen-2020-q3-am01`. */
export function fileName(parts: readonly string[]): string {
  return parts.join('-').toLowerCase()
}
