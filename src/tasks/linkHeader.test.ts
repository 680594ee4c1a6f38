import { expect, it } from 'vitest'
import { linkHeader } from './linkHeader.ts'

it('names the style and the small script, and not the large one', () => {
  const html = `<head>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index-abc.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-abc.css">
  </head>
  <body><script src="./early.js"></script><script type="application/json">{}</script>`
  expect(linkHeader(html)).toBe(
    '<./assets/style-abc.css>; rel=preload; as=style; crossorigin, ' +
      '<./early.js>; rel=preload; as=script',
  )
})

it('says nothing of a page that asks for nothing', () => {
  expect(linkHeader('<title>Begrippen</title>')).toBeUndefined()
})
