import type { Catalogue } from '../nl/index.ts'
import { enChanges } from './changes.ts'
import { enCharts } from './charts.ts'
import { enMessages } from './messages.ts'
import { enRanking } from './ranking.ts'
import { enSite } from './site.ts'
import { enSource } from './source.ts'

/** Every English text of the dashboard. */
export const en: Catalogue = {
  ...enSite,
  changes: enChanges,
  charts: enCharts,
  messages: enMessages,
  ranking: enRanking,
  source: enSource,
}
