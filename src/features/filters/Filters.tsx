import type { ReactElement } from 'react'
import { Select } from '../../components/Select.tsx'
import type { Area, AreaCode } from '../../domain/municipality.ts'
import type { SearchedPlaces } from '../../domain/placeIndex.ts'
import type { Quarter } from '../../domain/quarter.ts'
import type { Selection } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import styles from './Filters.module.css'
import { MunicipalityFilter } from './MunicipalityFilter.tsx'

interface FiltersProps {
  /** Oldest first. */
  readonly quarters: readonly Quarter[]
  readonly quarter: Quarter
  readonly areas: readonly Area[]
  readonly area: AreaCode
  /** The municipalities to choose from, in name order, and what leads to them. */
  readonly places: SearchedPlaces
  readonly selection: Selection
  /** True while another area than theirs was asked for. */
  readonly isAwaitingArea: boolean
  readonly onQuarter: (quarter: Quarter) => void
  readonly onArea: (area: AreaCode) => void
  readonly onSelection: (selection: Selection) => void
  readonly onClear: () => void
}

/** What the page is about: quarter, region and municipalities. */
export function Filters(props: FiltersProps): ReactElement {
  const { texts, formats } = useI18n()
  const { filters } = texts
  const { quarter } = props
  const quarters = [...new Set([...props.quarters, quarter])].sort()
  return (
    <search className={styles['filters']} aria-label={filters.heading}>
      <Select
        label={filters.quarter}
        value={quarter}
        options={quarters.map((value) => ({ value, label: formats.quarter(value) })).toReversed()}
        onChange={props.onQuarter}
      />
      <Select
        label={filters.region}
        value={props.area}
        options={props.areas.map(({ code, name }) => ({
          value: code,
          label: code === 'NL' ? filters.country : name,
        }))}
        onChange={props.onArea}
      />
      <MunicipalityFilter
        places={props.places}
        selection={props.selection}
        onSelection={props.onSelection}
        isDisabled={props.isAwaitingArea}
        hasOtherQuarters={quarters.length > 1}
      />
      <button type="button" onClick={props.onClear}>
        {filters.clear}
      </button>
    </search>
  )
}
