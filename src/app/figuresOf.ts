import { countryQuarterQuery, indexQuery, nationalQuery, regionQuery } from '../data/queries.ts'
import { readCountryQuarterFile } from '../data/readCountryQuarter.ts'
import { readIndexFile } from '../data/readIndex.ts'
import { readNationalFile } from '../data/readNationalSeries.ts'
import { readRegionFile } from '../data/readRegionSeries.ts'
import { readQueryValues } from '../url/parameters.ts'
import { areasOf } from './areas.ts'
import type { FiguresBlock } from './figuresBlock.ts'
import { knownFromIndex } from './useAreaData.ts'
import { dataSetOf, wantedOf } from './wantedOf.ts'

/** The text of a file that pages fetch, by its path: `data/published/index.json`. */
export type ReadFile = (file: string) => string | undefined

/** The figures that the page of a link shows first, each proven; throws when a file cannot be had. */
export function figuresOf(search: string, readFile: ReadFile): FiguresBlock {
  const values = readQueryValues(search)
  const dataSet = dataSetOf(values)
  const read = <T>(name: string, reader: (file: string, text: string) => T): T => {
    const file = `data/${dataSet}/${name}.json`
    return reader(file, readFile(file) ?? '')
  }
  const index = read('index', (file, text) => readIndexFile(file, text, dataSet))
  const known = { areas: areasOf(index), series: knownFromIndex(index) }
  const { area, quarter } = wantedOf(values, known)
  const first = [indexQuery(dataSet).queryKey, index] as const
  const region = index.regions.find(({ code }) => code === area)
  if (region !== undefined) {
    const series = read(`regions/${region.code}`, (file, text) =>
      readRegionFile(file, text, dataSet, region.code),
    )
    return [first, [regionQuery(dataSet, region).queryKey, series]]
  }
  const wanted = index.quarters.find((one) => one.quarter === quarter) ?? index.quarters.at(-1)
  const national = read('national', (file, text) => readNationalFile(file, text, dataSet))
  const countryQuarter = read(`quarters/${wanted?.quarter}`, (file, text) =>
    readCountryQuarterFile(file, text, dataSet, wanted?.quarter),
  )
  return [
    first,
    [nationalQuery(dataSet, index.national).queryKey, national],
    [countryQuarterQuery(dataSet, wanted).queryKey, countryQuarter],
  ]
}
