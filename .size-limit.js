import { readFileSync } from 'node:fs'

const html = readFileSync('dist/index.html', 'utf8')
// What the start page hydrates with. The parsers of data files come beside it at a low priority: no control waits for it.
const firstScripts = [
  ...html.matchAll(/<(?:script|link)(?![^>]*fetchpriority="low")[^>]*"\.\/(assets\/[^"]+\.js)"/g),
].map(([, file]) => `dist/${file}`)

const brotli = true

export default [
  {
    name: 'First script: figures, filters, table',
    path: firstScripts,
    limit: '117 kB',
    brotli,
  },
  {
    name: 'Everything of a region page, in Dutch',
    path: [
      'dist/index.html',
      'dist/assets/*.{js,css}',
      '!dist/assets/en-*.js',
      // Of the country’s page, of the pages of checks and to embed, and of links that ask for what the page does not hold.
      '!dist/assets/{CountryCharts,LinkWarnings,MunicipalityStrips,RankingDrawing,checkSums,explainPlaces,hydrateChecks,referencePlaces,renderEmbed}-*.js',
      // Of readers who open publications of their own.
      '!dist/assets/{OwnNotes,OwnPublications,ownPublications,ownSeries,ownTexts,readDocument,readingWorker,pdfText,pdfjs}-*.js',
      // What a press fetches: to open the background, and to save or copy the table or a chart.
      '!dist/assets/{RegisterLine,picture,tableWorkbook,tableFiles,tableText}-*.js',
      'dist/data/published/{index,regions/AM01}.json',
    ],
    limit: '306 kB',
    brotli,
  },
]
