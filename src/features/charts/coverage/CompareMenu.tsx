import { useEffect, useState } from 'react'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { Popover } from '../../../components/Popover.tsx'
import { SearchPanel } from '../../../components/SearchPanel.tsx'
import type { NationalSeries } from '../../../domain/country.ts'
import type { Area, RegionCode } from '../../../domain/municipality.ts'
import { placeKey } from '../../../domain/placeIndex.ts'
import { mostCompared } from '../../../domain/view.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import styles from './CompareMenu.module.css'
import type { ComparedArea } from './compareAreas.ts'

/** The totals of the other areas: fetched only when someone wants to compare. */
export interface CompareSource {
  readonly national: NationalSeries | undefined
  readonly nationalState: 'notAsked' | 'loading' | 'here' | 'failed'
  /** Asks for the totals, at first or once more after a failure. */
  readonly onAskNational: () => void
}

interface CompareChoice {
  readonly compare: readonly RegionCode[]
  readonly onCompare: (compare: readonly RegionCode[]) => void
}

interface CompareMenuProps extends CompareSource, CompareChoice {
  readonly own: Area
}

/** A button that says how many areas were added, and the panel to choose them in. */
export function CompareMenu(props: CompareMenuProps) {
  const words = useLateI18n().texts.charts.compare
  const { length } = props.compare
  return (
    <div>
      <Popover
        label={<span key={length}>{words.button + (length === 0 ? '' : ` (${length})`)}</span>}
        icon="search"
        name={words.button}
      >
        {(close) => <ComparePanel {...props} onClose={close} />}
      </Popover>
    </div>
  )
}

/** A search box and a checkbox for each region; every press takes effect at once. */
function ComparePanel(props: CompareMenuProps & { readonly onClose: () => void }) {
  const { own, compare, onCompare, national, nationalState, onAskNational } = props
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.charts.compare
  const [search, setSearch] = useState('')
  useEffect(() => {
    if (nationalState === 'notAsked') onAskNational()
  }, [nationalState, onAskNational])
  const isFull = compare.length >= mostCompared
  const found = (national?.regions ?? []).filter(
    (area) => area.code !== own.code && placeKey(area.name).includes(placeKey(search)),
  )
  const count = words.chosen(formats.count(compare.length), formats.count(mostCompared))
  const said =
    nationalState === 'loading'
      ? words.loading
      : isFull
        ? words.full
        : search === ''
          ? count
          : words.found(found.length)
  return (
    <SearchPanel
      label={words.search}
      search={search}
      onSearch={setSearch}
      said={<span key={`${search} ${count}`}>{said}</span>}
      legend={words.areas}
      clear={texts.municipalityFilter.clearSelection}
      onClear={compare.length === 0 ? undefined : () => onCompare([])}
      close={texts.close}
      onClose={props.onClose}
    >
      {nationalState === 'failed' ? (
        <div role="alert">
          <p>{words.failed}</p>
          <button type="button" onClick={onAskNational}>
            {texts.retry}
          </button>
        </div>
      ) : null}
      {found.map((area) => {
        const others = compare.filter((code) => code !== area.code)
        const isChecked = others.length < compare.length
        return (
          <Checkbox
            key={area.code}
            label={area.name}
            isChecked={isChecked}
            isDisabled={!isChecked && isFull}
            onChange={() => onCompare(isChecked ? others : [...compare, area.code])}
          />
        )
      })}
    </SearchPanel>
  )
}

interface ComparedChipsProps extends CompareChoice {
  readonly areas: readonly ComparedArea[]
}

/** The chosen areas as their lines look, each to be taken away, and how many more there can be. */
export function ComparedChips(props: ComparedChipsProps) {
  const { areas, compare, onCompare } = props
  const page = useLateI18n()
  const words = page.texts.charts.compare
  if (areas.length === 0) return null
  const left = mostCompared - compare.length
  return (
    <ul className={styles['chips']}>
      {areas.map(({ totals: { area }, look }) => (
        <li key={area.code}>
          <button
            type="button"
            aria-label={words.remove(areaName(area, page))}
            onClick={({ currentTarget }) => {
              buttonBeside(currentTarget)?.focus()
              onCompare(compare.filter((code) => code !== area.code))
            }}
          >
            <svg width={18} height={8} aria-hidden="true">
              <path d="M0 4H18" stroke={look.colour} strokeWidth={3} strokeDasharray={look.dash} />
            </svg>
            <span>{areaName(area, page)}</span>
            <Icon name="cross" />
          </button>
        </li>
      ))}
      {left > 0 ? <li className={styles['left']}>{words.more(page.formats.count(left))}</li> : null}
    </ul>
  )
}

/** The chip that gets the focus of one that goes: the next, the one before, or without any the menu. */
function buttonBeside(chip: HTMLElement): HTMLElement | undefined {
  const places = [
    chip.parentElement?.nextElementSibling,
    chip.parentElement?.previousElementSibling,
    chip.closest('ul')?.previousElementSibling,
  ]
  return places.flatMap((place) => place?.querySelector('button') ?? []).at(0)
}
