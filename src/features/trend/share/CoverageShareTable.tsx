import type { ReactElement } from 'react'
import type { SharePoint } from '../../../domain/coverageShares.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from '../frame/FigureTable.module.css'
import type { ComparedArea } from './compareAreas.ts'
import { shareInWords } from './coverageShareWords.ts'

interface CoverageShareTableProps {
  readonly points: readonly SharePoint[]
  readonly areas: readonly ComparedArea[]
}

/** The points of the figure as a table: a column per area, and the printed percentages apart. */
export function CoverageShareTable({ points, areas }: CoverageShareTableProps): ReactElement {
  const page = useTexts()
  const { formats } = page
  const { coverage, share: words } = figureTexts(page.language)
  const [own] = areas
  const hasPrinted = points.some((point) => point.areas[0]?.reported !== undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-label={words.tableCaption} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{coverage.quarter}</th>
            {areas.map(({ totals }) => (
              <th key={totals.area.code} scope="col">
                {areaName(totals.area, page)}
              </th>
            ))}
            {own !== undefined && hasPrinted ? (
              <th scope="col">{words.printedOf(areaName(own.totals.area, page))}</th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {points.map(({ quarter, areas: shares }) => (
            <tr key={quarter}>
              <th scope="row">{formats.quarter(quarter)}</th>
              {areas.map(({ totals }, index) => (
                <td key={totals.area.code}>{shareInWords(shares[index], page)}</td>
              ))}
              {hasPrinted ? (
                <td>
                  {shares[0]?.reported === undefined
                    ? coverage.notPublished
                    : formats.wholePercentage(shares[0].reported)}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
