import type { ReactElement } from 'react'
import type { Area, AreaCode, Municipality } from '../../domain/place.ts'
import type { Quarter } from '../../domain/quarter.ts'
import type { Selection, SortKey } from '../../domain/view.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Select } from '../../ui/Select.tsx'
import { viewField } from '../../url/viewForm.ts'
import { writeSort } from '../../url/writeSort.ts'
import styles from './Filters.module.css'
import { MunicipalityFilter } from './MunicipalityFilter.tsx'

interface FiltersProps {
  /** Oldest first. */
  readonly quarters: readonly Quarter[]
  readonly quarter: Quarter
  readonly areas: readonly Area[]
  readonly area: AreaCode
  /** The municipalities to choose from, in name order. */
  readonly municipalities: readonly Municipality[]
  readonly selection: Selection
  /** The order of the table, which stays as it is. */
  readonly sort: readonly SortKey[]
  readonly onQuarter: (quarter: Quarter) => void
  readonly onArea: (area: AreaCode) => void
  readonly onSelection: (selection: Selection) => void
  readonly onClear: () => void
  /** Leads to the same without filters, for a page without scripts. */
  readonly clearLink: string
}

/** What the page is about: quarter, region and municipalities. */
export function Filters(props: FiltersProps): ReactElement {
  const { texts, formats } = useTexts()
  const { quarter: shown } = props
  const known = props.quarters.includes(shown) ? props.quarters : [...props.quarters, shown].sort()
  const quarters = known
    .map((quarter) => ({ value: quarter, label: formats.quarter(quarter) }))
    .toReversed()
  const areas = props.areas.map(({ code, name }) => ({
    value: code,
    label: code === 'NL' ? texts.filters.country : name,
  }))
  return (
    <search className={styles['filters']} aria-label={texts.filters.heading}>
      <Select
        label={texts.filters.quarter}
        field={viewField('quarter')}
        value={props.quarter}
        options={quarters}
        onChange={props.onQuarter}
      />
      <Select
        label={texts.filters.region}
        field={viewField('region')}
        value={props.area}
        options={areas}
        onChange={props.onArea}
      />
      <MunicipalityFilter
        municipalities={props.municipalities}
        selection={props.selection}
        onSelection={props.onSelection}
      />
      <button type="button" onClick={props.onClear}>
        {texts.filters.clear}
      </button>
      <a className="without-script" href={props.clearLink}>
        {texts.filters.clear}
      </a>
      <button
        type="submit"
        className="without-script"
        {...viewField('sort')}
        value={writeSort(props.sort)}
      >
        {texts.filters.show}
      </button>
    </search>
  )
}
