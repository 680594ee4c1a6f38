import { lazy } from 'react'
import { inTime } from '../ui/inTime.ts'
import { whenIdle } from '../ui/whenIdle.ts'

/**
 * Loads once: when it is needed, or before that, as soon as the browser has nothing better to do. What
 * failed before it was needed is tried again.
 */
function ahead<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  const once = () => {
    loaded ??= inTime(load)
    loaded.catch(() => {
      loaded = undefined
    })
    return loaded
  }
  whenIdle(() => void once())
  return once
}

// Few readers meet these messages. Their words must be here when the data, or the connection, is not.
const linkNotices = ahead(() => import('../features/share/LinkNotices.tsx'))
const dataFaultMessage = ahead(() => import('./DataFaultMessage.tsx'))
const notHere = ahead(() => import('./NotHere.tsx'))
const connectionNote = ahead(() => import('./ConnectionNote.tsx'))

export const LinkNotices = lazy(async () => ({ default: (await linkNotices()).LinkNotices }))
export const DataFaultMessage = lazy(async () => ({
  default: (await dataFaultMessage()).DataFaultMessage,
}))
export const ConnectionNote = lazy(async () => ({
  default: (await connectionNote()).ConnectionNote,
}))
export const NotHere = lazy(async () => ({ default: (await notHere()).NotHere }))

// What a press needs works without a connection too.
ahead(() => import('../features/export/ExportPanel.tsx'))
ahead(() => import('../features/filters/MunicipalityPanel.tsx'))

/** Parts below the table: their code and texts are fetched once the figures are on screen. */
export const PageNav = lazy(async () => ({
  default: (await inTime(() => import('./PageNav.tsx'))).PageNav,
}))
export const BelowTable = lazy(async () => ({
  default: (await inTime(() => import('./BelowTable.tsx'))).BelowTable,
}))
export const SourceNote = lazy(async () => ({
  default: (await inTime(() => import('../features/source/SourceNote.tsx'))).SourceNote,
}))
export const Explanation = lazy(async () => ({
  default: (await inTime(() => import('../features/source/Explanation.tsx'))).Explanation,
}))
