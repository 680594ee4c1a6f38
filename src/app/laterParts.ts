import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { loadOnce } from '../ui/loadOnce.ts'
import { whenIdle } from '../ui/whenIdle.ts'

/** A part of the page whose code comes when it is shown. */
function later<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }))
}

/** Loads when it is needed, or before that, as soon as the browser has nothing better to do. */
function ahead<T>(load: () => Promise<T>): () => Promise<T> {
  const once = loadOnce(load)
  whenIdle(() => void once())
  return once
}

// Few readers meet these messages. Their words must be here when the data, or the connection, is not.
export const LinkNotices = later(
  ahead(async () => (await import('../features/share/LinkNotices.tsx')).LinkNotices),
)
export const DataFaultMessage = later(
  ahead(async () => (await import('./DataFaultMessage.tsx')).DataFaultMessage),
)
export const ConnectionNote = later(
  ahead(async () => (await import('./ConnectionNote.tsx')).ConnectionNote),
)
export const NotHere = later(ahead(async () => (await import('./NotHere.tsx')).NotHere))

// What a press needs works without a connection too.
ahead(() => import('../features/export/ExportPanel.tsx'))
ahead(() => import('../features/filters/MunicipalityPanel.tsx'))

/** Parts below the table: their code and texts are fetched once the figures are on screen. */
export const PageNav = later(loadOnce(async () => (await import('./PageNav.tsx')).PageNav))
export const BelowTable = later(loadOnce(async () => (await import('./BelowTable.tsx')).BelowTable))
export const SourceNote = later(
  loadOnce(async () => (await import('../features/source/SourceNote.tsx')).SourceNote),
)
export const Explanation = later(
  loadOnce(async () => (await import('../features/source/Explanation.tsx')).Explanation),
)
