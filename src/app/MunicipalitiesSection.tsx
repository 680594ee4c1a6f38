import { type ReactElement, useMemo } from 'react'
import { defaultView } from '../domain/view.ts'
import { MunicipalityAside } from '../features/charts/municipalities/MunicipalityAside.tsx'
import { MunicipalityChart } from '../features/charts/municipalities/MunicipalityChart.tsx'
import type { LatePartProps } from './LateSection.tsx'
import styles from './Page.module.css'
import { ChartContexts } from './provenance.tsx'
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
      <ChartContexts shown={shown}>
        <MunicipalityChart
          quarterData={quarterData}
          rows={allRows}
          view={chartView}
          onChange={onChange}
        />
        <MunicipalityAside quarterData={quarterData} rows={allRows} view={chartView} />
      </ChartContexts>
    </div>
  )
}
