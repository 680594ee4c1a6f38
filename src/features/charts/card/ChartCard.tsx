import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  use,
  useId,
  useRef,
  useState,
} from 'react'
import { WholeNames } from '../../../components/BreakableName.tsx'
import { Chip } from '../../../components/Chip.tsx'
import { EmbedMenu } from '../../../components/EmbedMenu.tsx'
import { ErrorBoundary } from '../../../components/LazyPart.tsx'
import { ProvenanceChips, ProvenanceContext } from '../../../components/Provenance.tsx'
import { Tabs } from '../../../components/Tabs.tsx'
import { usePrint } from '../../../components/usePrint.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { type EmbeddedPart, embedCode } from '../../../url/embedLink.ts'
import { PinnedLinkContext } from '../../../url/ViewLink.tsx'
import styles from './ChartCard.module.css'
import { type ChartPoints, DownloadMenu } from './DownloadMenu.tsx'
import { MeasuredDrawing } from './DrawingSize.tsx'

export interface ChartCardProps {
  /** What the chart is called, whatever it shows: begins its accessible name. */
  readonly label: string
  /** What a page elsewhere calls it; absent where it can be in no other. */
  readonly part?: EmbeddedPart
  /** The title: one sentence of computed words. */
  readonly title: string
  /** What, of whom and when, in one line. */
  readonly subtitle: ReactNode
  /** True where the names of the four columns are drawn: they are derived. */
  readonly isDerived?: boolean
  readonly controls?: ReactNode
  readonly drawing: ReactNode
  /** Explains what the drawing shows; not beside the table. */
  readonly legend?: ReactNode
  readonly note?: string | undefined
  readonly table: ReactNode
  readonly points: ChartPoints
  /** Of its figures beside those of its points. */
  readonly otherQuarters?: readonly string[]
  /** A sentence that names the source; of invented figures the card has its own. */
  readonly source: string
  /** Name of its files without their ending: `dekking-am01`. */
  readonly fileName: string
  /** True where the link asks for an order of the table. */
  readonly startsWithTable?: boolean
}

/** Pixels of what stands around a chart in another page. */
const roomAround = 96

type ChartView = 'chart' | 'table'

/** Every chart: its title, the drawing or the same numbers as a table, the source, its files. */
export function ChartCard(props: ChartCardProps) {
  const { label, title } = props
  const { charts, table } = useLateI18n().texts
  const words = charts.card
  const provenance = use(ProvenanceContext)
  const note = provenance?.noteOf(quartersOf(props)) ?? ''
  const source = provenance?.source ?? props.source
  const panel = useId()
  const [view, setView] = useState<ChartView>(props.startsWithTable ? 'table' : 'chart')
  const card = useRef<HTMLElement>(null)
  useTableForPrint(card, setView)
  return (
    <figure ref={card} className={styles['card']} aria-label={`${label}. ${title}`}>
      <div className={styles['head']}>
        <h2>
          <WholeNames text={title} />
        </h2>
        <p className={styles['subtitle']}>
          <span>{props.subtitle}</span> {props.isDerived ? <Chip>{table.derived}</Chip> : null}{' '}
          <ProvenanceChips />
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
            {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the drawing in it, which has the focus */}
            <div
              className={styles['stage']}
              onKeyDown={(event) => goToEnd(event, props.points.rows.length)}
            >
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
        <figcaption className={styles['source']}>
          <span>{source}</span>
          {note === '' ? null : <span> {note}</span>}
        </figcaption>
        <Embed part={props.part} label={label} card={card} />
        <DownloadMenu
          fileName={props.fileName}
          points={props.points}
          source={source}
          card={card}
          hasDrawing={view === 'chart'}
        />
      </div>
    </figure>
  )
}

function quartersOf({ points: { columns, rows }, otherQuarters = [] }: ChartCardProps) {
  const at = columns.indexOf('quarter')
  return new Set<unknown>([...otherQuarters, ...rows.map((row) => row[at])])
}

interface EmbedProps {
  readonly part: EmbeddedPart | undefined
  readonly label: string
  readonly card: RefObject<HTMLElement | null>
}

/** The code of this chart for other pages; of what the reader opened in this browser there is none. */
function Embed({ part, label, card }: EmbedProps) {
  const link = use(PinnedLinkContext)
  const { texts } = useLateI18n()
  if (part === undefined || link === '' || link.includes('dataset=own')) return null
  const height = (): number => (card.current?.offsetHeight ?? 0) + roomAround
  return (
    <div data-no-picture="">
      <EmbedMenu
        code={() => embedCode(link, part, `${label}. ${document.title}`, height())}
        words={texts.files.embed}
        refused={texts.export.refused}
      />
    </div>
  )
}

/** Home and End, for which Recharts has no answer: as often an arrow as there are points. */
function goToEnd(event: KeyboardEvent, steps: number): void {
  const arrow = { Home: 'ArrowLeft', End: 'ArrowRight' }[event.key]
  if (arrow === undefined || !event.currentTarget.querySelector('.recharts-surface:focus')) return
  event.preventDefault()
  for (let step = 0; step < steps; step += 1) {
    event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key: arrow, bubbles: true }))
  }
}

/** On paper the table stands in for a drawing whose code is not here yet: the browser does not wait for it. */
function useTableForPrint(
  card: RefObject<HTMLElement | null>,
  setView: (view: ChartView) => void,
): void {
  const isAway = useRef(false)
  usePrint(
    () => {
      isAway.current = Boolean(card.current?.querySelector('[data-undrawn]'))
      if (isAway.current) setView('table')
    },
    () => {
      if (isAway.current) setView('chart')
    },
  )
}
