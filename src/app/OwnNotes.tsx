import type { ReactElement } from 'react'
import { country } from '../domain/municipality.ts'
import { readQuarter } from '../domain/quarter.ts'
import { regions } from '../domain/reference/referencePlaces.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { useOwnTexts } from '../i18n/ownTexts.ts'
import { resolveView } from '../url/resolveView.ts'
import { useQueryParameters } from '../url/useView.ts'
import styles from './Page.module.css'

interface OwnNoteProps {
  readonly published: string
}

/** That the reader's own publications are shown, as long as they are; in amber where some are invented. */
export function OwnNote(props: OwnNoteProps & { readonly isSynthetic: boolean }): ReactElement {
  const { published, isSynthetic } = props
  const { note: words, heading } = useOwnTexts()
  return (
    <aside
      className={styles[isSynthetic ? 'banner' : 'ownNote']}
      aria-labelledby="own-note-heading"
    >
      <div className={styles['bannerRow']}>
        <strong id="own-note-heading">{heading}</strong>
        <span className={styles['bannerText']}>{isSynthetic ? words.invented : words.text}</span>
        <a href="#eigen-publicaties">{words.manage}</a>
        <a href={published}>{words.back}</a>
      </div>
    </aside>
  )
}

/** A link to publications that are not in this browser: what it is, and the ways on. */
export function NothingOpened({ published }: OwnNoteProps): ReactElement {
  const { note, nothing } = useOwnTexts()
  const { formats } = useI18n()
  const [query] = useQueryParameters()
  const known = { dataSets: ['own'], areas: [country, ...regions] } as const
  const { region } = resolveView(query, known).view
  const quarter = readQuarter(query.quarter.at(0) ?? '')
  const name = regions.find(({ code }) => code === region)?.name
  const what = [name, quarter && formats.quarter(quarter)].filter((part) => part !== undefined)
  return (
    <div className={styles['note']}>
      <h2>{nothing.heading}</h2>
      <p>{nothing.text(what.join(', '))}</p>
      <p>{nothing.ways}</p>
      <a href={published}>{note.back}</a>
    </div>
  )
}
