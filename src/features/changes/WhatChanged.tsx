import { useId } from 'react'
import { DataMarkChips } from '../../components/DataMark.tsx'
import type { Changes, Finding } from '../../domain/changes.ts'
import type { Row } from '../../domain/mergers.ts'
import type { MunicipalityCode } from '../../domain/municipality.ts'
import { areaChange, defaultView, type View } from '../../domain/view.ts'
import { useLateI18n } from '../../i18n/lateI18n.ts'
import { ViewLink } from '../../url/ViewLink.tsx'
import { describeFinding } from './describeFinding.ts'
import styles from './WhatChanged.module.css'

/** What a link to a proof keeps of the page. */
type ProofOf = Pick<View, 'dataSet' | 'language' | 'mine'>

interface WhatChangedProps {
  /** Of the shown quarter; absent where there is no earlier one to compare with. */
  readonly changes: Changes | undefined
  readonly view: ProofOf
  /** Of the country every municipality: whether the reader's own one lies in a region. */
  readonly rows?: readonly Row[]
  /** Shows a view without loading the page anew. */
  readonly onView?: (view: View) => void
}

/** At most four sentences with figures, after what says that these cannot be compared; the others are folded. */
const short: readonly Finding['kind'][] = [
  'definition',
  'total',
  'gap',
  'municipality',
  'coverage',
  'unchanged',
]

/** What differs from a year or a quarter earlier, each sentence a link to the view that proves it. */
export function WhatChanged({ changes, ...props }: WhatChangedProps) {
  const { texts, formats } = useLateI18n()
  const heading = useId()
  if (changes === undefined || changes.findings.length === 0) return null
  const words = texts.changes
  const { quarter, previous, span, findings } = changes
  const isShort = ({ kind }: Finding): boolean => short.includes(kind)
  const regions = findings.find((finding) => finding.kind === 'total')?.regions
  const sentences = [
    words.compared(formats.quarter(quarter), formats.quarter(previous)),
    ...(span === 'other' ? [words.nothingBetween] : []),
    ...(findings.some(({ kind }) => kind === 'coverage') ? [words.unrounded] : []),
  ]
  return (
    <section id="changes" className={styles['changes']} aria-labelledby={heading}>
      <div className={styles['heading']}>
        <h3 id={heading}>
          {span === 'other' ? words.heading.other(formats.quarter(previous)) : words.heading[span]}
        </h3>
        <DataMarkChips />
      </div>
      <Findings changes={{ ...changes, findings: findings.filter(isShort) }} {...props} />
      {regions === undefined ? null : <p>{words.overRegions(regions)}</p>}
      <details open={!findings.some(isShort)}>
        <summary>{words.more}</summary>
        <p>{sentences.join(' ')}</p>
        <Findings
          changes={{ ...changes, findings: findings.filter((one) => !isShort(one)) }}
          {...props}
        />
      </details>
    </section>
  )
}

function Findings(props: WhatChangedProps & { readonly changes: Changes }) {
  const { changes, view, rows, onView } = props
  const page = useLateI18n()
  if (changes.findings.length === 0) return null
  return (
    <ul>
      {changes.findings.map((finding) => {
        const text = describeFinding(finding, changes, page)
        return (
          <li key={text} data-kind={finding.kind}>
            <ViewLink view={proofView(finding, changes, view, rows)} onView={onView}>
              {text}
            </ViewLink>
          </li>
        )
      })}
    </ul>
  )
}

/** Where a finding can be seen: both quarters, its places, and nothing that could hide it. */
export function proofView(
  finding: Finding,
  { area, previous, quarter }: Pick<Changes, 'area' | 'previous' | 'quarter'>,
  { dataSet, language, mine }: ProofOf,
  rows?: readonly Row[],
): View {
  const view: View = {
    ...defaultView,
    dataSet,
    language,
    mine,
    region: area.code,
    quarter,
    from: previous,
    to: quarter,
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
      return { ...view, ...areaChange(finding.region.code, mine, rows) }
    case 'places':
      return finding.now.length > 0
        ? choose(view, finding.now)
        : choose({ ...view, quarter: previous }, finding.earlier)
    case 'municipalities':
      return choose(view, finding.successors)
    case 'definition':
    case 'gap':
    case 'publishing':
      return view
  }
}

function choose(view: View, codes: readonly MunicipalityCode[]): View {
  return { ...view, selection: { kind: 'some', codes } }
}
