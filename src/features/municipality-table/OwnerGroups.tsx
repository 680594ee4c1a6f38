import type { ReactElement } from 'react'
import { Chip } from '../../components/Chip.tsx'
import { ProfileSwatch } from '../../components/ProfileSwatch.tsx'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import type { NumberColumn } from '../../i18n/tableColumns.ts'
import styles from './MunicipalityTable.module.css'

interface OwnerGroupsProps {
  /** The visible number columns, in their order. */
  readonly columns: readonly NumberColumn[]
  /** Columns before them. */
  readonly leading: number
}

/** Who keeps the profiles, over the columns of each; for ears it is in the heading of each column. */
export function OwnerGroups({ columns, leading }: OwnerGroupsProps): ReactElement {
  const { table } = useI18n().texts
  const isTotalFirst = columns[0]?.owner === undefined
  const owners = (['municipality', 'uwv'] as const).map((owner) => ({
    owner,
    span: columns.filter((column) => column.owner === owner).length,
  }))
  const hasTotal = columns.some((column) => column.owner === undefined)
  return (
    <tr className={styles['groups']}>
      <td aria-hidden="true" colSpan={leading + (isTotalFirst && hasTotal ? 1 : 0)} />
      {owners.map(({ owner, span }) =>
        span === 0 ? null : (
          <td key={owner} aria-hidden="true" colSpan={span} className={styles[owner]}>
            <span>
              <ProfileSwatch of={owner} />
              <b>{table.owners[owner]}</b>
              <Chip>{table.derived}</Chip>
            </span>
          </td>
        ),
      )}
      {hasTotal && !isTotalFirst ? <td aria-hidden="true" /> : null}
    </tr>
  )
}
