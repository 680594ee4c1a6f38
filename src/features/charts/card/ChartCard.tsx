import { type ReactElement, type ReactNode, useId, useRef, useState } from 'react'
import { Chip } from '../../../components/Chip.tsx'
import { ErrorBoundary } from '../../../components/LazyPart.tsx'
import { Tabs } from '../../../components/Tabs.tsx'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import styles from './ChartCard.module.css'
import { type ChartPoints, DownloadMenu } from './DownloadMenu.tsx'
import { MeasuredDrawing } from './DrawingSize.tsx'

export interface ChartCardProps {
  /** What the chart is called, whatever it shows: begins its accessible name. */
  readonly label: string
  /** The finding: one sentence of computed words. */
  readonly title: string
  /** What, of whom and when, in one line. */
  readonly subtitle: ReactNode
  /** True where the names of the four columns are drawn: they are derived. */
  readonly isDerived?: boolean
  readonly isSynthetic: boolean
  /** Choices about this chart, beside the tabs. */
  readonly controls?: ReactNode
  readonly drawing: ReactNode
  /** Explains what the drawing shows; not beside the table. */
  readonly legend?: ReactNode
  /** The one note that a reader needs here. */
  readonly note?: string | undefined
  /** The same numbers. */
  readonly table: ReactNode
  /** The points drawn, for the file. */
  readonly points: ChartPoints
  /** A sentence that names the source. */
  readonly source: string
  /** Name of its files without their ending: `dekking-am01`. */
  readonly fileName: string
  /** True where the link asks for an order of the table. */
  readonly startsWithTable?: boolean
  /** Kept free for a drawing that loads later. */
  readonly minHeight?: '11rem' | '20rem' | undefined
}

/**
 * The card of every chart: its finding and what it shows, the drawing or the same numbers as a table, the
 * source, and its files.
 */
export function ChartCard(props: ChartCardProps): ReactElement {
  const { label, title, isSynthetic } = props
  const { charts, table, synthetic } = useLateI18n().texts
  const words = charts.card
  const panel = useId()
  const [view, setView] = useState<'chart' | 'table'>(props.startsWithTable ? 'table' : 'chart')
  const card = useRef<HTMLElement>(null)
  return (
    <figure ref={card} className={styles['card']} aria-label={`${label}. ${title}`}>
      <div className={styles['head']}>
        <h2>{title}</h2>
        <p className={styles['subtitle']}>
          <span>{props.subtitle}</span> {props.isDerived ? <Chip>{table.derived}</Chip> : null}{' '}
          {isSynthetic ? <Chip tone="synthetic">{synthetic.chip}</Chip> : null}
        </p>
        <div className={styles['controls']} data-no-picture="">
          {props.controls}
          <Tabs
            label={words.view}
            panel={panel}
            value={view}
            options={[
              { value: 'chart', label: words.chart },
              { value: 'table', label: words.table },
            ]}
            onChange={setView}
          />
        </div>
      </div>
      <div id={panel} role="tabpanel" aria-label={view === 'chart' ? words.chart : words.table}>
        {view === 'table' ? (
          props.table
        ) : (
          <ErrorBoundary
            fallback={
              <>
                <p role="alert">{words.chunkFailed}</p>
                {props.table}
              </>
            }
          >
            <div className={styles['stage']} data-height={props.minHeight}>
              <MeasuredDrawing>
                {props.drawing}
                {props.legend}
              </MeasuredDrawing>
            </div>
          </ErrorBoundary>
        )}
      </div>
      {props.note === undefined ? null : <p className={styles['note']}>{props.note}</p>}
      <div className={styles['foot']}>
        <figcaption className={styles['source']}>{props.source}</figcaption>
        <DownloadMenu
          fileName={props.fileName}
          isSynthetic={isSynthetic}
          points={props.points}
          source={props.source}
          card={card}
          hasDrawing={view === 'chart'}
        />
      </div>
    </figure>
  )
}
