import { memo, type ReactElement } from 'react'
import type { View } from '../domain/view.ts'
import { RegionRanking } from '../features/ranking/RegionRanking.tsx'
import { linkTo } from '../url/linkTo.ts'
import { Figures } from './Figures.tsx'
import type { Shown } from './useShown.ts'
import { WhatIsNew } from './WhatIsNew.tsx'

interface BelowTableProps {
  readonly shown: Shown
  readonly onChange: (change: Partial<View>) => void
  /** Shows the view of a link, and leads the reader to it. */
  readonly onFollow: (view: View) => void
}

/** The regions side by side, what changed, and the figures through time. */
export const BelowTable = memo(function BelowTable({
  shown,
  onChange,
  onFollow,
}: BelowTableProps): ReactElement {
  const { view, data, figures, quarters } = shown
  const { quarter } = figures
  return (
    <>
      {data.kind === 'country' ? (
        <div id="regions">
          <RegionRanking series={data.national} quarter={quarter} view={view} onView={onFollow} />
        </div>
      ) : null}
      {quarters[0] === quarter ? null : (
        <div id="changes">
          <WhatIsNew shown={shown} onView={onFollow} />
        </div>
      )}
      <div id="figures">
        <Figures shown={shown} link={linkTo(view)} onChange={onChange} />
      </div>
    </>
  )
})
