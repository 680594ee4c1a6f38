import { type ReactElement, type ReactNode, useId, useRef, useState } from 'react'
import { ErrorBoundary } from '../../../components/LazyPart.tsx'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import styles from './ChartCard.module.css'
import { MeasuredDrawing } from './DrawingSize.tsx'
import { SavePicture } from './SavePicture.tsx'

export interface ChartCardProps {
  /** Name of the chart. */
  readonly heading: string
  /** Area, measure and period in words. */
  readonly filters: string
  /** The finding: one sentence. */
  readonly summary: string
  /** What a reader must know of these numbers. */
  readonly notes?: readonly string[]
  /** Choices about this chart, above the drawing. */
  readonly controls?: ReactNode
  readonly drawing: ReactNode
  /** Explains what the drawing shows; not beside the table. */
  readonly legend?: ReactNode
  /** Explains both the drawing and the table. */
  readonly below?: ReactNode
  /** The same numbers. */
  readonly table: ReactNode
  /** The source, a sentence. */
  readonly caption: string
  /** Name of a picture without its ending: `dekking-am01`. */
  readonly fileName: string
  readonly isSynthetic: boolean
  /** Kept free for a drawing that loads later. */
  readonly minHeight?: '11rem' | '20rem' | undefined
  /**
   * For a chart that reads well in half of a wide page: beside another one its parts begin at the
   * same heights, or they follow each other freely where its drawing is much lower. A table takes
   * the whole width.
   */
  readonly half?: 'aligned' | 'free'
}

/**
 * The card of every chart: what it shows in a heading and a sentence, the drawing or the same
 * numbers as a table, the source, and pictures of it to save.
 */
export function ChartCard(props: ChartCardProps): ReactElement {
  const { heading, table, half, isSynthetic } = props
  const words = useI18n().texts.charts.card
  const headingId = useId()
  const [isTable, setIsTable] = useState(false)
  const card = useRef<HTMLElement>(null)
  return (
    <figure
      ref={card}
      className={styles['card']}
      data-half={isTable ? undefined : half}
      aria-labelledby={headingId}
    >
      <div className={styles['head']}>
        <h2 id={headingId}>{heading}</h2>
        <p className={styles['filters']}>{props.filters}</p>
        <p className={styles['summary']}>{props.summary}</p>
        {props.notes?.map((note) => (
          <p key={note} className={styles['note']}>
            {note}
          </p>
        ))}
        {props.controls}
      </div>
      <div>
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
            <div className={styles['stage']} data-height={props.minHeight}>
              {isSynthetic ? (
                <strong className={styles['mark']}>
                  <span>{words.synthetic}</span>
                </strong>
              ) : null}
              <MeasuredDrawing>{props.drawing}</MeasuredDrawing>
            </div>
            {props.legend}
          </ErrorBoundary>
        )}
        {props.below}
      </div>
      <figcaption className={styles['caption']}>{props.caption}</figcaption>
      <div className={styles['buttons']}>
        <button type="button" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          {words.showTable}
        </button>
        {isTable ? null : <SavePicture {...props} card={card} />}
      </div>
    </figure>
  )
}
