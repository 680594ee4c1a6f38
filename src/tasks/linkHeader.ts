/** What a page asks for in its first lines, by the tag that asks for it. */
const asked = [
  {
    tag: /<link rel="stylesheet" crossorigin href="([^"]+)">/g,
    as: 'rel=preload; as=style; crossorigin',
  },
  { tag: /<script src="([^"]+)"><\/script>/g, as: 'rel=preload; as=script' },
]

/**
 * The Link header of a page (RFC 8288), for what its first figures wait for: a browser asks for it when
 * the headers are there, and on a slow line that is before the page itself is. The large script is not
 * named, so that it comes after the style and not beside it. `undefined` for a page that asks for neither.
 */
export function linkHeader(html: string): string | undefined {
  const links = asked.flatMap(({ tag, as }) =>
    [...html.matchAll(tag)].map(([, address]) => `<${address}>; ${as}`),
  )
  return links.length === 0 ? undefined : links.join(', ')
}
