import { memo, useId } from 'react'
import type { Row } from '../../../domain/mergers.ts'
import {
  type Owner,
  owners,
  profileShares,
  shareEnds,
  type VisibleProfiles,
} from '../../../domain/profileShares.ts'
import type { QuarterData } from '../../../domain/regionSeries.ts'
import type { View } from '../../../domain/view.ts'
import { type LateI18n, useLateI18n } from '../../../i18n/lateI18n.ts'
import { plainPageAddress } from '../../../url/links.ts'
import { partOf } from '../card/chartText.ts'
import { OwnerMark } from '../card/OwnerMark.tsx'
import { type ChartRow, chartRows, shareInWords } from './layout.ts'
import styles from './municipalities.module.css'

interface MunicipalityAsideProps {
  readonly quarterData: QuarterData
  /** Every municipality of the quarter. */
  readonly rows: readonly Row[]
  readonly view: View
}

/** What the chart per municipality shows in three sentences, and the reader's own municipality beside the whole. */
export const MunicipalityAside = memo(function MunicipalityAside({
  quarterData,
  rows,
  view,
}: MunicipalityAsideProps) {
  const page = useLateI18n()
  const words = page.texts.municipalityChart.aside
  const heading = useId()
  const isCountry = quarterData.country !== undefined
  const drawn = chartRows(rows, quarterData, view, page)
  const mine = drawn.find(({ kind }) => kind === 'mine')
  const sentences = municipalitySentences(
    drawn.filter(({ kind }) => kind !== 'whole'),
    page,
  )
  return (
    <aside className={styles['aside']} aria-labelledby={heading}>
      <div className={styles['see']}>
        <h3 id={heading}>{words.heading}</h3>
        <p>{words.transparent}</p>
        {sentences.length === 0 ? null : (
          <p>
            {sentences.map((sentence) => (
              <span key={sentence}>{`${sentence} `}</span>
            ))}
          </p>
        )}
        <p>
          <span>{words.reading}</span>{' '}
          <a href={`${plainPageAddress('over', page.language)}#lezing`}>{words.how}</a>
        </p>
      </div>
      {mine === undefined ? null : (
        <section className={styles['beside']}>
          <h3 key={mine.code}>{(isCountry ? words.besideCountry : words.beside)(mine.name)}</h3>
          {owners.map((owner) => (
            <Beside
              key={owner}
              owner={owner}
              own={mine.shares[owner]}
              whole={profileShares(quarterData.total)[owner]}
              isCountry={isCountry}
            />
          ))}
        </section>
      )}
    </aside>
  )
})

/** Which municipality makes most and which makes least visible, in sentences. */
function municipalitySentences(rows: readonly ChartRow[], page: LateI18n): readonly string[] {
  const words = page.texts.municipalityChart.aside
  const ends = shareEnds(rows)
  if (ends === undefined) return []
  const sentence = (
    [first, ...others]: readonly ChartRow[],
    one: typeof words.lowest,
    many: typeof words.lowestOf,
  ): readonly string[] => {
    if (first === undefined) return []
    const { visible, all, share } = first.shares.municipality
    const text = shareInWords(share, page) ?? ''
    return others.length === 0
      ? [one(first.name, text, partOf(visible, all, page))]
      : [many(page.formats.count(others.length + 1), text)]
  }
  return [
    ...sentence(ends.highest, words.highest, words.highestOf),
    ...sentence(ends.lowest, words.lowest, words.lowestOf),
  ]
}

interface BesideProps {
  readonly owner: Owner
  readonly own: VisibleProfiles
  readonly whole: VisibleProfiles
  readonly isCountry: boolean
}

/** One owner: the mark of the municipality, a tick for the whole, and the people of both. */
function Beside({ owner, own, whole, isCountry }: BesideProps) {
  const page = useLateI18n()
  const { aside: words, owners: names } = page.texts.municipalityChart
  const share = shareInWords(own.share, page)
  const wholeShare = shareInWords(whole.share, page)
  const beside =
    wholeShare === undefined
      ? ''
      : (isCountry ? words.country : words.region)(
          wholeShare,
          partOf(whole.visible, whole.all, page),
        )
  const isLow = (whole.share ?? 0) <= 0.5
  const people = partOf(own.visible, own.all, page)
  const name = names[owner].charAt(0).toUpperCase() + names[owner].slice(1)
  const label = share === undefined ? name : `${name} ${share}`
  const at = (one: number): string => `${one * 100}%`
  return (
    <div>
      <p>
        <b key={label} className={styles['owner']} data-owner={owner}>
          {label}
        </b>
        <span key={people}>{share === undefined ? words.tooFew(people) : people}</span>
      </p>
      <div className={styles['track']}>
        <svg width="100%" height={22} aria-hidden="true">
          <line x1="0" x2="100%" y1={10} y2={10} stroke="var(--connector)" strokeWidth={2} />
          {whole.share === undefined ? null : (
            <line
              x1={at(whole.share)}
              x2={at(whole.share)}
              y1={2}
              y2={18}
              stroke="var(--text)"
              strokeWidth={2}
            />
          )}
          {own.share === undefined ? null : (
            <svg x={at(own.share)} overflow="visible" aria-hidden="true">
              <OwnerMark owner={owner} x={0} y={10} radius={7} />
            </svg>
          )}
        </svg>
        {whole.share === undefined ? null : (
          <p className={styles['tick']} data-side={isLow ? 'start' : 'end'}>
            <svg width={at(isLow ? whole.share : 1 - whole.share)} height={1} aria-hidden="true" />
            <span key={beside}>{beside}</span>
          </p>
        )}
      </div>
    </div>
  )
}
