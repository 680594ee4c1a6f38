import { owners } from '../../../domain/profileShares.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { partOf } from '../card/chartText.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import { OwnerMark } from '../card/OwnerMark.tsx'
import styles from '../card/RowChart.module.css'
import { RowChart } from '../card/RowChart.tsx'
import {
  type ChartRow,
  type DumbbellLayout,
  placeLabels,
  rowsLayout,
  shareInWords,
} from './layout.ts'

interface MunicipalityRowsProps {
  readonly rows: readonly ChartRow[]
}

/** The ticks of an axis from 0 to 100%. */
export const quarters = [0, 0.25, 0.5, 0.75, 1]

/** A dumbbell per row: the share of the municipality, and that of UWV there. */
export function MunicipalityRows({ rows }: MunicipalityRowsProps) {
  const words = useLateI18n().texts.municipalityChart
  const layout = rowsLayout(rows, useDrawingSize())
  const { isNarrow, width, scale } = layout
  const columns = columnsOf(layout)
  const pixels = width - layout.left - layout.right
  const touches = ({ shares }: ChartRow): boolean => {
    const [a, b] = owners.map((owner) => shares[owner].share)
    return a !== undefined && b !== undefined && Math.abs(a - b) * pixels < 13 * scale
  }
  return (
    <RowChart
      role="img"
      title={words.description}
      rows={rows}
      layout={layout}
      ticks={quarters}
      marks={owners.toReversed().map((owner) => ({
        key: owner,
        shareOf: ({ shares }: ChartRow) => shares[owner].share,
        mark: (x: number, y: number, row: ChartRow) => (
          <OwnerMark {...{ owner, x, y }} radius={6 * scale} hasEdge={touches(row)} />
        ),
      }))}
      heads={
        isNarrow
          ? null
          : owners.map((owner) => {
              const name = words.owners[owner]
              const x = columns[owner]
              return (
                <g key={owner} data-owner={owner}>
                  <OwnerMark
                    owner={owner}
                    x={x - (name.length * 6.4 + 20) * scale}
                    y={13 * scale}
                    radius={5.5 * scale}
                  />
                  <text x={x} y={18 * scale} textAnchor="end" className={styles['share']}>
                    {name}
                  </text>
                </g>
              )
            })
      }
    >
      {(row, across) => <RowTexts {...{ row, layout, across }} />}
    </RowChart>
  )
}

/** Right edges of the people of each owner beside the track. */
function columnsOf({ width, second }: DumbbellLayout) {
  return { municipality: width - second, uwv: width } as const
}

/** Draws words that are longer than their room as wide as that. */
function within(room: number, length: number) {
  return length > room ? ({ textLength: room, lengthAdjust: 'spacingAndGlyphs' } as const) : {}
}

interface RowTextsProps {
  readonly row: ChartRow
  readonly layout: DumbbellLayout
  readonly across: (share: number) => number
}

/** The name, the line between two marks, and every number of a row. */
function RowTexts({ row: { name, shares }, layout, across }: RowTextsProps) {
  const { isNarrow, below, scale, left, width, track } = layout
  const page = useLateI18n()
  const columns = columnsOf(layout)
  const baseline = track + 5 * scale
  const numbers = owners.map((owner) => {
    const { visible, all, share } = shares[owner]
    const people = partOf(visible, all, page)
    return { owner, people, share, text: shareInWords(share, page) }
  })
  const marks = numbers
    .flatMap(({ owner, share, text }) =>
      share === undefined || text === undefined ? [] : [{ owner, text, x: across(share) }],
    )
    .toSorted((a, b) => a.x - b.x)
  const { labels, connector } = placeLabels(marks, isNarrow ? undefined : left - 12, scale)
  return (
    <>
      <text
        x={isNarrow ? 0 : left - 18 * scale}
        y={isNarrow ? track - 33 * scale - below : baseline}
        textAnchor={isNarrow ? 'start' : 'end'}
        {...(isNarrow && within(width, name.length * 8 * scale))}
        className={styles['name']}
      >
        {name}
      </text>
      {connector ? (
        <path
          d={`M${connector[0]} ${track}H${connector[1]}`}
          stroke="var(--connector)"
          strokeWidth={2}
        />
      ) : null}
      {labels.map((label, index) => (
        <text
          key={marks[index]?.owner}
          {...label}
          y={baseline}
          className={styles['share']}
          data-owner={marks[index]?.owner}
        >
          {marks[index]?.text}
        </text>
      ))}
      {numbers.map(({ owner, people, text }) => {
        if (!isNarrow) {
          return (
            <text
              key={owner}
              x={columns[owner]}
              y={baseline}
              textAnchor="end"
              className={styles['quiet']}
            >
              {people}
            </text>
          )
        }
        const x = owner === 'uwv' && below === 0 ? width * 0.518 : 0
        const y = track - 14 * scale - (owner === 'uwv' ? 0 : below)
        return (
          <g key={owner}>
            <OwnerMark owner={owner} x={x + 5.5 * scale} y={y - 5 * scale} radius={5.5 * scale} />
            <text
              x={x + 16 * scale}
              y={y}
              {...within(
                (below > 0 || owner === 'uwv' ? width : width * 0.518) - x - 16 * scale,
                `${text} ${people}`.length * 7.4 * scale,
              )}
            >
              <tspan className={styles['share']} data-owner={owner}>
                {text}
              </tspan>
              <tspan className={styles['quiet']} dx={text === undefined ? 0 : 8 * scale}>
                {people}
              </tspan>
            </text>
          </g>
        )
      })}
    </>
  )
}
