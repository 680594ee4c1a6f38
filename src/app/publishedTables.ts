import { readIndexFile } from '../data/readIndex.ts'
import { readRegionFile } from '../data/readRegionSeries.ts'
import { quarterFigures } from '../domain/regionSeries.ts'
import { selectRows } from '../domain/selectRows.ts'
import { fileName } from '../features/export/fileName.ts'
import { machineText } from '../features/export/tableText.ts'
import { createFormats } from '../i18n/formats.ts'
import { nl } from '../i18n/nl.ts'
import { tableColumns } from '../i18n/tableColumns.ts'
import type { ReadFile } from './figuresOf.ts'

const folder = 'data/published'

/**
 * Every publication as the page saves it for machines, by the path that it is served from:
 * `data/published/klantprofielen-2020-q3-am01.csv`. For who has no script to save it with.
 */
export function publishedTables(readFile: ReadFile): ReadonlyMap<string, string> {
  const read = (file: string): string => readFile(file) ?? ''
  const { regions } = readIndexFile(
    `${folder}/index.json`,
    read(`${folder}/index.json`),
    'published',
  )
  const columns = tableColumns('count', { texts: nl, formats: createFormats('nl') })
  return new Map(
    regions.flatMap(({ code }) => {
      const file = `${folder}/regions/${code}.json`
      const series = readRegionFile(file, read(file), 'published', code)
      return series.quarters.flatMap((quarter) => {
        const figures = quarterFigures(series, quarter)
        if (figures === undefined) return []
        const table = {
          dataSet: 'published',
          figures,
          rows: selectRows(figures.rows, { kind: 'all' }),
          columns,
          hasSelection: false,
          boundaries: 'published',
        } as const
        return [[`${folder}/${fileName(table, 'machine')}`, machineText(table)] as const]
      })
    }),
  )
}
