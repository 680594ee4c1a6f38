import type { ReactElement, ReactNode } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { viewField } from '../../url/viewForm.ts'
import styles from './ProfilesTable.module.css'
import type { ProfilesTable } from './useProfilesTable.ts'

interface SortHeadingProps {
  readonly table: ProfilesTable
  readonly id: string
  readonly children: ReactNode
  /** Id of the note that explains a derived name; its mark follows the button. */
  readonly note?: string | undefined
}

/**
 * A heading that sorts. Only the first sort key is the order that `aria-sort` speaks of; a further
 * key says its position in words.
 */
export function SortHeading({ table, id, children, note }: SortHeadingProps): ReactElement {
  const { texts } = useTexts()
  const column = table.getColumn(id)
  const direction = column?.getIsSorted() ?? false
  const position = (column?.getSortIndex() ?? -1) + 1
  // What a press without a script asks the server for.
  const order = column?.getNextSortingOrder()
  const next = order ? `${order === 'desc' ? '-' : ''}${id}` : 'name'
  const isFirst = position === 1
  const sort = direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : 'none'
  return (
    <th scope="col" aria-sort={isFirst ? sort : 'none'}>
      <button
        type="submit"
        {...viewField('sort')}
        value={next}
        className={styles['sort']}
        data-sort={sort}
        aria-describedby={note}
        onClick={(event) => {
          event.preventDefault()
          column?.getToggleSortingHandler()?.(event)
        }}
      >
        <span>{children}</span>
        <svg className={styles['arrow']} viewBox="0 0 12 16" aria-hidden="true">
          <path className={styles['up']} d="M6 1 11 7H1Z" />
          <path className={styles['down']} d="M6 15 1 9h10Z" />
        </svg>
        {position > 1 ? (
          <>
            <span className={styles['position']} aria-hidden="true">
              {position}
            </span>
            <span className="visually-hidden">, {texts.table.sortPosition(position)}</span>
          </>
        ) : null}
      </button>
      {note === undefined ? null : <span className={styles['derived']}>{texts.table.derived}</span>}
    </th>
  )
}
