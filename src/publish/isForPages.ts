/** True for what browsers get; the other half of a build only renders pages, for itself. */
export function isForPages({ name }: { readonly name: string }): boolean {
  return name === 'client'
}
