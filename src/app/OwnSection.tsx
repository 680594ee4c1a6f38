import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { indexQuery, publishedFigures } from '../data/queries.ts'
import { defaultView, type View } from '../domain/view.ts'
import { OwnPublicationsSection } from '../features/own-publications/OwnPublicationsSection.tsx'
import { useQueryParameters } from '../url/useView.ts'
import type { Dashboard } from './useDashboard.ts'

/** The reader's own publications, below whatever the dashboard shows. */
export function OwnSection({ dashboard }: { readonly dashboard: Dashboard }): ReactElement {
  const client = useQueryClient()
  const [query] = useQueryParameters()
  const { view, request, changeView, shown, areas, failure } = dashboard
  // First come the figures: a list of a thousand publications would keep them waiting.
  const isShown = shown !== undefined || areas?.length === 0 || failure !== undefined
  // From then on it stays: while the first publications are fetched there is nothing else, but it holds their verdicts.
  const [isFirstShown, setFirstShown] = useState(isShown)
  if (isShown && !isFirstShown) setFirstShown(true)
  const show = async (change: Partial<View>): Promise<void> => {
    // A link is judged by the index: one from before would not know what was opened just now.
    if (change.dataSet === 'own') {
      await client.fetchQuery({ ...indexQuery('own'), staleTime: 0 }).catch(() => undefined)
    }
    // A link that waited for these figures still says what to show of them.
    if (areas?.length === 0 && [...query.region, ...query.quarter].length > 0) return
    // Another region has other municipalities.
    const { selection, mine } = defaultView
    changeView({ ...(change.region === request.area ? {} : { selection, mine }), ...change })
  }
  return (
    <OwnPublicationsSection
      isAlways={view.dataSet === 'own' && isFirstShown}
      top=""
      findPublished={async (publication) => {
        const { findPublished } = await import('../data/ownSeries.ts')
        return findPublished(publishedFigures(client), publication)
      }}
      onView={(change) => void show(change)}
    />
  )
}
