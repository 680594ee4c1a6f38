import { memo, type ReactElement, useMemo } from 'react'
import type { Area, AreaCode, Municipality } from '../../domain/place.ts'
import type { Quarter } from '../../domain/quarter.ts'
import type { Selection } from '../../domain/view.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Select } from '../../ui/Select.tsx'
import { viewField } from '../../url/viewForm.ts'
import { MunicipalityFilter } from './MunicipalityFilter.tsx'

export interface FilterControlsProps {
  /** Oldest first. */
  readonly quarters: readonly Quarter[]
  readonly quarter: Quarter
  readonly areas: readonly Area[]
  readonly area: AreaCode
  /** The municipalities to choose from, in name order. */
  readonly municipalities: readonly Municipality[]
  readonly selection: Selection
  /** True while another area than theirs was asked for. */
  readonly isAwaitingArea: boolean
  readonly onQuarter: (quarter: Quarter) => void
  readonly onArea: (area: AreaCode) => void
  readonly onSelection: (selection: Selection) => void
  readonly onClear: () => void
}

/** The lists and the panel; an answer ahead of the address does not draw them anew. */
export const FilterControls = memo(function FilterControls(
  props: FilterControlsProps,
): ReactElement {
  const { texts, formats } = useTexts()
  const { quarter: shown } = props
  const quarters = useMemo(() => {
    const known = props.quarters.includes(shown)
      ? props.quarters
      : [...props.quarters, shown].sort()
    return known
      .map((quarter) => ({ value: quarter, label: formats.quarter(quarter) }))
      .toReversed()
  }, [props.quarters, shown, formats])
  const areas = useMemo(
    () =>
      props.areas.map(({ code, name }) => ({
        value: code,
        label: code === 'NL' ? texts.filters.country : name,
      })),
    [props.areas, texts],
  )
  return (
    <>
      <Select
        label={texts.filters.quarter}
        field={quarterField}
        value={props.quarter}
        options={quarters}
        onChange={props.onQuarter}
      />
      <Select
        label={texts.filters.region}
        field={regionField}
        value={props.area}
        options={areas}
        onChange={props.onArea}
      />
      <MunicipalityFilter
        municipalities={props.municipalities}
        selection={props.selection}
        onSelection={props.onSelection}
        isAwaiting={props.isAwaitingArea}
      />
      <button type="button" onClick={props.onClear}>
        {texts.filters.clear}
      </button>
    </>
  )
})

const quarterField = viewField('quarter')
const regionField = viewField('region')
