import { type ReactElement, useEffect } from 'react'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Popover } from '../../../components/Popover.tsx'
import type { NationalSeries } from '../../../domain/country.ts'
import { type Area, type AreaCode, country } from '../../../domain/municipality.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import styles from './CompareMenu.module.css'
import { mostCompared } from './compareAreas.ts'

/** The totals of the other areas: fetched only when someone wants to compare. */
export interface CompareSource {
  readonly national: NationalSeries | undefined
  readonly nationalState: 'notAsked' | 'loading' | 'here' | 'failed'
  /** Asks for the totals, at first or once more after a failure. */
  readonly onAskNational: () => void
}

interface CompareMenuProps extends CompareSource {
  /** The page's own area. */
  readonly own: Area
  readonly compare: readonly AreaCode[]
  readonly onCompare: (compare: readonly AreaCode[]) => void
}

/** A button that says how many areas were added, and the panel to choose them in. */
export function CompareMenu(props: CompareMenuProps): ReactElement {
  const words = useI18n().texts.charts.share
  const { length } = props.compare
  const label = length === 0 ? words.compare : `${words.compare} ${words.compared(length)}`
  return (
    <div className={styles['menu']}>
      <Popover label={label} name={words.compare}>
        {(close) => <ComparePanel {...props} onClose={close} />}
      </Popover>
    </div>
  )
}

/** A checkbox for the country and for each region; every press takes effect at once. */
function ComparePanel(props: CompareMenuProps & { readonly onClose: () => void }): ReactElement {
  const { own, compare, onCompare, national, nationalState, onAskNational } = props
  const page = useI18n()
  const { texts } = page
  const words = texts.charts.share
  useEffect(() => {
    if (nationalState === 'notAsked') onAskNational()
  }, [nationalState, onAskNational])
  const isFull = compare.length >= mostCompared
  return (
    <div className={styles['panel']}>
      <p className={styles['note']}>{words.own(areaName(own, page))}</p>
      <p className={styles['note']} aria-live="polite">
        {isFull ? words.full : nationalState === 'loading' ? words.loading : ''}
      </p>
      {nationalState === 'failed' ? (
        <div role="alert">
          <p>{words.failed}</p>
          <button type="button" onClick={onAskNational}>
            {texts.retry}
          </button>
        </div>
      ) : null}
      {national === undefined ? null : (
        <fieldset className={styles['list']}>
          <legend className={styles['note']}>{words.areas}</legend>
          {[country, ...national.regions]
            .filter(({ code }) => code !== own.code)
            .map((area) => {
              const others = compare.filter((code) => code !== area.code)
              const isChecked = others.length < compare.length
              return (
                <Checkbox
                  key={area.code}
                  label={areaName(area, page)}
                  isChecked={isChecked}
                  isDisabled={!isChecked && isFull}
                  onChange={() => onCompare(isChecked ? others : [...compare, area.code])}
                />
              )
            })}
        </fieldset>
      )}
      <div className={styles['buttons']}>
        <button type="button" onClick={() => onCompare([])}>
          {texts.municipalityFilter.clearSelection}
        </button>
        <button type="button" onClick={props.onClose}>
          {texts.close}
        </button>
      </div>
    </div>
  )
}
