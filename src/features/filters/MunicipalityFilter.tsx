import { lazy, type ReactElement } from 'react'
import type { Municipality } from '../../domain/place.ts'
import type { Selection } from '../../domain/view.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { inTime } from '../../ui/inTime.ts'
import { LaterPart } from '../../ui/LaterPart.tsx'
import { Popover } from '../../ui/Popover.tsx'
import styles from './MunicipalityFilter.module.css'

const loadPanel = () => inTime(() => import('./MunicipalityPanel.tsx'))
const MunicipalityPanel = lazy(async () => ({ default: (await loadPanel()).MunicipalityPanel }))

interface MunicipalityFilterProps {
  /** In name order. */
  readonly municipalities: readonly Municipality[]
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  /** True while the municipalities of another region are on their way. */
  readonly isAwaiting: boolean
}

/** A button that says how many municipalities are chosen, and the panel to choose them in. */
export function MunicipalityFilter(props: MunicipalityFilterProps): ReactElement {
  const { filters, loadingPart, partFailed, reload } = useTexts().texts
  const { selection } = props
  const chosen = selection.kind === 'some' ? selection.codes.length : 0
  const label = (
    <>
      {filters.municipalities}
      <span className={styles['chosen']}>
        {` (${selection.kind === 'all' ? filters.allChosen : filters.chosen(chosen)})`}
      </span>
    </>
  )
  return (
    <Popover
      label={label}
      name={filters.municipalities}
      onNear={() => void loadPanel()}
      isDisabled={props.isAwaiting}
    >
      {(close) => (
        <LaterPart loading={loadingPart} failed={partFailed} reload={reload}>
          <MunicipalityPanel {...props} onClose={close} />
        </LaterPart>
      )}
    </Popover>
  )
}
