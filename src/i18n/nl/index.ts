import { nlChanges } from './changes.ts'
import { nlCharts } from './charts.ts'
import { nlMessages } from './messages.ts'
import { nlRanking } from './ranking.ts'
import { nlSite } from './site.ts'
import { nlSource } from './source.ts'

/** Every Dutch text of the dashboard. This catalogue is the type of the English one. */
export const nl = {
  ...nlSite,
  changes: nlChanges,
  charts: nlCharts,
  messages: nlMessages,
  ranking: nlRanking,
  source: nlSource,
}

export type Catalogue = typeof nl
