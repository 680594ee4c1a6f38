import type { ReactElement, ReactNode } from 'react'
import styles from './RegionRanking.module.css'

interface RankingHeadingProps {
  /** The direction in which the table is ordered by this column, if it is. */
  readonly sort: 'ascending' | 'descending' | 'none'
  readonly onSort: () => void
  readonly children: ReactNode
}

/** A heading that sorts: the arrow shows what `aria-sort` says. */
export function RankingHeading({ sort, onSort, children }: RankingHeadingProps): ReactElement {
  return (
    <th scope="col" aria-sort={sort}>
      <button type="button" className={styles['sort']} data-sort={sort} onClick={onSort}>
        <span>{children}</span>
        <svg className={styles['arrow']} viewBox="0 0 12 16" aria-hidden="true">
          <path className={styles['up']} d="M6 1 11 7H1Z" />
          <path className={styles['down']} d="M6 15 1 9h10Z" />
        </svg>
      </button>
    </th>
  )
}
