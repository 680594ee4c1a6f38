import { useId } from 'react'
import { ProvenanceChips } from '../../components/Provenance.tsx'
import type { Change, Changes } from '../../domain/changes.ts'
import type { Row } from '../../domain/mergers.ts'
import type { MunicipalityCode } from '../../domain/municipality.ts'
import { areaChange, defaultView, type View } from '../../domain/view.ts'
import { useLateI18n } from '../../i18n/lateI18n.ts'
import { ViewLink } from '../../url/ViewLink.tsx'
import { describeChange } from './describeChange.ts'
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
const short: readonly Change['kind'][] = [
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
  if (changes === undefined || changes.list.length === 0) return null
  const words = texts.changes
  const { quarter, previous, span, list } = changes
  const isShort = ({ kind }: Change): boolean => short.includes(kind)
  const regions = list.find((change) => change.kind === 'total')?.regions
  const sentences = [
    words.compared(formats.quarter(quarter), formats.quarter(previous)),
    ...(span === 'other' ? [words.nothingBetween] : []),
    ...(list.some(({ kind }) => kind === 'coverage') ? [words.unrounded] : []),
  ]
  return (
    <section id="changes" className={styles['changes']} aria-labelledby={heading}>
      <div className={styles['heading']}>
        <h3 id={heading}>
          {span === 'other' ? words.heading.other(formats.quarter(previous)) : words.heading[span]}
        </h3>
        <ProvenanceChips />
      </div>
      <ChangeList changes={{ ...changes, list: list.filter(isShort) }} {...props} />
      {regions === undefined ? null : <p>{words.overRegions(regions)}</p>}
      <details open={!list.some(isShort)}>
        <summary>{words.more}</summary>
        <p>{sentences.join(' ')}</p>
        <ChangeList
          changes={{ ...changes, list: list.filter((one) => !isShort(one)) }}
          {...props}
        />
      </details>
    </section>
  )
}

function ChangeList(props: WhatChangedProps & { readonly changes: Changes }) {
  const { changes, view, rows, onView } = props
  const page = useLateI18n()
  if (changes.list.length === 0) return null
  return (
    <ul>
      {changes.list.map((change) => {
        const text = describeChange(change, changes, page)
        return (
          <li key={text} data-kind={change.kind}>
            <ViewLink view={proofView(change, changes, view, rows)} onView={onView}>
              {text}
            </ViewLink>
          </li>
        )
      })}
    </ul>
  )
}

/** Where a change can be seen: both quarters, its places, and nothing that could hide it. */
export function proofView(
  change: Change,
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
  switch (change.kind) {
    case 'total':
    case 'unchanged':
      return { ...view, sort: [{ column: 'total', descending: true }] }
    case 'municipality':
      return choose(
        view,
        [change.municipality, ...change.alike].map(({ code }) => code),
      )
    case 'coverage':
      return { ...view, ...areaChange(change.region.code, mine, rows) }
    case 'places':
      return change.now.length > 0
        ? choose(view, change.now)
        : choose({ ...view, quarter: previous }, change.earlier)
    case 'municipalities':
      return choose(view, change.successors)
    case 'definition':
    case 'gap':
    case 'publishing':
      return view
  }
}

function choose(view: View, codes: readonly MunicipalityCode[]): View {
  return { ...view, selection: { kind: 'some', codes } }
}
