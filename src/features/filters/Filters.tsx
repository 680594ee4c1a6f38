import type { ReactElement } from 'react'
import type { Area, AreaCode, Municipality } from '../../domain/place.ts'
import type { Quarter } from '../../domain/quarter.ts'
import type { Selection } from '../../domain/view.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Select } from '../../ui/Select.tsx'
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
  readonly onQuarter: (quarter: Quarter) => void
  readonly onArea: (area: AreaCode) => void
  readonly onSelection: (selection: Selection) => void
  readonly onClear: () => void
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
        value={props.quarter}
        options={quarters}
        onChange={props.onQuarter}
      />
      <Select
        label={texts.filters.region}
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
    </search>
  )
}
