import { memo, type ReactElement } from 'react'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import { ProfileSwatch } from '../../../components/ProfileSwatch.tsx'
import { Segments } from '../../../components/Segments.tsx'
import { profileIds } from '../../../domain/counts.ts'
import type { Row } from '../../../domain/mergers.ts'
import { printedCode } from '../../../domain/municipality.ts'
import { owners } from '../../../domain/profileShares.ts'
import type { QuarterData } from '../../../domain/regionSeries.ts'
import { chartOrders, defaultView, type View } from '../../../domain/view.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartTable } from '../card/ChartTable.tsx'
import { areaInShort, chartFileName, partOf, regionsOf, selectionMarks } from '../card/chartText.ts'
import { useDrawingSize } from '../card/DrawingSize.tsx'
import {
  type ChartRow,
  chartRows,
  chartTitle,
  drawingHeight,
  isMany,
  shareInWords,
} from './layout.ts'
import styles from './municipalities.module.css'

const MunicipalityRows = lazyWhenVisible(
  async () => (await import('./MunicipalityRows.tsx')).MunicipalityRows,
)
const ManyMunicipalities = lazyWhenVisible(
  async () => (await import('./MunicipalityStrips.tsx')).ManyMunicipalities,
)

interface MunicipalityChartProps {
  readonly quarterData: QuarterData
  /** Every municipality: the choice is that of the table. */
  readonly rows: readonly Row[]
  readonly view: View
  readonly onChange: (change: Partial<View>) => void
}

/** The share of the profiles that employers see, of each municipality and of UWV there, in one quarter. */
export const MunicipalityChart = memo(function MunicipalityChart(props: MunicipalityChartProps) {
  const { quarterData, view, onChange } = props
  const { quarter, area, source } = quarterData
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.municipalityChart
  const rows = chartRows(props.rows, quarterData, view, page)
  const { municipality: share, uwv } = words.owners
  const orders = { ...words.orders, share, uwv }
  const Drawing = isMany(rows) ? ManyMunicipalities : MunicipalityRows
  const isShort = rows.some(({ shares }) =>
    owners.some((owner) => shares[owner].share === undefined),
  )
  const isCountry = quarterData.country !== undefined
  const { missing = [], published = [] } = quarterData.country ?? {}
  const regions = { published: published.length, all: published.length + missing.length }
  const where =
    missing.length > 0
      ? `${areaName(area, page)}, ${regionsOf(regions, page)}`
      : areaInShort(area, page)
  const when = isCountry ? formats.quarter(quarter) : formats.month(source.publishedOn)
  return (
    <ChartCard
      label={words.label}
      part="municipalities"
      title={chartTitle(quarterData, page)}
      subtitle={<Subtitle text={words.shown(where, formats.quarter(quarter))} />}
      isDerived
      controls={
        <Segments
          label={words.order}
          look="words"
          value={view.order}
          options={chartOrders.map((order) => ({ value: order, label: orders[order] }))}
          onChange={(order) => onChange({ order })}
        />
      }
      drawing={
        <Room rows={rows}>
          <Drawing rows={rows} />
        </Room>
      }
      note={isShort ? words.few : undefined}
      table={<MunicipalitySharesTable rows={rows} />}
      points={{
        columns: [
          ...['quarter', ...(isCountry ? ['region_code'] : [])],
          ...['municipality_code', 'municipality', ...profileIds],
          ...['municipality_share', 'uwv_share'],
        ],
        rows: rows
          .filter(({ kind }) => kind !== 'whole')
          .map(({ region, code, name, counts, shares }) => [
            ...[quarter, ...(isCountry ? [region?.code] : [])],
            ...[printedCode(code), name, ...counts],
            ...owners.map((owner) => shares[owner].share),
          ]),
      }}
      source={words.source(when)}
      fileName={chartFileName(
        'klantprofielen-gemeenten',
        [area.code],
        [quarter],
        selectionMarks(area, { ...view, selection: defaultView.selection }),
      )}
    />
  )
})

/** The sentence with the mark before the word that it belongs to. */
function Subtitle({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/([●■]\p{L}+)/u).map((part) => {
        const owner = part.startsWith('●') ? 'municipality' : 'uwv'
        return /^[●■]/.test(part) ? (
          <b key={part} className={styles['owner']} data-owner={owner}>
            <ProfileSwatch of={owner} />
            <span>{part.slice(1)}</span>
          </b>
        ) : (
          <span key={part}>{part}</span>
        )
      })}
    </>
  )
}

interface RowsProps {
  readonly rows: readonly ChartRow[]
}

/** Keeps the height of a drawing that loads later, so that nothing below it moves. */
function Room({ rows, children }: RowsProps & { readonly children: ReactElement }) {
  const height = drawingHeight(rows, useDrawingSize())
  return (
    <div className={styles['room']}>
      <svg width={1} height={height} aria-hidden="true" />
      {children}
    </div>
  )
}

/** The same numbers, the whole area below them. */
function MunicipalitySharesTable({ rows }: RowsProps) {
  const page = useLateI18n()
  const { texts } = page
  const words = texts.municipalityChart
  const cellsOf = ({ shares }: ChartRow) =>
    owners.flatMap((owner) => {
      const { visible, all, share } = shares[owner]
      return [
        partOf(visible, all, page),
        { share, text: shareInWords(share, page) ?? words.tooFew },
      ]
    })
  const lines = rows.map((row) => ({
    key: row.key,
    heading: <span>{row.name}</span>,
    cells: cellsOf(row),
  }))
  const whole = lines.find((_, index) => rows[index]?.kind === 'whole')
  return (
    <ChartTable
      caption={words.tableCaption}
      columns={[
        texts.table.name,
        ...(['municipality', 'municipalityShare', 'uwv', 'uwvShare'] as const).map(
          (column) => words.columns[column],
        ),
      ]}
      rows={lines.filter((line) => line !== whole)}
      footer={whole}
    />
  )
}
