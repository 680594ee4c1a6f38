import type { ReactElement } from 'react'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from '../profiles/ProfileTable.module.css'
import type { Multiples } from './multipleLines.ts'

/** The same totals: a row for each line, a column for each quarter. */
export function MultiplesTable({ quarters, lines }: Omit<Multiples, 'most'>): ReactElement {
  const { language, formats } = useTexts()
  const words = figureTexts(language).multiples
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-label={words.tableCaption} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col">
                {formats.shortQuarter(quarter)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, name, totals }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {quarters.map((quarter, index) => {
                const total = totals[index]
                return (
                  <td key={quarter}>
                    {total === undefined ? words.noFigure : formats.count(total)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
