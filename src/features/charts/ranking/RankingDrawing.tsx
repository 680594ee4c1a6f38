import { memo, useState } from 'react'
import { BreakableName } from '../../../components/BreakableName.tsx'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { At, type AxisTick, ShareRows, Way } from '../card/ShareRows.tsx'
import { RegionLink } from '../RegionLink.tsx'
import styles from './RegionRanking.module.css'
import { axisTicks, type RankingRow } from './rankingRows.ts'

interface RankingDrawingProps {
  readonly rows: readonly RankingRow[]
  readonly description: string
}

/** So many rows are drawn at first on a phone; narrower drawings are those of a phone. */
const firstRows = 8
const narrow = 672

/** Coverage of each region as a dot on one axis, beside that of a year earlier. */
export const RankingDrawing = memo(function RankingDrawing(props: RankingDrawingProps) {
  const { texts, formats } = useLateI18n()
  const words = texts.ranking
  const [isWhole, setWhole] = useState(false)
  const { scale, width } = useDrawingSize()
  const isNarrow = width < narrow * scale
  const whole = props.rows.find(({ region }) => region === undefined)
  const listed = isNarrow ? props.rows.filter((row) => row !== whole) : props.rows
  const rows = isNarrow && !isWhole ? listed.slice(0, firstRows) : listed
  const ends = axisTicks(
    props.rows.flatMap(({ coverage = [], yearBefore = [] }) => [coverage, yearBefore].flat()),
  )
  const [first = 0, last = 100] = [ends.at(0), ends.at(-1)]
  const at = (share: number): number => (100 * share - first) / (last - first)
  const rule: readonly AxisTick[] =
    whole?.coverage === undefined
      ? []
      : [{ at: at(whole.coverage), text: isNarrow ? '' : whole.value, isRule: true }]
  const ticks = ends
    .map((tick) => ({
      at: (tick - first) / (last - first),
      text: tick === first || tick === last ? formats.wholePercentage(tick) : String(tick),
    }))
    // Beside the percentage of the whole there is no other.
    .filter((tick) => isNarrow || rule.every((one) => Math.abs(tick.at - one.at) > 1 / 14))
  return (
    <>
      <ShareRows
        description={props.description}
        role="group"
        className={styles['rows']}
        ticks={[...ticks, ...rule]}
        heads={[words.coverageHead, words.peopleHead].map((head) => <span key={head}>{head}</span>)}
        rows={rows.map(({ name, region, value, base, ...shares }) => ({
          key: name,
          kind: region === undefined ? 'whole' : 'place',
          name: (
            <span className={styles['region']}>
              {region === undefined ? (
                name
              ) : (
                <RegionLink of={region}>
                  <BreakableName name={name} />
                </RegionLink>
              )}
            </span>
          ),
          marks: <Dots {...shares} at={at} look={region === undefined ? 'whole' : 'now'} />,
          numbers: [
            <span
              key="value"
              className={
                styles[base === '' ? 'reason' : shares.coverage === undefined ? 'base' : 'value']
              }
            >
              {value}
            </span>,
            base === '' ? null : (
              <span key="base" className={styles['base']}>
                {base}
              </span>
            ),
          ],
        }))}
      />
      {isNarrow && listed.length > firstRows ? (
        <button type="button" onClick={() => setWhole(!isWhole)} data-no-picture="">
          {isWhole ? texts.charts.multiples.fewer : words.all(listed.length)}
        </button>
      ) : null}
      {isNarrow && whole !== undefined ? (
        <p className={styles['note']}>{words.rule(whole.name, whole.value, whole.base)}</p>
      ) : null}
    </>
  )
})

interface DotsProps extends Pick<RankingRow, 'coverage' | 'yearBefore'> {
  readonly at: (share: number) => number
  readonly look: 'whole' | 'now'
}

function Dots({ coverage, yearBefore, at, look }: DotsProps) {
  const { scale } = useDrawingSize()
  const dot = (share: number | undefined, radius: number, className: string | undefined) =>
    share === undefined ? null : (
      <At at={at(share)}>
        <circle r={radius * scale} className={className} />
      </At>
    )
  return (
    <>
      {coverage === undefined || yearBefore === undefined ? null : (
        <Way from={at(yearBefore)} to={at(coverage)} />
      )}
      {dot(yearBefore, 4, styles['before'])}
      {dot(coverage, 5, styles[look])}
    </>
  )
}
