import type { ReactElement } from 'react'
import { useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { type Owner, owners } from '../../../domain/profileShares.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { type ChartRow, shareInWords } from './chartRows.ts'
import { placeLabels, type RowsLayout } from './layout.ts'
import styles from './municipalities.module.css'
import { OwnerMark } from './OwnerMark.tsx'

interface RowNumbersProps {
  readonly rows: readonly ChartRow[]
  readonly layout: RowsLayout
}

/** The line between two marks, and every number of a row. */
export function RowNumbers({ rows, layout }: RowNumbersProps): ReactElement | null {
  const { isNarrow, below, scale, left, width } = layout
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.municipalityChart
  const toX = useXAxisScale()
  const toY = useYAxisScale()
  if (!toX || !toY) return null
  const columns = { municipality: width - layout.second, uwv: width } as const
  const people = ({ shares }: ChartRow, owner: Owner): string =>
    words.of(formats.count(shares[owner].visible), formats.count(shares[owner].all))
  const numbersOf = (row: ChartRow, at: number): ReactElement => {
    const y = toY(at) ?? 0
    const marks = owners
      .flatMap((owner) => {
        const { share } = row.shares[owner]
        const text = shareInWords(share, page)
        return share === undefined || text === undefined
          ? []
          : [{ owner, text, x: toX(share) ?? 0 }]
      })
      .toSorted((a, b) => a.x - b.x)
    const { labels, connector } = placeLabels(marks, left - 12, scale)
    const [first, last] = marks
    const line =
      isNarrow && first && last && last.x - first.x > 18
        ? ([first.x + 8, last.x - 8] as const)
        : isNarrow
          ? undefined
          : connector
    return (
      <g key={row.key}>
        {line ? (
          <path d={`M${line[0]} ${y}H${line[1]}`} stroke="var(--connector)" strokeWidth={2} />
        ) : null}
        {isNarrow
          ? null
          : marks.map(({ owner, text }, index) => (
              <text
                key={owner}
                x={labels[index]?.x}
                y={y + 5 * scale}
                textAnchor={labels[index]?.anchor}
                className={styles['share']}
                data-owner={owner}
              >
                {text}
              </text>
            ))}
        {owners.map((owner) =>
          isNarrow ? (
            <PeopleBelow
              key={owner}
              owner={owner}
              x={owner === 'uwv' && below === 0 ? width * 0.518 : 0}
              y={y - 14 * scale - (owner === 'uwv' ? 0 : below)}
              scale={scale}
              share={shareInWords(row.shares[owner].share, page)}
              people={people(row, owner)}
              kind={row.kind}
            />
          ) : (
            <text
              key={owner}
              x={columns[owner]}
              y={y + 5 * scale}
              textAnchor="end"
              className={styles['people']}
              data-kind={row.kind}
            >
              {people(row, owner)}
            </text>
          ),
        )}
      </g>
    )
  }
  return (
    <ZIndexLayer zIndex={400}>
      <g>
        {isNarrow
          ? null
          : owners.map((owner) => {
              const y = 18 * scale
              const name = words.owners[owner]
              const x = columns[owner] - (name.length * 6.4 + 20) * scale
              return (
                <g key={owner}>
                  <OwnerMark owner={owner} x={x} y={y - 5 * scale} radius={5.5 * scale} />
                  <text
                    x={columns[owner]}
                    y={y}
                    textAnchor="end"
                    className={styles['share']}
                    data-owner={owner}
                  >
                    {name}
                  </text>
                </g>
              )
            })}
        {rows.map(numbersOf)}
      </g>
    </ZIndexLayer>
  )
}

interface PeopleBelowProps {
  readonly owner: Owner
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly share: string | undefined
  readonly people: string
  readonly kind: ChartRow['kind']
}

/** One owner's numbers in the second line of a narrow row. */
function PeopleBelow(props: PeopleBelowProps): ReactElement {
  const { owner, x, y, scale, share } = props
  return (
    <>
      <OwnerMark owner={owner} x={x + 5.5 * scale} y={y - 5 * scale} radius={5.5 * scale} />
      <text x={x + 16 * scale} y={y}>
        <tspan className={styles['share']} data-owner={owner}>
          {share}
        </tspan>
        <tspan
          className={styles['people']}
          data-kind={props.kind}
          dx={share === undefined ? 0 : 8 * scale}
        >
          {props.people}
        </tspan>
      </text>
    </>
  )
}
