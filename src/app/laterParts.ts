import { lazy } from 'react'
import { inTime } from '../ui/inTime.ts'
import { whenIdle } from '../ui/whenIdle.ts'

// Fetched beside the data, so that the words are here when the data is not.
const linkNotices = inTime(import('../features/share/LinkNotices.tsx'))
const dataFaultMessage = inTime(import('./DataFaultMessage.tsx'))
const notHere = inTime(import('./NotHere.tsx'))

/** Messages that few readers meet. */
export const LinkNotices = lazy(async () => ({ default: (await linkNotices).LinkNotices }))
export const DataFaultMessage = lazy(async () => ({
  default: (await dataFaultMessage).DataFaultMessage,
}))
export const NotHere = lazy(async () => ({ default: (await notHere).NotHere }))

// What a press needs is fetched ahead, so that it works without a connection too.
whenIdle(() => {
  void Promise.allSettled([
    import('../features/export/ExportPanel.tsx'),
    import('../features/filters/MunicipalityPanel.tsx'),
  ])
})

/** Parts below the table: their code and texts are fetched once the figures are on screen. */
export const PageNav = lazy(async () => ({
  default: (await inTime(import('./PageNav.tsx'))).PageNav,
}))
export const BelowTable = lazy(async () => ({
  default: (await inTime(import('./BelowTable.tsx'))).BelowTable,
}))
export const SourceNote = lazy(async () => ({
  default: (await inTime(import('../features/source/SourceNote.tsx'))).SourceNote,
}))
export const Explanation = lazy(async () => ({
  default: (await inTime(import('../features/source/Explanation.tsx'))).Explanation,
}))
