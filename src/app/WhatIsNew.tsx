import { type ReactElement, useMemo } from 'react'
import type { View } from '../domain/view.ts'
import { whatChanged } from '../domain/whatChanged.ts'
import { whatChangedNationally } from '../domain/whatChangedNationally.ts'
import { WhatChanged } from '../features/changes/WhatChanged.tsx'
import type { Shown } from './useShown.ts'

interface WhatIsNewProps {
  readonly shown: Shown
  readonly onView: (view: View) => void
}

/** What changed since the quarter before, in a region or in the country. */
export function WhatIsNew({ shown, onView }: WhatIsNewProps): ReactElement {
  const { data, figures, view } = shown
  const { quarter } = figures
  const changes = useMemo(
    () =>
      data.kind === 'region'
        ? whatChanged(data.series, quarter)
        : whatChangedNationally(data.national, quarter),
    [data, quarter],
  )
  return <WhatChanged changes={changes} view={view} onView={onView} />
}
