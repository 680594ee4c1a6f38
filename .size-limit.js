import { readFileSync } from 'node:fs'

/** Whatever the page itself asks for is there before the first figures: its scripts and their imports. */
const html = readFileSync('dist/index.html', 'utf8')
const firstScripts = [
  ...html.matchAll(/(?:src|modulepreload" crossorigin href)="\.\/([^"]+\.js)"/g),
].map(([, file]) => `dist/${file}`)
if (firstScripts.length === 0) throw new Error('dist/index.html names no script; build first')

const brotli = true

export default [
  {
    name: 'JavaScript of the first paint: figures, filters, table',
    path: firstScripts,
    limit: '95 kB',
    brotli,
  },
  {
    name: 'Charts',
    path: 'dist/assets/charts-*.js',
    limit: '95 kB',
    brotli,
  },
  {
    name: 'HTML and CSS: the first figures',
    path: ['dist/index.html', 'dist/assets/*.css'],
    limit: '20 kB',
    brotli,
  },
]
