import type { Language } from '../domain/view.ts'
import { enRanking } from './enRanking.ts'
import { nlRanking, type RankingCatalogue } from './nlRanking.ts'

/** Texts of the ranking of regions; both languages come in one file with it, after the table. */
export function rankingTexts(language: Language): RankingCatalogue {
  return language === 'nl' ? nlRanking : enRanking
}
