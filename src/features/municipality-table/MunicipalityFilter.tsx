import { lazy, type ReactElement, useEffect } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { LazyPart } from '../../components/LazyPart.tsx'
import { Popover } from '../../components/Popover.tsx'
import type { SearchedPlaces } from '../../domain/placeIndex.ts'
import type { Selection } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import styles from './TableToolbar.module.css'

const loadPanel = async () => ({
  default: (await import('./MunicipalityPanel.tsx')).MunicipalityPanel,
})
const MunicipalityPanel = lazy(loadPanel)

interface MunicipalityFilterProps {
  /** The municipalities to choose from, in name order, and what leads to them. */
  readonly places: SearchedPlaces
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  readonly isDisabled: boolean
  /** True where a municipality that is not found may be in another quarter. */
  readonly hasOtherQuarters: boolean
}

/** A button that says how many municipalities are chosen, and the panel to choose them in. */
export function MunicipalityFilter(props: MunicipalityFilterProps): ReactElement {
  const { texts } = useI18n()
  const { filters } = texts
  const { selection } = props
  // It is here before it is asked for, but after what the page begins with.
  useEffect(() => void loadPanel().catch(() => undefined), [])
  const chosen = selection.kind === 'some' ? selection.codes.length : 0
  const label = (
    <>
      <Icon name="list" />
      <span>{filters.municipalities}</span>
      <span className={styles['chosen']}>
        {` (${selection.kind === 'all' ? filters.allChosen : filters.chosen(chosen)})`}
      </span>
    </>
  )
  return (
    <Popover label={label} name={filters.municipalities} isDisabled={props.isDisabled}>
      {(close) => (
        <LazyPart loading={texts.loadingPart} failed={texts.partFailed} reload={texts.reload}>
          <MunicipalityPanel {...props} onClose={close} />
        </LazyPart>
      )}
    </Popover>
  )
}
