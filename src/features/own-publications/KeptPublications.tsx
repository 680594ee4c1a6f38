import { memo, useEffect, useState } from 'react'
import { Chip } from '../../components/Chip.tsx'
import { SavedFileNote } from '../../components/SavedFileNote.tsx'
import { fileName, type SavedFile, saveFile } from '../../components/saveFile.ts'
import type { OpenedSeries } from '../../data/ownDatabase.ts'
import {
  isPersistent,
  type Kept,
  loadOne,
  loadOwnPublications,
  loadOwnSeries,
  loadUnproven,
  removeOwnPublications,
  removeUnproven,
  subscribeToOwnPublications,
} from '../../data/ownPublications.ts'
import { publicationKey } from '../../domain/ownFigures.ts'
import { formatMoment } from '../../i18n/formats.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { useOwnTexts } from '../../i18n/ownTexts.ts'
import { printable } from '../../ingest/findings.ts'
import { handoverText } from '../../ingest/handover.ts'
import { publicationText } from '../../ingest/publicationFile.ts'
import { withFocusNear } from './focusNear.ts'
import styles from './OwnPublications.module.css'
import type { OwnPublicationsProps } from './OwnPublicationsSection.tsx'
import { ViewOwn } from './ViewOwn.tsx'

interface KeptPublicationsProps extends Pick<OwnPublicationsProps, 'top' | 'onView'> {
  /** How the last ones were kept; absent where none were in this visit. */
  readonly kept: Kept | undefined
  readonly onRemoveAll: () => Promise<void>
}

/** The file that a colleague opens in this place. */
const handoverName = `${fileName(['eigen', 'publicaties'])}.json`

const firstRows = 50

const fileOf = ({ region, quarter }: Pick<Row, 'region' | 'quarter'>, kind: 'txt' | 'json') =>
  `${fileName(['eigen', 'publicatie', quarter, region.code])}.${kind}`

/** What the reader has: to see again, to hand over, to remove. It does not change while files are read. */
export const KeptPublications = memo(function KeptPublications({
  kept,
  top,
  onView,
  onRemoveAll,
}: KeptPublicationsProps) {
  const { texts } = useI18n()
  const { kept: words, result } = useOwnTexts()
  const all = useKept(loadOwnSeries).flatMap(rowsOf)
  const [isWhole, setWhole] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const [saved, setSaved] = useState<SavedFile>()
  const [message, setMessage] = useState('')
  const save = (name: string, text: string): void => {
    const type = name.endsWith('.json') ? 'application/json' : 'text/plain'
    const blob = new Blob([text], { type })
    const file = saveFile({ name, text, blob })
    setSaved(file)
    setMessage(words.saved(file.name))
  }
  const saveAll = async (): Promise<void> =>
    save(handoverName, handoverText(await loadOwnPublications()))
  const removeAll = async (): Promise<void> => {
    setAsked(false)
    await onRemoveAll()
    setMessage(words.removedAll)
  }
  const shown = isWhole ? all : all.slice(0, firstRows)
  return (
    <>
      {all.length === 0 ? null : (
        <>
          <h3>{words.heading}</h3>
          <p>
            <span>{words.count(all.length)}</span>. <Storage kept={kept} />{' '}
            <span>{words.saveHelp}</span>
          </p>
          <div className={styles['kept']}>
            <table>
              <caption className="visually-hidden">{words.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.columns.publication}</th>
                  <th scope="col">{words.columns.file}</th>
                  <th scope="col">{words.columns.openedOn}</th>
                  <th scope="col">
                    <span className="visually-hidden">{words.columns.actions}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((own) => (
                  <KeptRow
                    key={publicationKey(own)}
                    own={own}
                    top={top}
                    onView={onView}
                    onSave={save}
                    onRemoved={(name) => setMessage(words.removed(name))}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <div className={styles['actions']}>
            {shown.length < all.length ? (
              <button type="button" onClick={() => setWhole(true)}>
                {result.more(all.length - shown.length)}
              </button>
            ) : null}
            <button type="button" onClick={() => void saveAll()}>
              {words.save}
            </button>
            {isAsked ? (
              <>
                <span>{words.removeQuestion(all.length)}</span>
                <button type="button" onClick={withFocusNear(removeAll)}>
                  {words.removeYes}
                </button>
                <button
                  type="button"
                  // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
                  autoFocus
                  onClick={() => setAsked(false)}
                >
                  {words.removeNo}
                </button>
              </>
            ) : (
              <button type="button" onClick={() => setAsked(true)}>
                {words.removeAll}
              </button>
            )}
          </div>
        </>
      )}
      <Unproven onSave={save} onRemoved={(name) => setMessage(words.removed(name))} />
      <p role="status">{all.length > 0 && message === words.removedAll ? '' : message}</p>
      {saved === undefined ? null : <SavedFileNote file={saved} words={texts.savedFile} />}
    </>
  )
})

type Row = ReturnType<typeof rowsOf>[number]

function rowsOf({ region, quarters, opened, openedOn }: OpenedSeries) {
  return quarters.map((quarter, at) => ({
    region,
    quarter,
    openedOn: openedOn[at] ?? '',
    ...(opened?.[at] ?? { file: '', isSynthetic: false }),
  }))
}

/** Publications of an earlier version that the proof refuses now: they are not shown, and not lost. */
function Unproven({ onSave, onRemoved }: Pick<KeptRowProps, 'onSave' | 'onRemoved'>) {
  const { formats } = useI18n()
  const { kept: words } = useOwnTexts()
  const all = useKept(loadUnproven)
  if (all.length === 0) return null
  return (
    <>
      <h3>{words.unproven}</h3>
      <p>{words.unprovenHelp}</p>
      <ul className={styles['unproven']}>
        {all.map(({ publication, text }) => {
          const { region, quarter } = publication
          const name = `${region.name}, ${formats.quarter(quarter)}`
          return (
            <li key={publicationKey(publication)} className={styles['actions']}>
              <span>{name}</span>
              <button
                type="button"
                aria-label={words.saveTextName(name)}
                onClick={() => onSave(fileOf(publication, 'txt'), text)}
              >
                {words.saveText}
              </button>
              <button
                type="button"
                aria-label={words.removeOneName(name)}
                onClick={withFocusNear(async () => {
                  await removeUnproven(publicationKey(publication))
                  onRemoved(name)
                })}
              >
                {words.removeOne}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What is kept, in this tab or through another. */
function useKept<T>(find: () => Promise<readonly T[]>): readonly T[] {
  const [all, setAll] = useState<readonly T[]>([])
  useEffect(() => {
    let isHere = true
    const load = async (): Promise<void> => {
      const found = await find()
      if (isHere) setAll(found)
    }
    void load()
    const end = subscribeToOwnPublications(() => void load())
    return () => {
      isHere = false
      end()
    }
  }, [find])
  return all
}

/** Whether the browser keeps them, and how surely. */
function Storage({ kept }: Pick<KeptPublicationsProps, 'kept'>) {
  const words = useOwnTexts().kept
  const [isSure, setSure] = useState<boolean>()
  const isFresh = kept !== undefined
  useEffect(() => {
    let isHere = true
    // Firefox puts the question to the reader: only once she has opened something.
    void isPersistent(isFresh).then((answer) => {
      if (isHere) setSure(answer)
    })
    return () => {
      isHere = false
    }
  }, [isFresh])
  if (kept?.kind === 'visitOnly') return <span>{words[kept.reason]}</span>
  return (
    <>
      <span>{words.stored}</span>{' '}
      <span>{isSure === true ? words.persistent : words.notPersistent}</span>
    </>
  )
}

interface KeptRowProps extends Pick<OwnPublicationsProps, 'top' | 'onView'> {
  readonly own: Row
  readonly onSave: (name: string, text: string) => void
  readonly onRemoved: (name: string) => void
}

function KeptRow({ own, top, onView, onSave, onRemoved }: KeptRowProps) {
  const { language, formats } = useI18n()
  const { kept: words } = useOwnTexts()
  const { region, quarter, file, openedOn, isSynthetic } = own
  const name = `${region.name}, ${formats.quarter(quarter)}`
  const save = async (): Promise<void> => {
    const { publication } = (await loadOne(publicationKey(own))) ?? {}
    if (publication?.lines === undefined) return
    const { lines } = publication
    onSave(fileOf(own, 'json'), publicationText({ ...publication, lines }).text)
  }
  return (
    <tr>
      <th scope="row">
        <ViewOwn publication={own} dataSet="own" name={name} top={top} onView={onView}>
          {name}
        </ViewOwn>{' '}
        {isSynthetic ? <Chip tone="synthetic">{words.invented}</Chip> : null}
      </th>
      <td>{printable(file)}</td>
      <td>{formatMoment(openedOn, language)}</td>
      <td>
        <div className={styles['actions']}>
          <button type="button" aria-label={words.saveOneName(name)} onClick={() => void save()}>
            {words.saveOne}
          </button>
          <button
            type="button"
            aria-label={words.removeOneName(name)}
            onClick={withFocusNear(
              () => void removeOwnPublications([publicationKey(own)]).then(() => onRemoved(name)),
            )}
          >
            {words.removeOne}
          </button>
        </div>
      </td>
    </tr>
  )
}
