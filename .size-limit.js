import { readFileSync } from 'node:fs'
import path from 'node:path'

const html = readFileSync('dist/index.html', 'utf8')

/** Whatever the page itself asks for is there before the first figures: its scripts and their imports. */
const firstScripts = [
  ...html.matchAll(/(?:src|modulepreload" crossorigin href)="\.\/([^"]+\.js)"/g),
].map(([, file]) => `dist/${file}`)
if (firstScripts.length === 0) throw new Error('dist/index.html names no script; build first')

/** What a Dutch page of a region never asks for by itself: English, a press on save, a list of parts. */
const onlyWhenAsked = ['en', 'savePicture', 'PageNav']

/** Every script that the page of a region comes to: the first ones, what they import, and so on. */
function everyScript() {
  const files = new Set(firstScripts)
  for (const file of files) {
    const code = readFileSync(file, 'utf8')
    for (const [, name = ''] of code.matchAll(/(?:from|import)\(?["'`]\.\/([\w.-]+\.js)["'`]/g)) {
      if (!onlyWhenAsked.some((part) => name.startsWith(`${part}-`))) {
        files.add(path.join(path.dirname(file), name))
      }
    }
  }
  return [...files]
}

const brotli = true

export default [
  {
    name: 'JavaScript of the first paint: figures, filters, table',
    path: firstScripts,
    limit: '88.6 kB',
    brotli,
  },
  {
    name: 'All JavaScript of a region page, with panels before they are opened',
    path: everyScript(),
    limit: '178.8 kB',
    brotli,
  },
  {
    name: 'Charts',
    path: 'dist/assets/charts-*.js',
    limit: '47 kB',
    brotli,
  },
  {
    name: 'HTML and CSS: the first figures',
    path: ['dist/index.html', 'dist/assets/*.css'],
    limit: '20 kB',
    brotli,
  },
]
