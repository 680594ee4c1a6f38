import { readFileSync } from 'node:fs'

const html = readFileSync('dist/index.html', 'utf8')
const firstScripts = [...html.matchAll(/assets\/[^"]+\.js/g)].map(([file]) => `dist/${file}`)

const brotli = true

export default [
  {
    name: 'First script: figures, filters, table',
    path: firstScripts,
    limit: '119 kB',
    brotli,
  },
  {
    name: 'Everything of a region page, in Dutch',
    path: [
      'dist/index.html',
      'dist/assets/*.{js,css}',
      '!dist/assets/en-*.js',
      // Of the country’s page, of the pages of checks and to embed, and of links that name places which the page does not hold.
      '!dist/assets/{CountryCharts,MunicipalityStrips,RankingDots,explainPlaces,hydrateChecks,referencePlaces,renderEmbed}-*.js',
      // Of readers who open publications of their own.
      '!dist/assets/{OwnNotes,OwnPublications,OwnPublicationsSection,OwnSection,ownPublications,ownSeries,ownTexts,readDocument,readingWorker,pdfText,pdfjs,useDropped}-*.js',
      // What a reader saves or copies of the table.
      '!dist/assets/{tableWorkbook,tableFiles,tableText}-*.js',
      'dist/data/published/{index,regions/AM01}.json',
    ],
    limit: '312 kB',
    brotli,
  },
]
