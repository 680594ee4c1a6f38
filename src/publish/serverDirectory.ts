/** The page before anything is rendered into it. */
export const emptyDocument = 'empty.html'

/** The module that renders, as `prerenderPlugin` names it after its entry. */
export const rendererFile = 'prerender.mjs'

/** Where a build leaves what a server needs to answer links, beside the site and never in it. */
export function serverDirectory(site: string): string {
  return `${site.replace(/[/\\]+$/, '')}-server`
}
