import { memo, type ReactElement, useEffect, useMemo } from 'react'
import { defaultView, type View } from '../domain/view.ts'
import { RegionRanking } from '../features/ranking/RegionRanking.tsx'
import { PrintNote } from '../features/source/PrintNote.tsx'
import { linkTo } from '../url/linkTo.ts'
import { useFollowedLink } from '../url/useFollowedLink.ts'
import { useLinkedPart } from '../url/useLinkedPart.ts'
import { Figures } from './Figures.tsx'
import { playEarly } from './playEarly.ts'
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
  const figuresView = useFiguresView(view)
  useLinkedPart()
  useEffect(() => playEarly(undefined), [])
  const remember = useFollowedLink(view)
  const follow = (next: View): void => {
    remember(next)
    onFollow(next)
  }
  return (
    <>
      <PrintNote view={view} figures={figures} rows={shown.rows} link={linkTo(view)} />
      {data.kind === 'country' ? (
        <div id="regions">
          <RegionRanking series={data.national} quarter={quarter} view={view} onView={follow} />
        </div>
      ) : null}
      {quarters[0] === quarter ? null : (
        <div id="changes">
          <WhatIsNew shown={shown} onView={follow} />
        </div>
      )}
      <div id="figures">
        <Figures
          view={figuresView}
          data={data}
          figures={figures}
          quarters={quarters}
          onChange={onChange}
        />
      </div>
    </>
  )
})

/** What the figures are about: no figure hangs on the order or the columns of the table. */
function useFiguresView(view: View): View {
  const { dataSet, region, quarter, selection, measure, boundaries, from, to, language } = view
  return useMemo(() => {
    const { sort, columns } = defaultView
    return {
      dataSet,
      region,
      quarter,
      selection,
      sort,
      columns,
      measure,
      boundaries,
      from,
      to,
      language,
    }
  }, [dataSet, region, quarter, selection, measure, boundaries, from, to, language])
}
