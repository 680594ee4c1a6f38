import type { ReactElement } from 'react'
import { nl } from '../i18n/nl/index.ts'

/** The page that other pages may show in a frame; its script draws the part that the address asks for. */
export function EmbedDocument(): ReactElement {
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <meta name="robots" content="noindex" />
        <title>{nl.site.name}</title>
        <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <div id="embed" data-embed="">
          <p>
            <span>De cijfers worden geladen.</span> <span lang="en">Loading the figures.</span>
          </p>
          <noscript>
            <a href="../" target="_blank" rel="noopener">
              <span>Hier is JavaScript nodig. Naar Klantprofielen.</span>{' '}
              <span lang="en">This needs JavaScript. To Klantprofielen.</span>
            </a>
          </noscript>
        </div>
        <script type="module" src="/src/main.tsx" />
      </body>
    </html>
  )
}
