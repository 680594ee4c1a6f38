import type { ReactElement } from 'react'
import type { Row } from '../../domain/regroup.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './ProfilesTable.module.css'

/** The municipality, with what was added up into it or why that cannot be done. */
export function RowName({ row }: { readonly row: Row }): ReactElement {
  const { texts, formats } = useTexts()
  const { name, mergedFrom, divided } = row
  if (mergedFrom === undefined && divided === undefined) return <th scope="row">{name}</th>
  const namesOf = (places: readonly { readonly name: string }[]): string =>
    formats.list(places.map((place) => place.name))
  return (
    <th scope="row">
      {name}
      {mergedFrom === undefined ? null : (
        <span className={styles['merged']}>{texts.table.mergedFrom(namesOf(mergedFrom))}</span>
      )}
      {divided === undefined ? null : (
        <span className={styles['merged']}>
          {texts.table.divided(divided.name, namesOf(divided.successors))}
        </span>
      )}
    </th>
  )
}
