import { QueryClient, QueryClientProvider, skipToken, useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { Alert } from '../components/Alert.tsx'
import { parseDataFile } from '../data/dataFiles.ts'
import { fetchDataFile, requestDefaults } from '../data/fetchDataFile.ts'
import type { OpenedSeries } from '../data/ownDatabase.ts'
import { loadOne, loadOwnSeries, subscribeToOwnPublications } from '../data/ownPublications.ts'
import { publicationSchema, publicationSchemaVersion } from '../data/publicationSchema.ts'
import { publicationKey } from '../domain/ownFigures.ts'
import type { Publication } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import { PublicationChecks } from '../features/checks/PublicationChecks.tsx'
import { OwnPublicationsSection } from '../features/own-publications/OwnPublicationsSection.tsx'
import { useChecksTexts } from '../i18n/checksTexts.ts'
import styles from './Checks.module.css'
import {
  type Choice,
  choiceOf,
  choicesOf,
  goTo,
  PublicationChoice,
  type PublicationName,
} from './PublicationChoice.tsx'

/** What the page is prerendered from, and goes on from in the browser. */
export interface ChecksState {
  readonly published: readonly PublicationName[]
  readonly first: Publication
}

interface ChecksProps {
  readonly state: ChecksState
  readonly top: string
}

export function publicationPath(region: string, quarter: Quarter): string {
  return `data/publications/${region}/${quarter}.json`
}

/** @throws {DataError} naming the first path that does not fit. */
export function readPublicationFile(file: string, text: string): Publication {
  return parseDataFile(file, text, publicationSchema, publicationSchemaVersion)
}

async function fetchPublication(path: string, signal = new AbortController().signal) {
  return readPublicationFile(path, (await fetchDataFile(path, signal)).text)
}

async function loadPublication({ opened, ...key }: Choice, path: string, signal: AbortSignal) {
  if (opened === undefined) return fetchPublication(path, signal)
  const own = await loadOne(publicationKey(key))
  if (own === undefined) throw new Error('It was removed meanwhile')
  return own.publication
}

/** The checks of the publication that the address names, of this site or of the reader. */
export function Checks(props: ChecksProps): ReactElement {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: requestDefaults } }))
  return (
    <QueryClientProvider client={client}>
      <Chosen {...props} />
    </QueryClientProvider>
  )
}

function Chosen({ state, top }: ChecksProps): ReactElement {
  const { texts, words } = useChecksTexts()
  const { first, published } = state
  const own = useOwnSeries()
  const choices = useMemo(() => choicesOf(published, own ?? []), [published, own])
  const search = useSyncExternalStore(
    subscribeToAddress,
    () => location.search,
    () => '',
  )
  const asked = new URLSearchParams(search)
  const name = asked.get('publication')
  const isOwn = asked.get('dataset') === 'own'
  const found = choiceOf(choices, name, isOwn)
  const isAwaitingOwn = own === undefined && name !== null && (isOwn || found === undefined)
  const shown = found ?? choiceOf(choices, publicationKey(first), false)
  const path = shown && top + publicationPath(shown.region.code, shown.quarter)
  const { data, isError, refetch, isFetching } = useQuery({
    queryKey: ['publication', path, shown?.opened?.openedOn],
    enabled: !isAwaitingOwn,
    staleTime: Number.POSITIVE_INFINITY,
    initialData: shown?.search === `?publication=${publicationKey(first)}` ? first : undefined,
    queryFn:
      shown === undefined || path === undefined
        ? skipToken
        : ({ signal }) => loadPublication(shown, path, signal),
  })
  const publication = isAwaitingOwn ? undefined : data
  useFollowedHash(publication)
  useOtherLanguage(search)
  const choice = (
    <>
      <WithoutScript>{words.choice.noScript}</WithoutScript>
      {name === null || found !== undefined || isAwaitingOwn ? null : (
        <p role="alert" className={styles['note']}>
          {words.choice.unknown(name.slice(0, 40))}
        </p>
      )}
      <PublicationChoice choices={choices} shown={shown} />
    </>
  )
  return (
    <>
      {publication === undefined ? (
        <>
          <h1>{texts.site.controles}</h1>
          {choice}
          {isError ? (
            <Alert
              tone="error"
              heading={words.choice.failed}
              action={texts.retry}
              onAction={() => void refetch()}
              isBusy={isFetching}
            >
              {null}
            </Alert>
          ) : (
            <p aria-busy="true">{texts.loadingPart}</p>
          )}
        </>
      ) : (
        <PublicationChecks
          publication={publication}
          opened={shown?.opened}
          dataFile={shown?.opened === undefined ? path : undefined}
          choice={choice}
        />
      )}
      <OwnSection state={state} top={top} />
    </>
  )
}

/** Where the reader opens publications of her own; before there is a script, that she can. */
function OwnSection({ state, top }: ChecksProps): ReactElement {
  const { words } = useChecksTexts()
  if (useHasScript()) {
    return (
      <OwnPublicationsSection
        isAlways
        top={top}
        findPublished={async (one) =>
          state.published.some((name) => publicationKey(name) === publicationKey(one))
            ? fetchPublication(top + publicationPath(one.region.code, one.quarter))
            : undefined
        }
        onViewHere={({ region, quarter }) => goTo(`?publication=${region}/${quarter}&dataset=own`)}
      />
    )
  }
  return (
    <section id="eigen-publicaties">
      <h2>{words.ownPublications}</h2>
      <WithoutScript>{words.ownScript}</WithoutScript>
    </section>
  )
}

function WithoutScript({ children }: { readonly children: string }) {
  return useHasScript() ? null : <p className="without-script">{children}</p>
}

function useHasScript(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}

function useOwnSeries(): readonly OpenedSeries[] | undefined {
  const [own, setOwn] = useState<readonly OpenedSeries[]>()
  useEffect(() => {
    const load = () => void loadOwnSeries().then(setOwn)
    load()
    return subscribeToOwnPublications(load)
  }, [])
  return own
}

function subscribeToAddress(listener: () => void): () => void {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}

/** The other language, in the head of the page, shows the same publication. */
function useOtherLanguage(search: string): void {
  useEffect(() => {
    const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]')
    if (link !== null) link.search = search
  }, [search])
}

/** Goes to the row that the address names once it is here, and marks it: the browser looked too early. */
function useFollowedHash(publication: Publication | undefined): void {
  useEffect(() => {
    if (publication === undefined) return
    const id = decodeURIComponent(location.hash.slice(1))
    if (id !== '' && document.getElementById(id)?.matches(':target') === false) {
      location.replace(location.hash)
    }
  }, [publication])
}
