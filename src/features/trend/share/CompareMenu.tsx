import type { ReactElement } from 'react'
import type { NationalSeries } from '../../../domain/nationalSeries.ts'
import type { Area } from '../../../domain/place.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { Popover } from '../../../ui/Popover.tsx'
import styles from './Compare.module.css'
import { ComparePanel } from './ComparePanel.tsx'
import type { ChosenArea } from './compareChoice.ts'

/** The figures of the other areas: fetched only when someone wants to compare. */
export interface CompareSource {
  readonly national: NationalSeries | undefined
  readonly nationalState: 'notAsked' | 'loading' | 'here' | 'failed'
  /** Asks for the figures, at first or once more after a failure. */
  readonly onAskNational: () => void
}

export interface CompareMenuProps extends CompareSource {
  /** The page's own area. */
  readonly own: Area
  readonly chosen: readonly ChosenArea[]
  readonly onChosen: (chosen: readonly ChosenArea[]) => void
}

/** A button that says how many areas were added, and the panel to choose them in. */
export function CompareMenu(props: CompareMenuProps): ReactElement {
  const words = figureTexts(useTexts().language).share
  const { length } = props.chosen
  const label = length === 0 ? words.compare : `${words.compare} ${words.compared(length)}`
  return (
    <div className={styles['menu']}>
      <Popover label={label} name={words.compare}>
        {(close) => <ComparePanel {...props} onClose={close} />}
      </Popover>
    </div>
  )
}
