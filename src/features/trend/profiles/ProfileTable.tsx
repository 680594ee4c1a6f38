import type { ReactElement } from 'react'
import type { ProfilePoint } from '../../../domain/profileTrend.ts'
import type { Measure } from '../../../domain/view.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { tableColumns } from '../../../i18n/tableColumns.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from './ProfileTable.module.css'
import { regionsText } from './profileWords.ts'

interface ProfileTableProps {
  readonly points: readonly ProfilePoint[]
  readonly measure: Measure
  /** How many regions there are; only where the points are sums over regions. */
  readonly regions: number | undefined
}

/** The points of the figure as a table, in the columns of the publication. */
export function ProfileTable({ points, measure, regions }: ProfileTableProps): ReactElement {
  const page = useTexts()
  const { texts, language, formats } = page
  const words = figureTexts(language).profiles
  const columns = tableColumns(measure, page)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-label={words.tableCaption} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.quarter}</th>
            {columns.map(({ id, heading, derived }) => (
              <th key={id} scope="col">
                {heading}
                {derived ? <span className={styles['quiet']}>{texts.table.derived}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ quarter, figures, isIncomplete, regionsMissing }) => (
            <tr key={quarter}>
              <th scope="row">
                {formats.quarter(quarter)}
                {regionsMissing === undefined ? null : (
                  <span className={styles['quiet']}>
                    {regionsText(regions, regionsMissing, page)}
                  </span>
                )}
              </th>
              {figures === undefined ? (
                <td colSpan={columns.length}>
                  {isIncomplete ? words.incomplete : words.notPublished}
                </td>
              ) : (
                columns.map(({ id, value, format }) => {
                  const number = value(figures)
                  return (
                    <td key={id}>{number === undefined ? texts.table.missing : format(number)}</td>
                  )
                })
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
