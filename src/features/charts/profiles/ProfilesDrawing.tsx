import { Area, type DotItemDotProps } from 'recharts'
import { ProfileSwatch } from '../../../components/ProfileSwatch.tsx'
import { countOf, numberColumnIds, profileIds } from '../../../domain/counts.ts'
import type { DefinitionChange } from '../../../domain/events.ts'
import { type Owner, owners, profileShares } from '../../../domain/profileShares.ts'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import type { ProfilePoint } from '../../../domain/trends.ts'
import type { View } from '../../../domain/view.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { partOf } from '../card/chartText.ts'
import { isTight, useDrawingSize } from '../card/DrawingSize.tsx'
import { EdgeLabel, EndLabels } from '../card/LineLabels.tsx'
import {
  isLonely,
  peopleAxis,
  ruleTime,
  seriesProps,
  shareAxis,
  TimeChart,
  TrendLine,
} from '../card/TimeChart.tsx'
import styles from './ProfilesChart.module.css'
import { drawnPoints, layers, profilesTooltip, shareText } from './profilesText.ts'

interface ProfilesDrawingProps {
  readonly unit: View['coverageUnit']
  /** Oldest first; a quarter without values is a gap. */
  readonly points: readonly ProfilePoint[]
  readonly changes: readonly DefinitionChange[]
  /** Of whom: "heel Nederland". */
  readonly who: string
}

/** The share of transparent profiles of each owner in a panel of its own; or the people of the four columns. */
export function ProfilesDrawing(props: ProfilesDrawingProps) {
  return props.unit === 'people' ? (
    <ProfilesStack {...props} />
  ) : (
    <div className={styles['panels']}>
      {owners.map((owner) => (
        <Panel key={owner} {...props} owner={owner} />
      ))}
    </div>
  )
}

/** Pixels: narrower drawings have their panels below each other. */
const twoPanels = 608
const gutter = 24

/** One owner's share of transparent profiles, 0–100%. */
function Panel(props: ProfilesDrawingProps & { readonly owner: Owner }) {
  const { points, changes, who, owner } = props
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.charts.profiles
  const name = texts.table.owners[owner]
  const size = useDrawingSize()
  const { width, scale } = size
  const isWide = width >= twoPanels
  const drawn = new Map(
    drawnPoints(points).map(({ quarter, values }) => [quarter, profileShares(values)[owner]]),
  )
  const data = points.map((point) => ({
    time: lastMonthIndex(point.quarter),
    value: drawn.get(point.quarter)?.share,
    isPart: point.values !== undefined && !drawn.has(point.quarter),
    ...profilesTooltip(point, (values) => [shareText(profileShares(values)[owner], page)], page),
  }))
  const all = [...drawn.values()]
  const [first, latest] = [all.find(({ share }) => share !== undefined), all.at(-1)]
  const known = data.flatMap(({ time, value }) => (value === undefined ? [] : { time, value }))
  const end = known.at(-1)
  const colour = `var(--${owner})`
  const labelOf = (share: number) => ({
    colour,
    text: formats.wholePercentage(100 * share),
    // Above the line, where there is room.
    isBelow: share > 0.8,
  })
  return (
    <div>
      <p className={styles['owner']} data-owner={owner}>
        <ProfileSwatch of={owner} />
        <b>{name}</b>
        {latest === undefined ? null : <span>{partOf(latest.visible, latest.all, page)}</span>}
        {latest?.share === undefined ? <span>{words.tooFew}</span> : null}
      </p>
      <TimeChart
        title={words.panel(name, who)}
        quarters={points.map(({ quarter }) => quarter)}
        data={data}
        valueAxis={shareAxis([0, 1], formats)}
        changes={changes}
        width={isWide ? (width - gutter) / 2 : width}
        height={(isWide ? 260 : 220) * scale}
        room={{ right: isWide ? 42 * scale : 0 }}
      >
        <TrendLine points={data} dataKey="value" colour={colour} owner={owner} />
        {first?.share !== undefined && known.length > 1 ? (
          <EdgeLabel
            {...labelOf(first.share)}
            points={data}
            side="first"
            rules={changes.map(({ quarter }) => ruleTime(quarter))}
            // With very large letters the table has the base.
            {...(!isTight(size) && { detail: partOf(first.visible, first.all, page) })}
          />
        ) : null}
        {end && isWide ? (
          <EndLabels labels={[{ ...end, name: labelOf(end.value).text, colour }]} />
        ) : null}
        {end && !isWide ? <EdgeLabel {...labelOf(end.value)} points={data} side="last" /> : null}
      </TimeChart>
    </div>
  )
}

/** The people of the four columns, UWV below. */
function ProfilesStack({ points, changes, who }: ProfilesDrawingProps) {
  const page = useLateI18n()
  const { texts, formats } = page
  const drawn = new Map(drawnPoints(points).map(({ quarter, values }) => [quarter, values]))
  const data = points.map((point) => {
    const counts = drawn.get(point.quarter)?.counts
    return {
      time: lastMonthIndex(point.quarter),
      layers: counts && Object.fromEntries(profileIds.map((id, index) => [id, counts[index]])),
      ...profilesTooltip(
        point,
        (values) =>
          numberColumnIds.map(
            (id) => `${texts.table.columns[id]}: ${formats.count(countOf(values, id))}`,
          ),
        page,
      ),
    }
  })
  const totals = data.map((point) => point.layers && 1)
  return (
    <TimeChart
      title={texts.charts.profiles.stack(who)}
      quarters={points.map(({ quarter }) => quarter)}
      data={data}
      valueAxis={peopleAxis(formats)}
      changes={changes}
      room={{}}
    >
      {layers.map(({ id, owner, fill }) => (
        <Area
          key={id}
          {...seriesProps}
          dataKey={`layers.${id}`}
          stackId="profiles"
          fill={fill}
          fillOpacity={1}
          stroke={`var(--${owner})`}
          strokeWidth={1.5}
          dot={({ cx = 0, cy = 0, index }: DotItemDotProps) =>
            // Between two gaps an area has no width.
            isLonely(totals, index) ? (
              <circle key={index} cx={cx} cy={cy} r={2.5} fill={`var(--${owner})`} />
            ) : null
          }
        />
      ))}
    </TimeChart>
  )
}
