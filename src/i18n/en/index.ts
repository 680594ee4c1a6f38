import type { Catalogue } from '../nl/index.ts'
import type { LateCatalogue } from '../nl/late.ts'
import { enChanges } from './changes.ts'
import { enCharts } from './charts.ts'
import { enFiles } from './files.ts'
import { enMap } from './map.ts'
import { enMessages } from './messages.ts'
import { enMunicipalityChart } from './municipalityChart.ts'
import { enRanking } from './ranking.ts'
import { enSite } from './site.ts'
import { enSource } from './source.ts'

/** The English texts that a page begins with. */
export const en: Catalogue = {
  ...enSite,
  messages: enMessages,
  source: enSource,
}

/** Those of charts and findings; English comes as one file. */
export const enLate: LateCatalogue = {
  changes: enChanges,
  charts: enCharts,
  files: enFiles,
  map: enMap,
  municipalityChart: enMunicipalityChart,
  ranking: enRanking,
}
