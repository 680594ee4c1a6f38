import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { countryQuarterQuery, indexQuery, nationalQuery, regionQuery } from '../data/queries.ts'
import { readCountryQuarterFile } from '../data/readCountryQuarter.ts'
import { readIndexFile } from '../data/readIndex.ts'
import { readNationalFile } from '../data/readNationalSeries.ts'
import { readRegionFile } from '../data/readRegionSeries.ts'
import { areasOf } from './areas.ts'
import { type FiguresBlock, figuresBlockId, rememberFigures } from './figuresBlock.ts'
import { Root } from './Root.tsx'

/** Files that pages fetch, by path: `data/published/index.json`. */
type ServedFiles = ReadonlyMap<string, string>

/**
 * The page of a link without parameters, for the place of `#root`: its HTML, and after that the
 * figures it shows as a block of JSON. Empty when nothing is published.
 */
export async function startPage(files: ServedFiles): Promise<string> {
  const block = blockOf(files)
  const client = new QueryClient()
  rememberFigures(client, block)
  const options = { progressiveChunkSize: Number.POSITIVE_INFINITY }
  const { prelude } = await prerender(<Root client={client} />, options)
  const html = await new Response(prelude).text()
  const json = JSON.stringify(block).replaceAll('<', String.raw`\u003c`)
  return `<div id="root">${html}</div><script type="application/json" id="${figuresBlockId}">${json}</script>`
}

function blockOf(files: ServedFiles): FiguresBlock {
  const read = <T,>(name: string, reader: (file: string, text: string) => T): T => {
    const file = `data/published/${name}.json`
    return reader(file, files.get(file) ?? '')
  }
  const index = read('index', (file, text) => readIndexFile(file, text, 'published'))
  const area = areasOf(index).at(0)?.code
  const region = index.regions.find(({ code }) => code === area)
  const latest = index.quarters.at(-1)
  const first = [indexQuery('published').queryKey, index] as const
  if (region !== undefined) {
    const series = read(`regions/${region.code}`, (file, text) =>
      readRegionFile(file, text, 'published', region.code),
    )
    return [first, [regionQuery('published', region).queryKey, series]]
  }
  const national = read('national', (file, text) => readNationalFile(file, text, 'published'))
  const quarter = read(`quarters/${latest?.quarter}`, (file, text) =>
    readCountryQuarterFile(file, text, 'published', latest?.quarter),
  )
  return [
    first,
    [nationalQuery('published', index.national).queryKey, national],
    [countryQuarterQuery('published', latest).queryKey, quarter],
  ]
}
