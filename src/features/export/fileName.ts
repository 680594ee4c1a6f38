import type { ExportedTable } from './exportedTable.ts'

/** `demo-…` for synthetic figures; `klantprofielen-2020-q3-am01-selectie-excel.csv`: small letters, digits and hyphens only. */
export function fileName(
  { dataSet, figures, hasSelection, boundaries }: ExportedTable,
  kind: 'machine' | 'excel',
): string {
  const parts = [
    ...(dataSet === 'demo' ? ['demo'] : []),
    'klantprofielen',
    figures.quarter,
    figures.area.code,
    ...(boundaries === 'current' ? ['huidige-gemeenten'] : []),
    ...(hasSelection ? ['selectie'] : []),
    ...(kind === 'excel' ? ['excel'] : []),
  ]
  return `${parts.join('-').toLowerCase()}.csv`
}
