import { nlChanges } from './changes.ts'
import { nlCharts } from './charts.ts'
import { nlFiles } from './files.ts'
import { nlMap } from './map.ts'
import { nlMunicipalityChart } from './municipalityChart.ts'
import { nlRanking } from './ranking.ts'
import { nlSourceNote } from './sourceNote.ts'
import { nlUnfound } from './unfound.ts'

/** The Dutch texts of charts and findings, which come after the table. */
export const nlLate = {
  changes: nlChanges,
  charts: nlCharts,
  files: nlFiles,
  map: nlMap,
  municipalityChart: nlMunicipalityChart,
  ranking: nlRanking,
  sourceNote: nlSourceNote,
  ...nlUnfound,
}

export type LateCatalogue = typeof nlLate
