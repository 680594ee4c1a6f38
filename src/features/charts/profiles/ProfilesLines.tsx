import type { ReactElement } from 'react'
import {
  CartesianGrid,
  type DotItemDotProps,
  Line,
  LineChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { ProfileSwatch } from '../../../components/ProfileSwatch.tsx'
import {
  type Owner,
  owners,
  profileShares,
  type VisibleProfiles,
} from '../../../domain/profileShares.ts'
import { lastMonthIndex, type Quarter } from '../../../domain/quarter.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import {
  chartFrame,
  isBetweenGaps,
  ReferenceLines,
  seriesProps,
  shareAxis,
  timeAxis,
} from '../card/axes.tsx'
import { ChartTooltip } from '../card/ChartTooltip.tsx'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import styles from './ProfilesChart.module.css'
import type { ProfilesDrawingProps } from './ProfilesChart.tsx'
import { drawnPoints, ownerColours, profilesTooltip, shareText } from './profilesText.ts'

/** One owner's share of transparent profiles beside the other's, or on a narrow screen above it. */
export function ProfilesLines(props: ProfilesDrawingProps): ReactElement {
  return (
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

interface PanelProps extends ProfilesDrawingProps {
  readonly owner: Owner
}

/** One owner's share of transparent profiles, 0–100%. */
function Panel({ points, regions, changes, who, owner }: PanelProps): ReactElement {
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.charts.profiles
  const { owners } = texts.table
  const size = useDrawingSize()
  const isWide = size.width >= twoPanels
  const frame = {
    ...chartFrame(size),
    width: isWide ? (size.width - gutter) / 2 : size.width,
    height: (isWide ? 260 : 220) * size.scale,
    margin: { top: 10, right: isWide ? 46 * size.scale : 8, bottom: 0, left: 0 },
  }
  const drawn = drawnPoints(points)
  const drawnQuarters = new Set(drawn.map(({ quarter }) => quarter))
  const data = points.map((point) => ({
    time: lastMonthIndex(point.quarter),
    share:
      point.values && drawnQuarters.has(point.quarter)
        ? profileShares(point.values)[owner].share
        : undefined,
    ...profilesTooltip(
      point,
      (values) => [shareText(profileShares(values)[owner], page)],
      regions,
      page,
    ),
  }))
  const shares = data.map(({ share }) => share)
  const ends = [
    shares.findIndex((share) => share !== undefined),
    shares.findLastIndex((share) => share !== undefined),
  ].flatMap((index) => {
    const { quarter, values } = points[index] ?? {}
    return quarter && values
      ? [{ time: lastMonthIndex(quarter), ...profileShares(values)[owner] }]
      : []
  })
  // Over sums without some regions, as long as something was published in every quarter.
  const isBridged = regions !== undefined && points.every(({ values }) => values !== undefined)
  const last = drawn.at(-1)
  const latest = last && profileShares(last.values)[owner]
  const colour = ownerColours[owner].solid
  const dot = ({ cx = 0, cy = 0, index }: DotItemDotProps): ReactElement | null => {
    const radius = dotRadius(shares, index)
    if (radius === 0) return null
    return owner === 'uwv' && radius === lastRadius ? (
      <rect key={index} x={cx - 5} y={cy - 5} width={10} height={10} fill={colour} />
    ) : (
      <circle key={index} cx={cx} cy={cy} r={radius} fill={colour} />
    )
  }
  return (
    <div>
      <p className={styles['owner']} data-owner={owner}>
        <ProfileSwatch of={owner} />
        <b>{owners[owner]}</b>
        {latest === undefined ? null : (
          <span>{words.of(formats.count(latest.visible), formats.count(latest.all))}</span>
        )}
        {latest?.share === undefined ? <span>{words.tooFew}</span> : null}
      </p>
      <LineChart {...frame} data={data} title={words.panel(owners[owner], who)}>
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          {...timeAxis(
            points.map(({ quarter }) => quarter),
            formats,
            size,
          )}
          interval="equidistantPreserveStart"
        />
        <YAxis
          {...shareAxis([0, 1], formats)}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={(share: number) =>
            share % 1 === 0 ? formats.wholePercentage(100 * share) : formats.count(100 * share)
          }
        />
        <ChartTooltip />
        <ReferenceLines marks={changes} />
        {isBridged ? (
          <Line
            {...seriesProps}
            connectNulls
            dataKey="share"
            stroke={colour}
            strokeWidth={1.25}
            strokeDasharray="1.5 3"
            tooltipType="none"
          />
        ) : null}
        <Line {...seriesProps} dataKey="share" stroke={colour} strokeWidth={2.5} dot={dot} />
        <ZIndexLayer zIndex={2000}>
          <g className={styles['labels']}>
            <EndValues ends={ends} isWide={isWide} colour={colour} scale={size.scale} />
            <RuleLabel
              change={changes.at(-1)?.quarter}
              isLow={(latest?.share ?? 0) < 0.6}
              scale={size.scale}
            />
          </g>
        </ZIndexLayer>
      </LineChart>
    </div>
  )
}

const lastRadius = 5

/** Pixels: the ends of a line have dots, and quarters between two gaps; 0 is none. */
function dotRadius(shares: readonly (number | undefined)[], index: number): number {
  const isDrawn = (at: number): boolean => shares[at] !== undefined
  if (!isDrawn(index)) return 0
  if (index === shares.findLastIndex((share) => share !== undefined)) return lastRadius
  if (index === shares.findIndex((share) => share !== undefined)) return 4
  return isBetweenGaps(shares, index) ? 2.5 : 0
}

interface EndValuesProps {
  /** The first and the last quarter with a share. */
  readonly ends: readonly (VisibleProfiles & { readonly time: number })[]
  readonly isWide: boolean
  readonly colour: string
  readonly scale: number
}

/** The first and the last value at their ends of the line. */
function EndValues({ ends, isWide, colour, scale }: EndValuesProps): ReactElement | null {
  const { texts, formats } = useLateI18n()
  const [toX, toY, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  if (!toX || !toY || !plot) return null
  const [first, last] = ends.map(({ time, visible, all, share = 0 }) => {
    const y = toY(share) ?? 0
    return {
      x: toX(time) ?? 0,
      y,
      // Above the line, where there is room.
      beside: y + (share > 0.8 ? 24 : -10) * scale,
      share: formats.wholePercentage(100 * share),
      of: texts.charts.profiles.of(formats.count(visible), formats.count(all)),
    }
  })
  if (first === undefined || last === undefined) return null
  // A line that begins late has its first value at its left.
  const isLate = first.x > plot.x + plot.width / 2
  // With very large letters the table has the base.
  const hasRoom = plot.width > 200 * scale
  return (
    <>
      {first.x === last.x ? null : (
        <text
          x={first.x + (isLate ? -2 : 2)}
          y={first.beside}
          textAnchor={isLate ? 'end' : 'start'}
        >
          <tspan fill={colour} fontWeight={600}>
            {first.share}
          </tspan>
          {hasRoom ? (
            <tspan dx={6} fill="var(--quiet)">
              {first.of}
            </tspan>
          ) : null}
        </text>
      )}
      <text
        x={isWide ? last.x + 12 : last.x + 6}
        y={isWide ? last.y + 5 * scale : last.beside}
        textAnchor={isWide ? 'start' : 'end'}
        fill={colour}
        fontWeight={600}
      >
        {last.share}
      </text>
    </>
  )
}

interface RuleLabelProps {
  readonly change: Quarter | undefined
  /** The line is in the lower part: there is room above it. */
  readonly isLow: boolean
  readonly scale: number
}

/** What the rule stands for, where the line is not. */
function RuleLabel({ change, isLow, scale }: RuleLabelProps): ReactElement | null {
  const { texts } = useLateI18n()
  const [toX, plot] = [useXAxisScale(), usePlotArea()]
  const x = change && toX?.(lastMonthIndex(change) - 1.5)
  if (x === undefined || plot === undefined) return null
  const room = 110 * scale
  const isLeft = x - plot.x > room
  // With very large letters the note says it.
  if (!isLeft && plot.x + plot.width - x < room) return null
  return (
    <text
      x={x + (isLeft ? -8 : 8)}
      y={isLow ? plot.y + 17 * scale : plot.y + plot.height - 12}
      textAnchor={isLeft ? 'end' : 'start'}
      fill="var(--quiet)"
    >
      {texts.charts.profiles.change}
    </text>
  )
}
