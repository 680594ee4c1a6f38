import { type ReactElement, useEffect } from 'react'
import { carryOver } from '../domain/regroup.ts'
import { ExportMenu } from '../features/export/ExportMenu.tsx'
import { Filters } from '../features/filters/Filters.tsx'
import { Profiles } from '../features/profiles/Profiles.tsx'
import { CopyLink } from '../features/share/CopyLink.tsx'
import { Summary } from '../features/summary/Summary.tsx'
import { linkTo } from '../url/linkTo.ts'
import { Later } from './Later.tsx'
import { PageNav } from './laterParts.ts'
import { PageMessages } from './PageMessages.tsx'
import { PartsBelow } from './PartsBelow.tsx'
import { playEarly } from './playEarly.ts'
import type { Content } from './useContent.ts'
import type { Dashboard as DashboardState } from './useDashboard.ts'
import { useDone } from './useDone.ts'
import { useFollow } from './useFollow.ts'
import { ViewForm } from './ViewForm.tsx'

interface DashboardProps {
  readonly dashboard: DashboardState
  readonly content: Extract<Content, { kind: 'ready' }>
}

/** The default quarter and every municipality. */
const noFilters = { quarter: undefined, selection: { kind: 'all' } } as const

/** The page once its figures are here: summary, filters, table, figure, source. */
export function Dashboard({ dashboard, content }: DashboardProps): ReactElement {
  const { changeView } = dashboard
  const { shown, awaited } = content
  const { view, figures, allRows, rows, regrouped } = shown
  const { quarter, area } = figures
  const link = linkTo(view)
  const [done, say] = useDone(link)
  const follow = useFollow(changeView, awaited === undefined)
  // The parts below the table come later than the controls above them.
  useEffect(() => playEarly('#figures'), [])
  const change: typeof changeView = (changes) => {
    const { boundaries } = changes
    const selection = boundaries && carryOver(view.selection, boundaries, regrouped)
    changeView(selection === undefined ? changes : { ...changes, selection })
  }
  return (
    <>
      <PageMessages dashboard={dashboard} content={content} />
      <Summary figures={figures} hasSelection={view.selection.kind !== 'all'} />
      <ViewForm view={view} />
      <Filters
        quarters={shown.quarters}
        quarter={awaited?.quarter ?? quarter}
        areas={shown.areas}
        area={awaited?.area ?? area.code}
        municipalities={allRows}
        selection={view.selection}
        sort={view.sort}
        onQuarter={(chosen) => change({ quarter: chosen })}
        onArea={(chosen) => change({ region: chosen, selection: { kind: 'all' } })}
        onSelection={(selection) => change({ selection })}
        onClear={() => change(noFilters)}
        clearLink={linkTo({ ...view, ...noFilters })}
      />
      {figures.country === undefined ? null : (
        <Later size="line">
          <PageNav hasChanges={shown.quarters[0] !== quarter} />
        </Later>
      )}
      <Profiles
        view={view}
        figures={figures}
        allRows={allRows}
        rows={rows}
        hasMergers={regrouped.length < figures.rows.length}
        onChange={change}
        message={done}
        actions={(ordered) => (
          <>
            <ExportMenu view={view} figures={figures} rows={ordered} link={link} onDone={say} />
            <CopyLink link={link} onDone={say} />
          </>
        )}
      />
      <PartsBelow shown={shown} onChange={changeView} onFollow={follow} />
    </>
  )
}
