import type { ReactElement } from 'react'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import { quartersBetween } from '../../../domain/quarter.ts'
import {
  type NationalRegisterPoint,
  nationalRegister,
  registerBreaks,
  stretchesOf,
} from '../../../domain/reference/nationalRegister.ts'
import { useI18n } from '../../../i18n/I18nProvider.tsx'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartLegend } from '../card/ChartLegend.tsx'
import { ChartTable, CountCell } from '../card/ChartTable.tsx'
import drawing from '../card/drawing.module.css'
import {
  hostOf,
  knownHow,
  lastMonthInWords,
  type RegionRegister,
  registerNotes,
  registerSummary,
} from './registerText.ts'

const RegisterLine = lazyWhenVisible(async () => (await import('./RegisterLine.tsx')).RegisterLine)

interface RegisterChartProps extends RegionRegister {}

/**
 * The register of the whole country at the quarter-ends for which a number was found, and a region
 * beside it. Published numbers only: never on a page with synthetic ones.
 */
export function RegisterChart({ ...own }: RegisterChartProps): ReactElement | null {
  const page = useI18n()
  const words = page.texts.charts.register
  const [first, last] = [nationalRegister.at(0), nationalRegister.at(-1)]
  if (first === undefined || last === undefined) return null
  const period = [
    lastMonthInWords(first.quarter, page),
    lastMonthInWords(last.quarter, page),
  ] as const
  return (
    <ChartCard
      heading={words.heading(...period)}
      filters={words.filters(page.formats.count(nationalRegister.length))}
      summary={registerSummary(own, page)}
      notes={registerNotes(own, page)}
      drawing={<RegisterLine {...own} description={words.description(...period)} />}
      below={<RegisterLegend region={own.region} />}
      table={<RegisterTable {...own} />}
      caption={words.source}
      fileName="doelgroepregister-nl"
      isSynthetic={false}
      minHeight="20rem"
    />
  )
}

/** What the marks are, and what happened in the shaded years. */
function RegisterLegend({ region }: { readonly region: string }): ReactElement {
  const words = useI18n().texts.charts.register
  return (
    <div className={drawing['below']}>
      <ChartLegend
        entries={[
          { label: words.published, swatch: 'dot', colour: 'var(--register)' },
          { label: words.computed, swatch: 'hollow', colour: 'var(--register)' },
          { label: region, swatch: 'diamond', colour: 'var(--compare-1)' },
        ]}
      />
      {registerBreaks.map(({ kind, from, to, source }) => (
        <p key={kind}>
          <span>{`${words.bandText(`${from.slice(0, 4)}–${to.slice(0, 4)}`)} `}</span>
          <a href={source} rel="noreferrer">
            {words.from(hostOf(source))}
          </a>
        </p>
      ))}
    </div>
  )
}

/** Every number with its source; a line for each gap says that nothing was found. The region is last. */
function RegisterTable({ region, quarter, registerTotal }: RegionRegister): ReactElement {
  const page = useI18n()
  const { texts, formats } = page
  const words = texts.charts.register
  const { columns } = words
  const stretches = stretchesOf(nationalRegister)
  const gapBefore = (index: number) => {
    const [from, to] = [stretches[index - 1]?.at(-1)?.quarter, stretches[index]?.at(0)?.quarter]
    if (from === undefined || to === undefined) return []
    const missing = quartersBetween(from, to).slice(1, -1).map(formats.quarter)
    const [first = '', last = ''] = [missing.at(0), missing.at(-1)]
    const heading = first === last ? first : words.gap(first, last)
    return [{ key: `before ${to}`, heading, cells: words.notFound }]
  }
  const rowOf = (point: NationalRegisterPoint) => ({
    key: point.quarter,
    heading: formats.quarter(point.quarter),
    cells: [
      <CountCell key="people" people={point.people} />,
      knownHow(point, page),
      <a key="source" href={point.source} rel="noreferrer">
        {hostOf(point.source)}
      </a>,
    ],
  })
  return (
    <ChartTable
      caption={words.tableCaption}
      columns={[
        { key: 'quarter', heading: columns.quarter },
        { key: 'people', heading: columns.people },
        { key: 'known', heading: columns.known, isText: true },
        { key: 'source', heading: columns.source, isText: true },
      ]}
      rows={stretches.flatMap((points, index) => [...gapBefore(index), ...points.map(rowOf)])}
      footer={{
        key: 'region',
        heading: `${region}, ${formats.quarter(quarter)}`,
        cells: [<CountCell key="people" people={registerTotal} />, words.printed, texts.site.name],
      }}
    />
  )
}
