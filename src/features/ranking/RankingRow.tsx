import { Fragment, type ReactElement } from 'react'
import type { RankedRegion } from '../../domain/regionRanking.ts'
import type { View } from '../../domain/view.ts'
import { percentagePoints } from '../../i18n/percentagePoints.ts'
import { rankingTexts } from '../../i18n/rankingTexts.ts'
import { type Texts, useTexts } from '../../i18n/useTexts.ts'
import { ViewLink } from '../../url/ViewLink.tsx'
import styles from './RegionRanking.module.css'
import { regionView } from './regionView.ts'

interface RankingRowProps {
  readonly row: RankedRegion
  readonly view: View
  readonly onView?: ((view: View) => void) | undefined
}

/** One region: its figures, or that it did not publish. */
export function RankingRow({ row, view, onView }: RankingRowProps): ReactElement {
  const page = useTexts()
  const words = rankingTexts(page.language)
  const name = (
    <th scope="row">
      <ViewLink view={regionView(row, view)} onView={onView}>
        <BreakableName name={row.region.name} />
      </ViewLink>
    </th>
  )
  if (row.kind === 'missing') {
    return (
      <tr>
        <td className={styles['word']}>{words.noRank}</td>
        {name}
        <td colSpan={4} className={`${styles['word']} ${styles['whole']}`}>
          {words.notPublished}
        </td>
      </tr>
    )
  }
  const { formats } = page
  const { coverage, rank } = row
  return (
    <tr>
      {rank === undefined ? (
        <td className={styles['word']}>{words.noRank}</td>
      ) : (
        <td>{formats.count(rank)}</td>
      )}
      {name}
      {coverage === undefined ? (
        <td className={styles['word']}>{words.tooFew}</td>
      ) : (
        <td>{formats.percentage(coverage)}</td>
      )}
      <td>{formats.count(row.registerGap)}</td>
      <ChangeCell change={row.change} page={page} />
      <ChangeCell change={row.yearChange} page={page} />
    </tr>
  )
}

/** "Zaanstreek/Waterland" may go on a second line after its stroke, and nowhere else. */
function BreakableName({ name }: { readonly name: string }): ReactElement {
  const [first, ...others] = name.split('/')
  return (
    <>
      {first}
      {others.map((part) => (
        <Fragment key={part}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </>
  )
}

/** Percentage points with their sign: "+1,3". */
function ChangeCell({
  change,
  page: { language, formats },
}: {
  readonly change: number | undefined
  readonly page: Texts
}): ReactElement {
  const words = rankingTexts(language)
  if (change === undefined) return <td className={styles['word']}>{words.noComparison}</td>
  const points = percentagePoints(change, formats)
  // What would be written as 0,0 has no direction.
  const rounded = Math.round(change * 1000)
  return <td>{rounded === 0 ? points : rounded > 0 ? words.plus(points) : words.minus(points)}</td>
}
