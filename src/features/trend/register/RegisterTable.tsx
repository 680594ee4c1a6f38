import type { ReactElement } from 'react'
import { quartersBetween } from '../../../domain/quarter.ts'
import {
  type NationalRegisterPoint,
  nationalRegister,
  stretchesOf,
} from '../../../domain/reference/nationalRegister.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from '../frame/FigureTable.module.css'
import { hostOf, knownHow, type RegionRegister } from './registerWords.ts'

/** Every figure with its source; a line for each gap says that nothing was found. The region is last. */
export function RegisterTable({ region, quarter, registerTotal }: RegionRegister): ReactElement {
  const { language, texts, formats } = useTexts()
  const words = figureTexts(language).register
  const { columns } = words
  const stretches = stretchesOf(nationalRegister)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-label={words.tableCaption} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.quarter}</th>
            <th scope="col">{columns.people}</th>
            {[columns.known, columns.source].map((column) => (
              <th key={column} scope="col" className={styles['words']}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stretches.flatMap((points, index) => [
            <Gap key={`gap ${points[0]?.quarter}`} before={stretches[index - 1]} after={points} />,
            ...points.map((point) => <Line key={point.quarter} point={point} />),
          ])}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{`${region}, ${formats.quarter(quarter)}`}</th>
            <td>{formats.count(registerTotal)}</td>
            <td className={styles['words']}>{words.printed}</td>
            <td className={styles['words']}>{texts.site.name}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Line({ point }: { readonly point: NationalRegisterPoint }): ReactElement {
  const page = useTexts()
  const { formats } = page
  return (
    <tr>
      <th scope="row">{formats.quarter(point.quarter)}</th>
      <td>{formats.count(point.people)}</td>
      <td className={styles['words']}>{knownHow(point, page)}</td>
      <td className={styles['words']}>
        <a href={point.source} rel="noreferrer">
          {hostOf(point.source)}
        </a>
      </td>
    </tr>
  )
}

/** The quarters between two stretches. */
function Gap({
  before,
  after,
}: {
  readonly before: readonly NationalRegisterPoint[] | undefined
  readonly after: readonly NationalRegisterPoint[]
}): ReactElement | null {
  const { language, formats } = useTexts()
  const words = figureTexts(language).register
  const [from, to] = [before?.at(-1)?.quarter, after.at(0)?.quarter]
  if (from === undefined || to === undefined) return null
  const missing = quartersBetween(from, to).slice(1, -1)
  const ends = [missing.at(0), missing.at(-1)].filter((quarter) => quarter !== undefined)
  const [first = '', last = ''] = ends.map(formats.quarter)
  return (
    <tr>
      <th scope="row">{first === last ? first : words.gap(first, last)}</th>
      <td colSpan={3}>{words.notFound}</td>
    </tr>
  )
}
