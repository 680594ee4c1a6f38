import { memo } from 'react'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import { ProfileSwatch } from '../../../components/ProfileSwatch.tsx'
import { Segments } from '../../../components/Segments.tsx'
import { profileIds } from '../../../domain/counts.ts'
import type { Row } from '../../../domain/mergers.ts'
import { printedCode } from '../../../domain/municipality.ts'
import { owners } from '../../../domain/profileShares.ts'
import type { QuarterData } from '../../../domain/regionSeries.ts'
import { chartOrders, defaultView, type View } from '../../../domain/view.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartTable } from '../card/ChartTable.tsx'
import { chartFileName, partOf, selectionMarks } from '../card/chartText.ts'
import { type ChartRow, chartRows, chartTitle, firstOf, isMany, shareInWords } from './chartRows.ts'
import styles from './municipalities.module.css'

const MunicipalityDrawing = lazyWhenVisible(
  async () => (await import('./MunicipalityDrawing.tsx')).MunicipalityDrawing,
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
  const isShort = rows.some(({ shares }) =>
    owners.some((owner) => shares[owner].share === undefined),
  )
  const hasMine = rows.some(({ kind }) => kind === 'mine')
  const isCountry = area.code === 'NL'
  const when = isCountry ? formats.quarter(quarter) : formats.month(source.publishedOn)
  return (
    <ChartCard
      label={words.label}
      part="municipalities"
      title={chartTitle(quarterData, page)}
      subtitle={<Subtitle quarter={formats.quarter(quarter)} />}
      isDerived
      isSynthetic={view.dataSet === 'demo'}
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
        <div className={styles['room']}>
          {/* A letter of its type is as high as a row: nothing below moves when the drawing comes. */}
          <svg
            className={styles['space']}
            data-many={isMany(rows) ? (hasMine ? 'mine' : 'all') : undefined}
            width={1}
            height={`${firstOf(rows).length}em`}
            aria-hidden="true"
          />
          <MunicipalityDrawing rows={rows} />
        </div>
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

/** What the marks stand for, in a sentence, and when. */
function Subtitle({ quarter }: { readonly quarter: string }) {
  const { shown } = useLateI18n().texts.municipalityChart
  return (
    <>
      {shown.split(/([●■]\p{L}+)/u).map((part) => {
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
      <span key={quarter}>{` ${quarter.charAt(0).toUpperCase()}${quarter.slice(1)}.`}</span>
    </>
  )
}

/** The same numbers, the whole area below them. */
function MunicipalitySharesTable({ rows }: { readonly rows: readonly ChartRow[] }) {
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
