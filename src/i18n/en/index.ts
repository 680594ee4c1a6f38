import type { Catalogue } from '../nl/index.ts'
import type { LateCatalogue } from '../nl/late.ts'
import { enChanges } from './changes.ts'
import { enCharts } from './charts.ts'
import { enChecks } from './checks.ts'
import { enFiles } from './files.ts'
import { enMap } from './map.ts'
import { enMessages } from './messages.ts'
import { enMunicipalityChart } from './municipalityChart.ts'
import { enOwn } from './own.ts'
import { enRanking } from './ranking.ts'
import { enSite } from './site.ts'
import { enSource } from './source.ts'
import { enSourceNote } from './sourceNote.ts'
import { enUnfound } from './unfound.ts'

/** The English texts that a page begins with. */
export const en: Catalogue = {
  ...enSite,
  messages: enMessages,
  source: enSource,
}

/** Those of parts that come later; English comes as one file. */
export const enLate = {
  changes: enChanges,
  charts: enCharts,
  files: enFiles,
  map: enMap,
  municipalityChart: enMunicipalityChart,
  ranking: enRanking,
  sourceNote: enSourceNote,
  ...enUnfound,
  checks: enChecks,
  ownPublications: enOwn,
} satisfies LateCatalogue & Record<'checks' | 'ownPublications', object>
