import { useEffect, useRef, useState } from 'react'
import { Icon } from '../../../components/Icon.tsx'
import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import { quartersBetween } from '../../../domain/quarter.ts'
import {
  type NationalRegisterPoint,
  nationalRegister,
  registerBreaks,
  stretchesOf,
} from '../../../domain/reference/nationalRegister.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartTable } from '../card/ChartTable.tsx'
import styles from './RegisterChart.module.css'
import {
  hostOf,
  knownHow,
  type RegionRegister,
  registerNote,
  registerTitle,
} from './registerText.ts'

const RegisterLine = lazyWhenVisible(async () => (await import('./RegisterLine.tsx')).RegisterLine)

/** What a link to the chart names. */
const id = 'register'

/**
 * The register of the whole country at the quarter-ends for which a number was found, folded; drawn once
 * it is open, which a link to `#register` does too. Published numbers only: never on a page with
 * synthetic ones.
 */
export function RegisterChart(region: RegionRegister) {
  const { texts, formats } = useLateI18n()
  const words = texts.charts.register
  const [isOpen, setIsOpen] = useState(false)
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // A reader may have opened it before the page responded.
    if (fold.current?.open === true) setIsOpen(true)
    const reveal = (): void => {
      if (location.hash === `#${id}`) setIsOpen(true)
    }
    reveal()
    window.addEventListener('hashchange', reveal)
    return () => window.removeEventListener('hashchange', reveal)
  }, [])
  const [first, last] = [nationalRegister.at(0), nationalRegister.at(-1)]
  if (first === undefined || last === undefined) return null
  const count = formats.count(nationalRegister.length)
  return (
    <details
      ref={fold}
      id={id}
      className={styles['fold']}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevronRight" />
        <h2>{words.fold}</h2>
        <span>{words.extent(count, first.quarter.slice(0, 4), last.quarter.slice(0, 4))}</span>
      </summary>
      {isOpen ? <RegisterCard {...region} /> : null}
    </details>
  )
}

export function RegisterCard(region: RegionRegister) {
  const page = useLateI18n()
  const words = page.texts.charts.register
  return (
    <ChartCard
      label={words.label}
      part="register"
      title={registerTitle(region, page)}
      subtitle={words.subtitle(page.formats.count(nationalRegister.length))}
      drawing={<RegisterLine />}
      legend={registerBreaks.map(({ kind, source }) => (
        <p key={kind} className={styles['break']}>
          <span>{words.band}</span> <a href={source}>{words.from(hostOf(source))}</a>
        </p>
      ))}
      note={registerNote(region, page)}
      table={<RegisterTable {...region} />}
      points={{
        columns: ['quarter', 'register_total', 'kind', 'found_at'],
        rows: nationalRegister.map(({ quarter, people, derivedFrom, source }) => [
          quarter,
          people,
          derivedFrom === undefined ? 'published' : 'computed',
          source,
        ]),
      }}
      otherQuarters={[region.quarter]}
      source={words.source}
      fileName="doelgroepregister-nl"
    />
  )
}

/** Every number with its source; a line for each gap says that nothing was found. The region is last. */
function RegisterTable({ region, quarter, registerTotal }: RegionRegister) {
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.charts.register
  const { columns } = words
  const stretches = stretchesOf(nationalRegister)
  const gapBefore = (index: number) => {
    const [from, to] = [stretches[index - 1]?.at(-1)?.quarter, stretches[index]?.at(0)?.quarter]
    if (from === undefined || to === undefined) return []
    const missing = quartersBetween(from, to).slice(1, -1).map(formats.quarter)
    const [first = '', last = ''] = [missing.at(0), missing.at(-1)]
    const heading = first === last ? first : texts.charts.range.period(first, last)
    return [{ key: `before ${to}`, heading, cells: words.notFound }]
  }
  const rowOf = (point: NationalRegisterPoint) => ({
    key: point.quarter,
    heading: formats.quarter(point.quarter),
    cells: [
      point.people,
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
        columns.quarter,
        columns.people,
        { words: columns.known },
        { words: columns.source },
      ]}
      rows={stretches.flatMap((points, index) => [...gapBefore(index), ...points.map(rowOf)])}
      footer={{
        key: 'region',
        heading: `${region}, ${formats.quarter(quarter)}`,
        cells: [registerTotal, words.printed, texts.site.name],
      }}
    />
  )
}
