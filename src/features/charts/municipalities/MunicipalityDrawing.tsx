import type { ReactElement } from 'react'
import type { ChartRow } from './chartRows.ts'
import { MunicipalityRows } from './MunicipalityRows.tsx'
import styles from './municipalities.module.css'

interface MunicipalityDrawingProps {
  readonly rows: readonly ChartRow[]
}

/** A row per municipality. */
export function MunicipalityDrawing({ rows }: MunicipalityDrawingProps): ReactElement {
  return (
    <div className={styles['drawing']}>
      <MunicipalityRows rows={rows} />
    </div>
  )
}
