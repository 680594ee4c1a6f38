import { memo, type ReactElement } from 'react'
import type { View } from '../domain/view.ts'
import { linkTo } from '../url/linkTo.ts'
import { Later } from './Later.tsx'
import { Figures, RegionRanking, WhatIsNew } from './laterParts.ts'
import type { Shown } from './useShown.ts'

interface BelowTableProps {
  readonly shown: Shown
  readonly onChange: (change: Partial<View>) => void
}

/** The regions side by side, what changed, and the figures through time. */
export const BelowTable = memo(function BelowTable({
  shown,
  onChange,
}: BelowTableProps): ReactElement {
  const { view, data, figures, quarters } = shown
  const { quarter } = figures
  return (
    <>
      {data.kind === 'country' ? (
        <div id="regions">
          <Later size="figure">
            <RegionRanking series={data.national} quarter={quarter} view={view} onView={onChange} />
          </Later>
        </div>
      ) : null}
      {quarters[0] === quarter ? null : (
        <div id="changes">
          <Later size="note">
            <WhatIsNew shown={shown} onView={onChange} />
          </Later>
        </div>
      )}
      <div id="figures">
        <Later size="figure">
          <Figures shown={shown} link={linkTo(view)} onChange={onChange} />
        </Later>
      </div>
    </>
  )
})
