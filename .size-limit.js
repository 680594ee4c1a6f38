import { readFileSync } from 'node:fs'

const html = readFileSync('dist/index.html', 'utf8')
const firstScripts = [...html.matchAll(/assets\/[^"]+\.js/g)].map(([file]) => `dist/${file}`)

const brotli = true

export default [
  {
    name: 'First script: figures, filters, table',
    path: firstScripts,
    limit: '115 kB',
    brotli,
  },
  {
    name: 'Everything of a region page, in Dutch',
    path: [
      'dist/index.html',
      'dist/assets/*.{js,css}',
      '!dist/assets/en-*.js',
      // Of the country's page, and of links that name places which the page does not hold.
      '!dist/assets/{CountryCharts,MunicipalityStrips,RankingDots,explainPlaces}-*.js',
      'dist/data/published/{index,regions/AM01}.json',
    ],
    limit: '300 kB',
    brotli,
  },
]
