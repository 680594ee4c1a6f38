import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { subscribeToOwnPublications } from '../../data/ownPublications.ts'
import type { Publication } from '../../domain/publication.ts'
import { defaultView, type View } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { useOwnTexts } from '../../i18n/ownTexts.ts'
import { linkTo } from '../../url/links.ts'
import { type Dropped, fileKinds, mostFiles } from './findSources.ts'
import { withFocusNear } from './focusNear.ts'
import { KeptPublications } from './KeptPublications.tsx'
import styles from './OwnPublications.module.css'
import type { OwnPublicationsProps } from './OwnPublicationsSection.tsx'
import { ReadingSession, type SessionState } from './ReadingSession.ts'
import { ReadingWorker } from './ReadingWorker.ts'
import { ownSectionId } from './useDropped.ts'
import { VerdictItem } from './VerdictItem.tsx'
import type { Item } from './verdict.ts'

/** So many verdicts are drawn at first: of what was chosen last, and there first what asks something of the reader. */
const firstItems = 50

/** Opens, proves and keeps publications of the reader's own; nothing leaves the browser. */
export function OwnPublications({
  top,
  findPublished,
  onView: onDashboard,
  onViewHere,
  dropped,
}: OwnPublicationsProps & { readonly dropped: readonly (Dropped | string)[] }) {
  const { language } = useI18n()
  const words = useOwnTexts()
  const [session] = useState(
    () => new ReadingSession({ worker: new ReadingWorker(), findPublished }),
  )
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState)
  const section = useRef<HTMLElement>(null)
  const [isShown, setShown] = useState(false)
  const onView = state.kept?.kind === 'visitOnly' ? (onDashboard ?? onViewHere) : onDashboard
  const view = (change: Partial<View>): void => {
    if (onDashboard !== undefined) onDashboard(change)
    else location.assign(top + linkTo({ ...defaultView, language, ...change }))
  }
  /** True when something was kept. */
  const open = async (files: readonly (Dropped | string)[]): Promise<boolean> => {
    setShown(false)
    const kept = await session.add(
      files.map((one) =>
        typeof one === 'string' ? new File([one], `${words.paste.name}.txt`) : one,
      ),
    )
    const { items, kept: place } = session.getState()
    const isAll = items.every(({ verdict }) => verdict.kind === 'accepted')
    // Another page would lose the verdicts and, where the store is blocked, the figures.
    const isLost = !isAll || place?.kind === 'visitOnly'
    if (kept.length === 0 || (onDashboard === undefined && isLost)) return kept.length > 0
    setShown(true)
    view(viewOf(kept))
    return true
  }
  const openDropped = useEffectEvent((files: readonly (Dropped | string)[]) => {
    if (files.length > 0) void open(files)
    if (files.length > 0) section.current?.scrollIntoView()
    // The link to this part came before it was there.
    else if (location.hash === `#${ownSectionId}`) section.current?.focus()
  })
  useEffect(() => openDropped(dropped), [dropped])
  useEffect(() => {
    void session.checkKept()
    return subscribeToOwnPublications(() => void session.checkRemoved())
  }, [session])
  return (
    <section
      ref={section}
      id={ownSectionId}
      className={styles['section']}
      aria-labelledby={`${ownSectionId}-heading`}
      tabIndex={-1}
    >
      <div className={styles['head']}>
        <div>
          <h2 id={`${ownSectionId}-heading`}>{words.heading}</h2>
          <p>{words.intro}</p>
          <p className={styles['drop']}>{words.drop}</p>
        </div>
        <label className="filled-button">
          <Icon name="file" />
          <span>{words.choose}</span>
          <input
            className="visually-hidden"
            type="file"
            multiple
            accept={fileKinds.join()}
            onChange={({ target }) => {
              void open([...(target.files ?? [])])
              // The same file can be chosen again.
              target.value = ''
            }}
          />
        </label>
      </div>
      <PasteField onText={(text) => open([text])} />
      <Progress state={state} onStop={session.stop} isShown={isShown} />
      <Verdicts state={state} session={session} top={top} onView={onView} />
      <KeptPublications
        kept={state.kept}
        top={top}
        onView={onView}
        onRemoveAll={session.removeAll}
      />
    </section>
  )
}

/** Where the newest of these is to be seen: in its region, or in the country where there are several. */
function viewOf(publications: readonly Publication[]): Partial<View> {
  const regions = new Set(publications.map(({ region }) => region.code))
  const [region] = regions.size === 1 ? regions : []
  const quarter = publications
    .map((one) => one.quarter)
    .toSorted()
    .at(-1)
  return { dataSet: 'own', region, quarter: region && quarter, from: undefined, to: undefined }
}

/** A text that is refused stays, to be put right. */
function PasteField({ onText }: { readonly onText: (text: string) => Promise<boolean> }) {
  const { paste } = useOwnTexts()
  const [text, setText] = useState('')
  return (
    <details className={styles['fold']}>
      <summary>{paste.open}</summary>
      <label>
        <span>{paste.label}</span>
        <textarea
          rows={6}
          value={text}
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button
        type="button"
        disabled={text.trim() === ''}
        onClick={async () => {
          if (await onText(text)) setText('')
        }}
      >
        {paste.read}
      </button>
    </details>
  )
}

interface ProgressProps {
  readonly state: SessionState
  readonly onStop: () => void
  /** True once the page shows what was opened. */
  readonly isShown: boolean
}

function Progress({ state, onStop, isShown }: ProgressProps) {
  const { progress: words } = useOwnTexts()
  const { progress } = state
  const summary = useSummary(state, isShown)
  return (
    <>
      {progress === undefined ? null : (
        <div className={styles['progress']}>
          <progress aria-label={words.name} value={progress.done} max={progress.total} />
          <span>{words.count(progress.done, progress.total)}</span>
          <button type="button" onClick={onStop}>
            {words.stop}
          </button>
        </div>
      )}
      <p role="status" className={styles['summary']}>
        {progress === undefined ? summary : words.reading(progress.total)}
      </p>
    </>
  )
}

/** "3 bestanden gelezen: 2 aangenomen, 1 geweigerd." and what else there is to say. */
function useSummary(state: SessionState, isShown: boolean): string {
  const { formats } = useI18n()
  const words = useOwnTexts().result
  const { failure, stopped, others, hasMore } = state
  const isKept = ({ verdict }: Item): boolean =>
    verdict.kind === 'conflict' && verdict.isKept === true
  const items = state.items.filter((item) => !isKept(item))
  const changed = state.items.length - items.length
  const count = (kind: string): number =>
    items.filter(({ verdict }) => verdict.kind === kind).length
  const files = new Set(items.map(({ source }) => source)).size
  const parts = [
    { count: count('accepted'), say: words.accepted },
    { count: count('refused'), say: words.refused },
    { count: count('notKept'), say: words.notKept },
    { count: count('conflict'), say: words.conflicts },
  ].flatMap((part) => (part.count === 0 ? [] : [part.say(part.count)]))
  const sentences = [
    ...(changed === 0 ? [] : [words.changed(changed)]),
    ...(items.length === 0 ? [] : [`${words.read(files)}: ${parts.join(', ')}.`]),
    ...(isShown && count('accepted') > 0 ? [words.shown] : []),
    ...(failure === undefined ? [] : [words[failure]]),
    ...(stopped === 0 ? [] : [`${words.stopped(stopped)}.`]),
    ...(others === 0 ? [] : [`${words.others(others)}.`]),
    ...(hasMore ? [words.tooMany(formats.count(mostFiles))] : []),
    ...(items.length === 0 && others > 0 ? [words.none] : []),
  ]
  return sentences.join(' ')
}

interface VerdictsProps extends Pick<OwnPublicationsProps, 'top' | 'onView'> {
  readonly state: SessionState
  readonly session: ReadingSession
}

const rank = { conflict: 0, refused: 1, notKept: 2, accepted: 3 } as const

function Verdicts({ state, session, top, onView }: VerdictsProps) {
  const words = useOwnTexts().result
  const [isWhole, setWhole] = useState(false)
  const { items } = state
  if (items.length === 0) return null
  const isLong = items.length > firstItems
  const ordered = items.toSorted(
    (a, b) => b.batch - a.batch || (isLong ? rank[a.verdict.kind] - rank[b.verdict.kind] : 0),
  )
  const shown = isWhole ? ordered : ordered.slice(0, firstItems)
  return (
    <>
      <ul className={styles['verdicts']} aria-label={words.list}>
        {shown.map((item) => (
          <VerdictItem key={item.id} item={item} top={top} onView={onView} session={session} />
        ))}
      </ul>
      <div className={styles['actions']}>
        {shown.length < ordered.length ? (
          <button type="button" onClick={() => setWhole(true)}>
            {words.more(ordered.length - shown.length)}
          </button>
        ) : null}
        {state.progress === undefined ? (
          <button type="button" onClick={withFocusNear(() => session.clear())}>
            {words.clear}
          </button>
        ) : null}
      </div>
    </>
  )
}
