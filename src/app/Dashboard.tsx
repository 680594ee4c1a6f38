import { type ReactElement, useCallback, useEffect, useMemo } from 'react'
import { carryOver } from '../domain/regroup.ts'
import type { View } from '../domain/view.ts'
import { ExportMenu } from '../features/export/ExportMenu.tsx'
import { Filters } from '../features/filters/Filters.tsx'
import { Profiles } from '../features/profiles/Profiles.tsx'
import { CopyLink } from '../features/share/CopyLink.tsx'
import { Summary } from '../features/summary/Summary.tsx'
import { linkTo } from '../url/linkTo.ts'
import { choicesOf, noFilters } from './choicesOf.ts'
import { PageNav } from './laterParts.tsx'
import { PageMessages } from './PageMessages.tsx'
import { PartsBelow } from './PartsBelow.tsx'
import { playEarly } from './playEarly.ts'
import { useAtOnce } from './useAtOnce.ts'
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

/** The page once its figures are here: summary, filters, table, figure, source. */
export function Dashboard({ dashboard, content }: DashboardProps): ReactElement {
  const { changeView } = dashboard
  const { awaited } = content
  const [shown, answer] = useAtOnce(content.shown, awaited !== undefined, changeView)
  const { view, figures, allRows, rows, regrouped } = shown
  const { quarter, area } = figures
  const asked = awaited?.area ?? area.code
  const isOtherArea = asked !== area.code
  /** What a choice of municipalities, which are of the area on screen, leads back to when the other cannot be had. */
  const back = isOtherArea && awaited?.failure !== undefined ? view : undefined
  const { selection } = view
  const link = linkTo(view)
  const [done, say] = useDone(link)
  const follow = useFollow(changeView, awaited === undefined)
  // The parts below the table come later than the controls above them.
  useEffect(() => playEarly('#figures'), [])
  const change = useCallback(
    (changes: Partial<View>): void => {
      const { boundaries } = changes
      const carried = boundaries && carryOver(selection, boundaries, regrouped)
      const all = carried === undefined ? changes : { ...changes, selection: carried }
      answer('selection' in all && !('region' in all) ? { ...back, ...all } : all)
    },
    [answer, selection, regrouped, back],
  )
  const choices = useMemo(() => choicesOf(change), [change])
  return (
    <>
      <PageMessages dashboard={dashboard} content={content} />
      <Summary figures={figures} hasSelection={selection.kind !== 'all'} />
      <ViewForm view={view} />
      <Filters
        quarters={shown.quarters}
        quarter={awaited?.quarter ?? quarter}
        areas={shown.areas}
        area={asked}
        municipalities={allRows}
        selection={selection}
        isAwaitingArea={isOtherArea && back === undefined}
        sort={view.sort}
        {...choices}
        clearLink={linkTo({ ...view, ...noFilters })}
      />
      {figures.country === undefined ? null : (
        <PageNav hasChanges={shown.quarters[0] !== quarter} />
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
      <PartsBelow shown={content.shown} onChange={changeView} onFollow={follow} />
    </>
  )
}
