import type { Changes, Finding } from '../../domain/changes.ts'
import type { MunicipalityCode } from '../../domain/place.ts'
import { defaultView, type View } from '../../domain/view.ts'

/**
 * The view in which a finding can be seen: both quarters as the range, and the places it names.
 * Everything that could hide it (columns, shares, an earlier selection) is as on the start page.
 */
export function proofView(
  finding: Finding,
  { area, previous, quarter }: Pick<Changes, 'area' | 'previous' | 'quarter'>,
  { dataSet, language }: Pick<View, 'dataSet' | 'language'>,
): View {
  const range = { from: previous, to: quarter }
  const view: View = {
    ...defaultView,
    dataSet,
    language,
    region: area.code,
    quarter,
    ...range,
  }
  switch (finding.kind) {
    case 'total':
    case 'unchanged':
      return { ...view, sort: [{ column: 'total', descending: true }] }
    case 'municipality':
      return choose(
        view,
        [finding.municipality, ...finding.alike].map(({ code }) => code),
      )
    case 'coverage':
      return { ...view, region: finding.region.code }
    case 'places':
      return finding.now.length > 0
        ? choose(view, finding.now)
        : choose({ ...view, quarter: previous }, finding.earlier)
    case 'municipalities':
      return choose(view, finding.heirs)
    case 'definition':
    case 'gap':
    case 'publishing':
      return view
  }
}

function choose(view: View, codes: readonly MunicipalityCode[]): View {
  return { ...view, selection: { kind: 'some', codes } }
}
