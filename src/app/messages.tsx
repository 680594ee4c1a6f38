import { lazy, type ReactElement } from 'react'
import { Alert } from '../components/Alert.tsx'
import { LazyPart } from '../components/LazyPart.tsx'
import type { DataFault } from '../data/dataError.ts'
import { useStoredSince } from '../data/storedFigures.ts'
import { country } from '../domain/municipality.ts'
import { areaName, areaPhrase } from '../i18n/areaName.ts'
import { formatMoment } from '../i18n/formats.ts'
import { type I18n, useI18n } from '../i18n/I18nProvider.tsx'
import type { DashboardData } from './dashboardData.ts'
import styles from './Page.module.css'
import type { Dashboard } from './useDashboard.ts'
import type { Failure } from './useFailure.ts'

const LinkWarnings = lazy(async () => ({
  default: (await import('../features/share/LinkWarnings.tsx')).LinkWarnings,
}))

interface PageMessagesProps {
  readonly dashboard: Dashboard
  readonly shown: DashboardData
}

/** What is to be said above the figures: of the link, of stored figures, and of what cannot be had. */
export function PageMessages({ dashboard, shown }: PageMessagesProps): ReactElement {
  const page = useI18n()
  const { warnings, closeWarnings, failure } = dashboard
  const { quarter, area } = shown.quarterData
  return (
    <>
      {warnings.length === 0 ? null : (
        <LazyPart
          loading={page.texts.loadingPart}
          failed={page.texts.partFailed}
          reload={page.texts.reload}
          failedClass={styles['note']}
        >
          <LinkWarnings
            warnings={warnings}
            instead={{ quarter, area: areaName(area, page) }}
            onClose={closeWarnings}
          />
        </LazyPart>
      )}
      <StoredNote shown={shown} />
      {failure === undefined ? null : (
        <StaleDataAlert failure={failure} dashboard={dashboard} shown={shown} />
      )}
    </>
  )
}

/** Says what is being fetched while the former figures are shown. Outside `main`, which is a container: inside, `position: fixed` would follow it. */
export function AwaitingStatus({ dashboard }: Pick<PageMessagesProps, 'dashboard'>): ReactElement {
  const page = useI18n()
  const { shown, isCurrent, failure } = dashboard
  return (
    <p aria-live="polite" className={styles['awaiting']}>
      {shown === undefined || isCurrent || failure !== undefined
        ? null
        : page.texts.awaited.loading(requestPhrase(dashboard, page))}
    </p>
  )
}

/** What was asked for and is not here: "heel Nederland, derde kwartaal 2020". */
function requestPhrase({ areas = [], request, view }: Dashboard, page: I18n): string {
  const area = areas.find(({ code }) => code === request.area)
  // Without a quarter in the link a region shows its own latest one, which only its file knows.
  const quarter = area?.code === country.code ? request.quarter : view.quarter
  return [
    ...(area === undefined ? [] : [areaPhrase(area, page)]),
    ...(quarter === undefined ? [] : [page.formats.quarter(quarter)]),
  ].join(', ')
}

/** Says since when stored figures are shown, because the server did not answer. */
function StoredNote({ shown }: { readonly shown: DashboardData }): ReactElement | null {
  const { texts, formats, language } = useI18n()
  const since = useStoredSince()
  if (since === undefined) return null
  const quarter = formats.quarter(shown.quarterData.quarter)
  return (
    <div role="alert" className={styles['note']}>
      <p>{texts.messages.connection.kept(quarter, formatMoment(since, language))}</p>
    </div>
  )
}

/** What was asked for, or a newer version of it, cannot be had; says what the figures on screen still are. */
function StaleDataAlert(props: PageMessagesProps & { readonly failure: Failure }): ReactElement {
  const { failure, dashboard, shown } = props
  const page = useI18n()
  const { texts, formats, language } = page
  const { area, quarter } = shown.quarterData
  const { isCurrent, fetchedOn } = dashboard
  const { connection } = texts.messages
  const when = formats.quarter(quarter)
  const still = texts.awaited.failed(`${areaPhrase(area, page)}, ${when}`)
  const fetched =
    fetchedOn && isCurrent ? connection.fetched(when, formatMoment(fetchedOn, language)) : still
  const rest = isCurrent ? [fetched] : [connection.about(requestPhrase(dashboard, page)), still]
  return <DataErrorAlert failure={failure} dashboard={dashboard} isUpdate={isCurrent} rest={rest} />
}

interface DataErrorAlertProps {
  readonly failure: Failure
  readonly dashboard: Dashboard
  readonly isUpdate?: boolean
  readonly rest?: readonly string[]
}

/** Why there are no figures, or no newer ones, and what the reader can do. */
export function DataErrorAlert(props: DataErrorAlertProps): ReactElement {
  const page = useI18n()
  const { texts } = page
  const { faults, connection } = texts.messages
  const { failure, dashboard, isUpdate = false } = props
  const { file, fault } = failure
  const asked = requestPhrase(dashboard, page)
  const rest = props.rest ?? (asked === '' ? [] : [connection.about(asked)])
  const isOldPage = fault.kind === 'newerVersion'
  return (
    <Alert
      tone="error"
      heading={isUpdate ? faults.noNewer : faults.heading}
      details={
        <>
          {rest.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <small>{faults.file(`${file} (${fault.kind})`)}</small>
        </>
      }
      action={isOldPage ? texts.reload : texts.retry}
      isBusy={dashboard.isRetrying}
      onAction={() => (isOldPage ? location.reload() : void dashboard.retry())}
    >
      <p>{describeFault(fault, faults)}</p>
    </Alert>
  )
}

function describeFault(fault: DataFault, words: I18n['texts']['messages']['faults']): string {
  switch (fault.kind) {
    case 'refused':
      return words.refused(fault.status)
    case 'server':
      return words.server(fault.status)
    case 'invalid':
      return words.invalid(fault.path)
    default:
      return words[fault.kind]
  }
}
