import type { ReactElement } from 'react'
import type { RegionRanking } from '../../domain/regionRanking.ts'
import { rankingTexts } from '../../i18n/rankingTexts.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './RegionRanking.module.css'

/** Who is not in the ranking, what to mind in comparing, and how it is computed. */
export function RankingNotes({ ranking }: { readonly ranking: RegionRanking }): ReactElement {
  const { language, texts, formats } = useTexts()
  const words = rankingTexts(language)
  const { rows, published, definitionChanges } = ranking
  return (
    <div className={styles['notes']}>
      {published < rows.length ? <p>{texts.area.published(published, rows.length)}.</p> : null}
      {definitionChanges.map((change) => (
        <p key={change.quarter}>
          {words.definition(
            formats.quarter(change.quarter),
            change[language],
            change.source[language],
          )}
        </p>
      ))}
      <p>{words.explanation}</p>
    </div>
  )
}
