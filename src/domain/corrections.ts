import { numberColumnIds } from './counts.ts'
import { compareFigures } from './ownFigures.ts'
import type { ChangedFigure, PublicationCounts } from './publication.ts'

/** The figures in which two publications of one quarter differ, rows before those of the region. */
export function changedFigures(former: PublicationCounts, current: PublicationCounts) {
  return compareFigures(former, current).flatMap(({ of, before, after }) => {
    const isRow = of.kind === 'row'
    const figures = isRow || of.kind === 'regionTotal' ? numberColumnIds : [of.kind]
    return figures.flatMap((figure, index): readonly ChangedFigure[] => {
      const [was, is] = [before?.[index], after?.[index]]
      if (was === is) return []
      const name = isRow ? { municipality: of.name, figure } : { figure }
      return [{ ...name, ...optional('before', was), ...optional('after', is) }]
    })
  })
}

function optional<const Key extends string>(key: Key, value: number | undefined) {
  return value === undefined ? {} : { [key]: value }
}
