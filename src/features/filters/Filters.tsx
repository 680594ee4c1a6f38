import type { ReactElement } from 'react'
import type { SortKey } from '../../domain/view.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { viewField } from '../../url/viewForm.ts'
import { writeSort } from '../../url/writeSort.ts'
import { FilterControls, type FilterControlsProps } from './FilterControls.tsx'
import styles from './Filters.module.css'

interface FiltersProps extends FilterControlsProps {
  /** The order of the table, which stays as it is. */
  readonly sort: readonly SortKey[]
  /** Leads to the same without filters, for a page without scripts. */
  readonly clearLink: string
}

/** What the page is about: quarter, region and municipalities. */
export function Filters({ sort, clearLink, ...controls }: FiltersProps): ReactElement {
  const { filters } = useTexts().texts
  return (
    <search className={styles['filters']} aria-label={filters.heading}>
      <FilterControls {...controls} />
      <a className="without-script" href={clearLink}>
        {filters.clear}
      </a>
      <button
        type="submit"
        className="without-script"
        {...viewField('sort')}
        value={writeSort(sort)}
      >
        {filters.show}
      </button>
    </search>
  )
}
