import { type ReactElement, useEffect } from 'react'
import type { NationalSeries } from '../../../domain/nationalSeries.ts'
import { type Area, type AreaCode, country } from '../../../domain/place.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { panelTexts } from '../../../i18n/panelTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import styles from './Compare.module.css'
import type { CompareMenuProps } from './CompareMenu.tsx'
import { isFull, toggleArea } from './compareChoice.ts'

interface ComparePanelProps extends CompareMenuProps {
  readonly onClose: () => void
}

/** A checkbox for the country and for each region; every press takes effect at once. */
export function ComparePanel(props: ComparePanelProps): ReactElement {
  const { own, chosen, onChosen, national, nationalState, onAskNational, onClose } = props
  const page = useTexts()
  const { language, texts } = page
  const words = figureTexts(language).share
  useEffect(() => {
    if (nationalState === 'notAsked') onAskNational()
  }, [nationalState, onAskNational])
  return (
    <div className={styles['panel']}>
      <p className={styles['note']}>{words.own(areaName(own, page))}</p>
      <p className={styles['note']} aria-live="polite">
        {isFull(chosen) ? words.full : nationalState === 'loading' ? words.loading : ''}
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
        <Areas
          {...{ own, chosen, national }}
          onToggle={(code) => onChosen(toggleArea(chosen, code))}
        />
      )}
      <div className={styles['buttons']}>
        <button type="button" onClick={() => onChosen([])}>
          {panelTexts(language).municipalities.clearSelection}
        </button>
        <button type="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
    </div>
  )
}

interface AreasProps extends Pick<CompareMenuProps, 'own' | 'chosen'> {
  readonly national: NationalSeries
  readonly onToggle: (code: AreaCode) => void
}

function Areas({ own, chosen, national, onToggle }: AreasProps): ReactElement {
  const page = useTexts()
  const words = figureTexts(page.language).share
  const areas: readonly Area[] = [country, ...national.regions]
  return (
    <fieldset className={styles['list']}>
      <legend className={styles['note']}>{words.areas}</legend>
      {areas
        .filter(({ code }) => code !== own.code)
        .map((area) => {
          const { code } = area
          const isChecked = chosen.some((one) => one.code === code)
          return (
            <Checkbox
              key={code}
              label={areaName(area, page)}
              isChecked={isChecked}
              isDisabled={!isChecked && isFull(chosen)}
              onChange={() => onToggle(code)}
            />
          )
        })}
    </fieldset>
  )
}
