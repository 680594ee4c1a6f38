import { type ReactNode, useState } from 'react'
import { Select } from '../components/Select.tsx'
import { keyOf, type OpenedPublication } from '../data/ownPublications.ts'
import type { LabourMarketRegion } from '../domain/municipality.ts'
import { checkNames, checksHeld, proofOf } from '../domain/proof.ts'
import type { OpenedFile, Publication } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import { useChecksTexts } from '../i18n/checksTexts.ts'
import styles from './Checks.module.css'

/** A publication by its name, with how many of its checks hold. */
export interface PublicationName {
  readonly region: LabourMarketRegion
  readonly quarter: Quarter
  readonly held: number
}

/** One to choose, in the order of the list. */
interface Choice extends PublicationName {
  /** The search string that leads to it. */
  readonly search: string
  readonly own?: Publication
  readonly opened?: OpenedFile
}

/** A list, and a table of all, where there is something to choose. */
export function PublicationChoice({
  choices,
  shown,
}: {
  readonly choices: readonly Choice[]
  readonly shown: Choice | undefined
}): ReactNode {
  const { formats, words } = useChecksTexts()
  const [isOpen, setIsOpen] = useState(false)
  if (choices.length < 2 || shown === undefined) return null
  const labelOf = ({ region, quarter, own }: Choice) => {
    const label = words.label(region.name, formats.quarter(quarter))
    return own === undefined ? label : words.choice.own(label)
  }
  return (
    <div className={styles['choice']}>
      <Select
        label={words.choice.label}
        value={shown.search}
        options={choices.map((one) => ({ value: one.search, label: labelOf(one) }))}
        onChange={goTo}
      />
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{words.choice.all(choices.length)}</summary>
        {isOpen ? (
          <ul>
            {choices.map((one) => (
              <li key={one.search}>
                <a href={one.search}>{labelOf(one)}</a>{' '}
                <span>{words.choice.held(one.held, checkNames.length)}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </details>
    </div>
  )
}

/** The publications of the site, then those of the reader. */
export function choicesOf(
  published: readonly PublicationName[],
  own: readonly OpenedPublication[],
): readonly Choice[] {
  return [
    ...published.map((one) => ({ ...one, search: `?publication=${keyOf(one)}` })),
    ...own.map(({ publication, isSynthetic }) => {
      const held = checksHeld(proofOf(publication))
      const { region, quarter } = publication
      const search = `?publication=${keyOf(publication)}&dataset=own`
      const opened = { file: publication.source.file, isSynthetic }
      return { region, quarter, held, search, own: publication, opened }
    }),
  ]
}

/** The one of this name; a reader's own comes first only where the link is about own figures. */
export function choiceOf(
  choices: readonly Choice[],
  name: string | null,
  isOwn: boolean,
): Choice | undefined {
  const named = choices.filter((one) => keyOf(one) === name)
  return named.find(({ own }) => isOwn === (own !== undefined)) ?? named[0]
}

/** Shows another publication on this page. */
export function goTo(search: string): void {
  history.pushState(null, '', search)
  dispatchEvent(new PopStateEvent('popstate'))
}
