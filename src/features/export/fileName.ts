import type { ExportedTable } from './exportedTable.ts'

/** `klantprofielen-2020-q3-am01-selectie-excel.csv`: small letters, digits and hyphens only. */
export function fileName(
  { figures, hasSelection, boundaries }: ExportedTable,
  kind: 'machine' | 'excel',
): string {
  const parts = [
    'klantprofielen',
    figures.quarter,
    figures.region.code,
    ...(boundaries === 'current' ? ['huidige-gemeenten'] : []),
    ...(hasSelection ? ['selectie'] : []),
    ...(kind === 'excel' ? ['excel'] : []),
  ]
  return `${parts.join('-').toLowerCase()}.csv`
}
