import { type ReactElement, useMemo } from 'react'
import { defaultView } from '../domain/view.ts'
import { MunicipalityAside } from '../features/charts/municipalities/MunicipalityAside.tsx'
import { MunicipalityChart } from '../features/charts/municipalities/MunicipalityChart.tsx'
import { pinnedLink } from '../url/links.ts'
import { PinnedLinkContext } from '../url/ViewLink.tsx'
import type { LatePartProps } from './LateSection.tsx'
import styles from './Page.module.css'
import { useLatePart } from './useLatePart.ts'

/** The municipalities side by side in one quarter, and what is to be seen there. */
export function MunicipalitiesSection({ shown, onChange }: LatePartProps): ReactElement {
  const { view, quarterData, allRows } = shown
  const { dataSet, order, mine, boundaries, language } = view
  // Its hundreds of marks are not drawn again for an order or a choice of the table.
  const chartView = useMemo(
    () => ({ ...defaultView, dataSet, order, mine, boundaries, language }),
    [dataSet, order, mine, boundaries, language],
  )
  const part = useLatePart()
  return (
    <div ref={part} id="municipalities" className={styles['municipalities']} data-waiting>
      <PinnedLinkContext value={pinnedLink(view, quarterData)}>
        <MunicipalityChart
          quarterData={quarterData}
          rows={allRows}
          view={chartView}
          onChange={onChange}
        />
        <MunicipalityAside quarterData={quarterData} rows={allRows} view={chartView} />
      </PinnedLinkContext>
    </div>
  )
}
