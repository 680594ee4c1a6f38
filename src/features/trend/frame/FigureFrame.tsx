import { type ReactElement, type ReactNode, useId, useRef, useState } from 'react'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx'
import { SavePicture } from '../picture/SavePicture.tsx'
import { FigureDrawing } from './FigureDrawing.tsx'
import styles from './FigureFrame.module.css'
import { FigureLegend, type LegendEntry } from './FigureLegend.tsx'
import room from './FigureRoom.module.css'
import type { FigurePoint } from './figurePoint.ts'
import { WithTextSize } from './WithTextSize.tsx'

export type FigureHeight = '0' | '8rem' | '11rem' | '16.25rem' | '20rem' | '21.25rem'

export interface FigureFrameProps {
  /** Name of the figure, as a heading. */
  readonly heading: string
  /** Area, measure and period in words; under the heading and in the pictures. */
  readonly filters: string
  /** One sentence. */
  readonly summary: string
  /** What a reader must know of these figures; in the pictures too. */
  readonly notes?: readonly string[]
  /** Choices about this figure, above the drawing. */
  readonly controls?: ReactNode
  /** A slider of the drawing's own, above it and gone with it. */
  readonly ownSlider?: ReactNode
  /** What the keyboard goes through, from left to right; no points, or one: no slider. */
  readonly points: readonly FigurePoint[]
  /**
   * The drawing, without anything that can be pressed. It must not depend on the active point: the
   * frame draws rule and tooltip above it. It marks its plot area, where the first point is at the
   * left edge and the last at the right one: `<PlotArea />` in a Recharts chart, an element with
   * `data-plot` otherwise.
   */
  readonly drawing: ReactNode
  readonly legend?: readonly LegendEntry[]
  /** Explains what the drawing marks; in the pictures too. */
  readonly below?: ReactNode
  /** The same numbers. */
  readonly table: ReactNode
  /** The source, a sentence. */
  readonly caption: string
  /** Address of this figure: of the view, without order and columns of the table. */
  readonly link: string
  /** Name of a picture without its ending: `dekking-am01`. */
  readonly fileName: string
  readonly isSynthetic: boolean
  /** The least height of the drawing, kept free for it from the start. */
  readonly minHeight: FigureHeight
  /** Where in the plot the tooltip hides least. */
  readonly tooltipAt?: 'top' | 'bottom'
  /**
   * For a figure that reads well in half of a wide page: beside another one its parts begin at the
   * same heights, or they follow each other freely where its drawing is much lower. A table takes
   * the whole width.
   */
  readonly half?: 'aligned' | 'free'
}

/**
 * The frame of every figure: what it shows in a heading and a sentence, the drawing with a slider
 * through its points, the same numbers as a table, the source, and pictures of it to save.
 */
export function FigureFrame(props: FigureFrameProps): ReactElement {
  const { heading, summary, notes = [], controls, table, caption, half } = props
  const words = figureTexts(useTexts().language).frame
  const headingId = useId()
  const [isTable, setIsTable] = useState(false)
  const drawing = useRef<HTMLDivElement>(null)
  return (
    <figure
      className={styles['figure']}
      data-half={isTable ? undefined : half}
      aria-labelledby={headingId}
    >
      <div className={styles['head']}>
        <h2 id={headingId}>{heading}</h2>
        <p className={styles['filters']}>{props.filters}</p>
        <p className={styles['summary']}>{summary}</p>
        {notes.map((note) => (
          <p key={note} className={styles['note']}>
            {note}
          </p>
        ))}
        {controls}
        {isTable ? null : props.ownSlider}
      </div>
      <div className={room['room']} data-height={props.minHeight}>
        {isTable ? (
          <>
            {table}
            {props.below}
          </>
        ) : (
          <ErrorBoundary
            fallback={
              <>
                <p role="alert">{words.chunkFailed}</p>
                {table}
              </>
            }
          >
            <WithTextSize>
              <FigureDrawing {...props} ref={drawing}>
                <FigureLegend entries={props.legend ?? []} />
                {props.below}
              </FigureDrawing>
            </WithTextSize>
          </ErrorBoundary>
        )}
      </div>
      <figcaption className={styles['caption']}>{caption}</figcaption>
      <div className={styles['buttons']}>
        <button type="button" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          {words.showTable}
        </button>
        {isTable ? null : <SavePicture {...props} notes={notes} drawing={drawing} />}
      </div>
    </figure>
  )
}
