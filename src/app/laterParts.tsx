import {
  type ComponentProps,
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  type ReactElement,
  useState,
} from 'react'
import { loadOnce } from '../ui/loadOnce.ts'
import { whenIdle } from '../ui/whenIdle.ts'
import { Later } from './Later.tsx'

/** A part of the page whose code comes when it is shown. What failed is tried again when it is shown anew. */
export function later<Props extends object>(
  size: ComponentProps<typeof Later>['size'],
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactElement {
  // React keeps a failure for good, so the next part to be shown is another one.
  let part: LazyExoticComponent<ComponentType<Props>> | undefined
  const current = () => {
    part ??= lazy(async () => {
      const loaded = load()
      loaded.catch(() => {
        part = undefined
      })
      return { default: await loaded }
    })
    return part
  }
  return function Part(props) {
    // Kept while it loads, outside of what waits for it: one that fails is said to have failed.
    const [Kept] = useState(current)
    return (
      <Later size={size}>
        <Kept {...props} />
      </Later>
    )
  }
}

/** Loads when it is needed, or before that, as soon as the browser has nothing better to do. */
function ahead<T>(load: () => Promise<T>): () => Promise<T> {
  const once = loadOnce(load)
  whenIdle(() => void once())
  return once
}

// Few readers meet these messages. Their words must be here when the data, or the connection, is not.
export const LinkNotices = later(
  'message',
  ahead(async () => (await import('../features/share/LinkNotices.tsx')).LinkNotices),
)
export const NoFigures = later(
  'message',
  ahead(async () => (await import('./NoFigures.tsx')).NoFigures),
)
export const ConnectionNote = later(
  'message',
  ahead(async () => (await import('./ConnectionNote.tsx')).ConnectionNote),
)
export const NotHere = later(
  'message',
  ahead(async () => (await import('./NotHere.tsx')).NotHere),
)

// What a press needs works without a connection too.
ahead(() => import('../features/export/ExportPanel.tsx'))
ahead(() => import('../features/filters/MunicipalityPanel.tsx'))

/** Parts below the table: their code and texts are fetched once the figures are on screen. */
export const PageNav = later(
  'line',
  loadOnce(async () => (await import('./PageNav.tsx')).PageNav),
)
export const BelowTable = later(
  'figure',
  loadOnce(async () => (await import('./BelowTable.tsx')).BelowTable),
)
export const SourceNote = later(
  'note',
  loadOnce(async () => (await import('../features/source/SourceNote.tsx')).SourceNote),
)
export const Explanation = later(
  'figure',
  loadOnce(async () => (await import('../features/source/Explanation.tsx')).Explanation),
)
