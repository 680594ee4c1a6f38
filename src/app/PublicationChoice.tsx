import { useQuery } from '@tanstack/react-query'
import { type ReactElement, type ReactNode, useState } from 'react'
import { Select } from '../components/Select.tsx'
import type { OpenedSeries } from '../data/ownDatabase.ts'
import { loadOpened } from '../data/ownPublications.ts'
import type { LabourMarketRegion } from '../domain/municipality.ts'
import { publicationKey } from '../domain/ownFigures.ts'
import { checkNames, checksHeld, proofOf } from '../domain/proof.ts'
import type { OpenedFile } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import { useChecksTexts } from '../i18n/checksTexts.ts'
import styles from './Checks.module.css'

/** A publication by its name, with how many of its checks hold. */
export interface PublicationName {
  readonly region: LabourMarketRegion
  readonly quarter: Quarter
  readonly held: number
}

export interface Choice extends Omit<PublicationName, 'held'> {
  readonly search: string
  /** Of the reader's own these are counted when the list is opened. */
  readonly held?: number
  readonly opened?: OpenedFile & { readonly openedOn: string }
}

/** A list, and a table of all, where there is something to choose. */
export function PublicationChoice({
  choices,
  shown,
}: {
  readonly choices: readonly Choice[]
  readonly shown: Choice | undefined
}): ReactNode {
  const { words } = useChecksTexts()
  const labelOf = useLabel()
  const [isOpen, setIsOpen] = useState(false)
  if (choices.length < 2 || shown === undefined) return null
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
        {isOpen ? <AllChoices choices={choices} /> : null}
      </details>
    </div>
  )
}

function useLabel(): (choice: Choice) => string {
  const { formats, words } = useChecksTexts()
  return ({ region, quarter, opened }) => {
    const label = words.label(region.name, formats.quarter(quarter))
    return opened === undefined ? label : words.choice.own(label)
  }
}

function AllChoices({ choices }: { readonly choices: readonly Choice[] }): ReactElement {
  const { words } = useChecksTexts()
  const labelOf = useLabel()
  const opened = choices.flatMap((one) => (one.opened ? [one.search, one.opened.openedOn] : []))
  const { data: heldOf } = useQuery({
    queryKey: ['held', ...opened],
    queryFn: async () => {
      const all = (await loadOpened()).map(({ publication }) => publication)
      return new Map(all.map((one) => [publicationKey(one), checksHeld(proofOf(one))]))
    },
    structuralSharing: false,
  })
  return (
    <ul>
      {choices.map((one) => {
        const held = one.held ?? heldOf?.get(publicationKey(one))
        return (
          <li key={one.search}>
            <a href={one.search}>{labelOf(one)}</a>{' '}
            {held === undefined ? null : <span>{words.choice.held(held, checkNames.length)}</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** The publications of the site, then those of the reader. */
export function choicesOf(published: readonly PublicationName[], own: readonly OpenedSeries[]) {
  return [
    ...published.map((one) => ({ ...one, search: `?publication=${publicationKey(one)}` })),
    ...own.flatMap(({ region, quarters, opened, openedOn }) =>
      quarters.map((quarter, at) => ({
        region,
        quarter,
        search: `?publication=${encodeURI(publicationKey({ region, quarter }))}&dataset=own`,
        opened: { file: '', isSynthetic: false, ...opened?.[at], openedOn: openedOn[at] ?? '' },
      })),
    ),
  ]
}

/** The one of this name; a reader's own comes first only where the link is about own figures. */
export function choiceOf(choices: readonly Choice[], name: string | null, isOwn: boolean) {
  const named = choices.filter((one) => publicationKey(one) === name)
  return named.find(({ opened }) => isOwn === (opened !== undefined)) ?? named[0]
}

export function goTo(search: string): void {
  history.pushState(null, '', search)
  dispatchEvent(new PopStateEvent('popstate'))
}
