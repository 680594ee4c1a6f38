import {
  lazy,
  type ReactElement,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { carryOver } from '../domain/mergers.ts'
import type { View } from '../domain/view.ts'
import { ExportMenu } from '../features/export/ExportMenu.tsx'
import { Filters } from '../features/filters/Filters.tsx'
import { MunicipalityTable } from '../features/municipality-table/MunicipalityTable.tsx'
import { CopyLink } from '../features/share/CopyLink.tsx'
import { PrintNote } from '../features/source/PrintNote.tsx'
import { Summary } from '../features/summary/Summary.tsx'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { pinnedLink } from '../url/links.ts'
import type { DashboardData } from './dashboardData.ts'
import { filterHandlers } from './filterHandlers.ts'
import { LateSection } from './LateSection.tsx'
import { PageMessages } from './messages.tsx'
import styles from './Page.module.css'
import type { Dashboard as DashboardState } from './useDashboard.ts'

const BelowTable = lazy(async () => ({ default: (await import('./BelowTable.tsx')).BelowTable }))

interface DashboardProps {
  readonly dashboard: DashboardState
  readonly shown: DashboardData
}

/** The page once its figures are here: summary, filters, table, charts, source. */
export function Dashboard({ dashboard, shown }: DashboardProps): ReactElement {
  const { changeView, request, isCurrent, failure } = dashboard
  const { view, quarterData, allRows, rows, merged } = shown
  const { quarter, area } = quarterData
  const { selection } = view
  const { ended } = shown.data.kind === 'region' ? shown.data.series : shown.data.national
  const places = useMemo(
    () => ({ municipalities: allRows, ended, quarter }),
    [allRows, ended, quarter],
  )
  const isOtherArea = !isCurrent && request.area !== area.code
  const link = pinnedLink(view, quarterData)
  const [message, say] = useStatusMessage(link)
  const follow = useFocusAfterNavigation(changeView, isCurrent, failure !== undefined)
  const change = useCallback(
    (changes: Partial<View>): void => {
      const { boundaries } = changes
      const carried = boundaries && carryOver(selection, boundaries, merged)
      const all = carried === undefined ? changes : { ...changes, selection: carried }
      // A choice of municipalities is of the area on screen: it leads back from one that cannot be had.
      const isBack = isOtherArea && 'selection' in all && !('region' in all)
      changeView(isBack ? { ...view, ...all } : all)
    },
    [changeView, selection, merged, isOtherArea, view],
  )
  return (
    <>
      <PageMessages dashboard={dashboard} shown={shown} />
      <Summary quarterData={quarterData} hasSelection={selection.kind !== 'all'} />
      <Filters
        quarters={shown.quarters}
        quarter={isCurrent ? quarter : (request.quarter ?? quarter)}
        areas={shown.areas}
        area={isCurrent ? area.code : (request.area ?? area.code)}
        places={places}
        selection={selection}
        isAwaitingArea={isOtherArea && failure === undefined}
        {...filterHandlers(change)}
      />
      {quarterData.country === undefined ? null : (
        <PageNav hasChanges={shown.quarters[0] !== quarter} />
      )}
      <MunicipalityTable
        view={view}
        quarterData={quarterData}
        allRows={allRows}
        rows={rows}
        hasMergers={merged.length < quarterData.rows.length}
        onChange={change}
        message={message}
        actions={(ordered) => (
          <>
            <ExportMenu
              view={view}
              quarterData={quarterData}
              rows={ordered}
              link={link}
              onDone={say}
            />
            <CopyLink link={link} onDone={say} />
          </>
        )}
      />
      <PrintNote view={view} quarterData={quarterData} rows={rows} link={link} />
      <LateParts shown={shown} onChange={changeView} onFollow={follow} />
    </>
  )
}

interface LatePartsProps {
  readonly shown: DashboardData
  readonly onChange: (change: Partial<View>) => void
  /** Shows the view of a link, and leads the reader to it. */
  readonly onFollow: (view: View) => void
}

/**
 * What stands below the table. Deferred: a press is answered by the table first, and what was in the page
 * from the start stays until its code is here.
 */
function LateParts({ shown, onChange, onFollow }: LatePartsProps): ReactElement {
  const deferred = useDeferredValue(shown)
  return useMemo(
    () => (
      <LateSection>
        <BelowTable shown={deferred} onChange={onChange} onFollow={onFollow} />
      </LateSection>
    ),
    [deferred, onChange, onFollow],
  )
}

/** The way over a table of hundreds of rows to what stands below it. */
function PageNav({ hasChanges }: { readonly hasChanges: boolean }): ReactElement {
  const { onThisPage: words } = useI18n().texts.source
  const parts = [
    ['#profiles-heading', words.table],
    ['#regions', words.regions],
    ...(hasChanges ? [['#changes', words.changes]] : []),
    ['#figures', words.figures],
    ['#source-heading', words.source],
  ] as const
  return (
    <nav className={styles['nav']} aria-label={words.name}>
      <ul>
        {parts.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What was done with the view behind a link, in words; a higher count is news. */
interface StatusMessage {
  readonly text: string
  readonly link: string
  readonly count: number
}

/** What was done last with a view, and how to say so. It is about one view, and goes with it. */
function useStatusMessage(
  link: string,
): readonly [StatusMessage | undefined, (text: string) => void] {
  const [message, setMessage] = useState<StatusMessage>()
  if (message !== undefined && message.link !== link) setMessage(undefined)
  return [message, (text) => setMessage({ text, link, count: (message?.count ?? 0) + 1 })]
}

/** Shows the view of a link within the page, and moves the focus to its table once that is here. */
function useFocusAfterNavigation(
  changeView: (change: Partial<View>) => void,
  isHere: boolean,
  hasFailed: boolean,
): (next: Partial<View>) => void {
  const [isFollowing, setFollowing] = useState(false)
  useEffect(() => {
    if (!isFollowing || !(isHere || hasFailed)) return
    setFollowing(false)
    if (isHere) document.getElementById('profiles-heading')?.focus()
  }, [isFollowing, isHere, hasFailed])
  return useCallback(
    (next) => {
      changeView(next)
      setFollowing(true)
    },
    [changeView],
  )
}
