import type { ReactElement } from 'react'
import type { MunicipalityCode } from '../../../domain/municipality.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import type { ChartRow } from './chartRows.ts'
import { MunicipalityRows } from './MunicipalityRows.tsx'
import styles from './municipalities.module.css'

/** What either drawing of municipalities shows: a row each, or of many all of them on two strips. */
export interface MunicipalityDrawingProps {
  readonly rows: readonly ChartRow[]
  readonly quarter: Quarter
  readonly onMine: (code: MunicipalityCode) => void
}

/** A row per municipality. */
export function MunicipalityDrawing({ rows }: MunicipalityDrawingProps): ReactElement {
  return (
    <div className={styles['drawing']}>
      <MunicipalityRows rows={rows} />
    </div>
  )
}
