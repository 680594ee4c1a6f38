/** Firefox and Safari may still read the address some seconds after the click. */
const keepFor = 40_000

/** Lets the browser save a file, its bytes exactly as given. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.hidden = true
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  setTimeout(() => URL.revokeObjectURL(address), keepFor)
}

/** A file name without its extension, of small letters, digits and hyphens: `demo-klantprofielen-2020-q3-am01`. */
export function fileName(parts: readonly string[]): string {
  return parts.join('-').toLowerCase()
}
