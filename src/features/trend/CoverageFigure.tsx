import { lazy, type ReactElement, Suspense, useId, useMemo, useState } from 'react'
import { type CoveragePoint, coverageTrend } from '../../domain/coverageTrend.ts'
import type { RegionSeries } from '../../domain/regionSeries.ts'
import type { View } from '../../domain/view.ts'
import { figureTexts } from '../../i18n/figureTexts.ts'
import { type Texts, useTexts } from '../../i18n/useTexts.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { inTime } from '../../ui/inTime.ts'
import styles from './CoverageFigure.module.css'
import { CoverageTable } from './CoverageTable.tsx'
import { coverageSummary } from './coverageSummary.ts'

const CoverageChart = lazy(async () => ({
  default: (await inTime(import('./CoverageChart.tsx'))).CoverageChart,
}))

interface CoverageFigureProps {
  readonly series: RegionSeries
  readonly view: Pick<View, 'from' | 'to'>
}

/** Sonar against the register per quarter: a sentence, a drawing, and a table of the same points. */
export function CoverageFigure({ series, view }: CoverageFigureProps): ReactElement {
  const page = useTexts()
  const words = figureTexts(page.language).coverage
  const heading = useId()
  const [isTable, setIsTable] = useState(false)
  const { from, to } = view
  const points = useMemo(() => coverageTrend(series, { from, to }), [series, from, to])
  const table = <CoverageTable points={points} />
  return (
    <figure className={styles['figure']} aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <p className={styles['summary']}>{coverageSummary(points, page)}</p>
      {points.length === 1 ? (
        <p className={styles['note']}>
          {series.quarters.length === 1 ? words.needsTwo : words.oneShown}
        </p>
      ) : null}
      <div className={styles['drawing']}>
        {isTable ? (
          table
        ) : (
          <ErrorBoundary
            fallback={
              <>
                <p role="alert">{words.chunkFailed}</p>
                {table}
              </>
            }
          >
            <Suspense fallback={null}>
              {points.length === 0 ? null : (
                <CoverageChart points={points} region={series.region.name} />
              )}
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      <figcaption className={styles['caption']}>
        {words.source(publishedIn(points, page))}
      </figcaption>
      <button
        type="button"
        className={styles['toggle']}
        aria-pressed={isTable}
        onClick={() => setIsTable(!isTable)}
      >
        {words.showTable}
      </button>
    </figure>
  )
}

/** "januari 2021", or the first and the last month in which the shown quarters were published. */
function publishedIn(points: readonly CoveragePoint[], { formats }: Texts): string {
  const months = points.flatMap(({ figures }) => figures?.publishedOn ?? [])
  const ends = new Set([months.at(0), months.at(-1)].filter((month) => month !== undefined))
  return [...ends].map(formats.month).join(' – ')
}
