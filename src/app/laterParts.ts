import { lazy } from 'react'
import { inTime } from '../ui/inTime.ts'

// Fetched beside the data, so that the words are here when the data is not.
const linkNotices = inTime(import('../features/share/LinkNotices.tsx'))
const dataFaultMessage = inTime(import('./DataFaultMessage.tsx'))
const awaited = inTime(import('./Awaited.tsx'))

/** Messages that few readers meet. */
export const LinkNotices = lazy(async () => ({ default: (await linkNotices).LinkNotices }))
export const DataFaultMessage = lazy(async () => ({
  default: (await dataFaultMessage).DataFaultMessage,
}))
export const Awaited = lazy(async () => ({ default: (await awaited).Awaited }))

/** Parts below the table: their code and texts are fetched once the figures are on screen. */
export const PageNav = lazy(async () => ({
  default: (await inTime(import('./PageNav.tsx'))).PageNav,
}))
export const RegionRanking = lazy(async () => ({
  default: (await inTime(import('../features/ranking/RegionRanking.tsx'))).RegionRanking,
}))
export const WhatIsNew = lazy(async () => ({
  default: (await inTime(import('./WhatIsNew.tsx'))).WhatIsNew,
}))
export const Figures = lazy(async () => ({
  default: (await inTime(import('./Figures.tsx'))).Figures,
}))
export const SourceNote = lazy(async () => ({
  default: (await inTime(import('../features/source/SourceNote.tsx'))).SourceNote,
}))
export const Explanation = lazy(async () => ({
  default: (await inTime(import('../features/source/Explanation.tsx'))).Explanation,
}))
