import type { ReactElement } from 'react'
import type { SharePoint } from '../../../domain/coverageShares.ts'
import type { EventMark } from '../../../domain/eventMarks.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { FigureEvents } from '../frame/FigureEvents.tsx'
import { CompareKey } from './CompareKey.tsx'
import styles from './CoverageShare.module.css'
import type { ComparedArea } from './compareAreas.ts'
import type { ShareAxis } from './coverageShareAxis.ts'

interface CoverageShareBelowProps {
  readonly points: readonly SharePoint[]
  readonly areas: readonly ComparedArea[]
  readonly axis: ShareAxis
  readonly marks: readonly EventMark[]
}

/** Under the drawing: who each line is, where the axis begins, and what changed in the counting. */
export function CoverageShareBelow(props: CoverageShareBelowProps): ReactElement {
  const { points, areas, axis, marks } = props
  const { language, formats } = useTexts()
  const words = figureTexts(language).share
  return (
    <div className={styles['below']}>
      <CompareKey points={points} areas={areas} />
      {axis.lowest > 0 ? <p>{words.axis(formats.wholePercentage(axis.lowest * 100))}</p> : null}
      <FigureEvents marks={marks} isCountry />
    </div>
  )
}
