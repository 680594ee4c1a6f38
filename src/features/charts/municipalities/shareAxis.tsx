import type { ReactElement } from 'react'
import type { XAxisTickContentProps } from 'recharts'
import type { Formats } from '../../../i18n/formats.ts'
import type { RowsLayout } from './layout.ts'
import styles from './municipalities.module.css'

/** The XAxis of shares, 0–1, above a drawing: "0%", "25" … "100%". On a phone its ends stay inside. */
export function shareAxis(
  formats: Formats,
  { isNarrow, scale, top, width }: Pick<RowsLayout, 'isNarrow' | 'scale' | 'top' | 'width'>,
) {
  return {
    type: 'number',
    dataKey: 'share',
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    interval: 0,
    orientation: 'top',
    height: top,
    axisLine: false,
    tickLine: false,
    tick: ({ x, payload }: XAxisTickContentProps): ReactElement => {
      const share = Number(payload.value)
      const isEnd = share === 0 || share === 1
      const [end, anchor] = share === 0 ? ([0, 'start'] as const) : ([width, 'end'] as const)
      return (
        <text
          x={isNarrow && isEnd ? end : x}
          y={18 * scale}
          textAnchor={isNarrow && isEnd ? anchor : 'middle'}
          className={styles['people']}
        >
          {isEnd ? formats.wholePercentage(share * 100) : formats.count(share * 100)}
        </text>
      )
    },
  } as const
}
