import {
  type ReactElement,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { carryOver } from '../domain/regroup.ts'
import type { View } from '../domain/view.ts'
import { ExportMenu } from '../features/export/ExportMenu.tsx'
import { Filters } from '../features/filters/Filters.tsx'
import { Profiles } from '../features/profiles/Profiles.tsx'
import { CopyLink } from '../features/share/CopyLink.tsx'
import { Summary } from '../features/summary/Summary.tsx'
import { areaName } from '../i18n/areaName.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { linkTo } from '../url/linkTo.ts'
import { Awaiting } from './Awaiting.tsx'
import { ConnectionNote } from './ConnectionNote.tsx'
import { Later } from './Later.tsx'
import { BelowTable, LinkNotices, NotHere, PageNav, SourceNote } from './laterParts.ts'
import { playEarly } from './playEarly.ts'
import type { Content } from './useContent.ts'
import type { Dashboard as DashboardState } from './useDashboard.ts'

interface DashboardProps {
  readonly dashboard: DashboardState
  readonly content: Extract<Content, { kind: 'ready' }>
}

/** What was done with the view behind a link, in words; a higher count is news. */
interface Done {
  readonly text: string
  readonly link: string
  readonly count: number
}

/** The default quarter and every municipality. */
const noFilters = { quarter: undefined, selection: { kind: 'all' } } as const

/** The page once its figures are here: summary, filters, table, figure, source. */
export function Dashboard({ dashboard, content }: DashboardProps): ReactElement {
  const { changeView } = dashboard
  const { shown, awaited } = content
  const { view, figures, allRows, rows, regrouped } = shown
  const { quarter, area } = figures
  const page = useTexts()
  const link = linkTo(view)
  // What stands below the table follows a moment later: a press is answered by the table first.
  const later = useDeferredValue(shown)
  const [done, setDone] = useState<Done>()
  // A message is about one view: it goes when another one is on screen.
  if (done !== undefined && done.link !== link) setDone(undefined)
  const say = (text: string): void => setDone({ text, link, count: (done?.count ?? 0) + 1 })
  const change: typeof changeView = (changes) => {
    const { boundaries } = changes
    const selection = boundaries && carryOver(view.selection, boundaries, regrouped)
    changeView(selection === undefined ? changes : { ...changes, selection })
  }
  // The parts below the table come later than the controls above them.
  useEffect(() => playEarly('#figures'), [])
  const [isFollowing, setFollowing] = useState(false)
  // A link to a view leads to its table, once that is here.
  useEffect(() => {
    if (!isFollowing || awaited !== undefined) return
    setFollowing(false)
    document.getElementById('profiles-heading')?.focus()
  }, [isFollowing, awaited])
  const follow = useCallback(
    (next: Partial<View>): void => {
      changeView(next)
      setFollowing(true)
    },
    [changeView],
  )
  // The same elements as long as they say the same: what was in the page from the start stays, until its
  // code is here, also when something above it changes.
  const belowTable = useMemo(
    () => (
      <Later size="figure">
        <BelowTable shown={later} onChange={changeView} onFollow={follow} />
      </Later>
    ),
    [later, changeView, follow],
  )
  const { dataSet } = view
  const source = useMemo(
    () => (
      <Later size="note">
        <SourceNote dataSet={dataSet} figures={figures} />
      </Later>
    ),
    [dataSet, figures],
  )
  return (
    <>
      {dashboard.notices.length > 0 ? (
        <Later size="message">
          <LinkNotices
            notices={dashboard.notices}
            instead={{ quarter, area: areaName(area, page) }}
            onClose={dashboard.closeNotices}
          />
        </Later>
      ) : null}
      {/* One message at a time: what cannot be had says itself that there is no connection. */}
      {awaited?.failure === undefined ? (
        <ConnectionNote isStale={content.isStale} onRetry={() => void dashboard.retry()} />
      ) : null}
      <Awaiting content={content} />
      {awaited?.failure === undefined ? null : (
        <Later size="message">
          <NotHere failure={awaited.failure} shown={shown} onRetry={() => void dashboard.retry()} />
        </Later>
      )}
      <Summary figures={figures} hasSelection={view.selection.kind !== 'all'} />
      <Filters
        quarters={shown.quarters}
        quarter={awaited?.quarter ?? quarter}
        areas={shown.areas}
        area={awaited?.area ?? area.code}
        municipalities={allRows}
        selection={view.selection}
        onQuarter={(chosen) => change({ quarter: chosen })}
        onArea={(chosen) => change({ region: chosen, selection: { kind: 'all' } })}
        onSelection={(selection) => change({ selection })}
        onClear={() => change(noFilters)}
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
      {belowTable}
      {source}
    </>
  )
}
