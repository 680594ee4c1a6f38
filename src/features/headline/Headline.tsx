import { memo, type ReactNode } from 'react'
import { WholeNames } from '../../components/BreakableName.tsx'
import { Chip } from '../../components/Chip.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Popover } from '../../components/Popover.tsx'
import { ProfileSwatch } from '../../components/ProfileSwatch.tsx'
import { profileIds } from '../../domain/counts.ts'
import { coverage, registerGap } from '../../domain/coverage.ts'
import type { QuarterData } from '../../domain/regionSeries.ts'
import { areaPhrase } from '../../i18n/areaName.ts'
import { type I18n, useI18n } from '../../i18n/I18nProvider.tsx'
import { openedEdition } from '../../i18n/openedSource.ts'
import { plainPageAddress } from '../../url/links.ts'
import styles from './Headline.module.css'

interface HeadlineProps {
  readonly quarterData: QuarterData
  readonly isSynthetic: boolean
  /** True when no later quarter of the country is complete. */
  readonly isLatestComplete: boolean
  /** True when the reader chose municipalities: says why these numbers stay about the region. */
  readonly hasSelection: boolean
  /** Stands beside the headline, and on phones right under it. */
  readonly children?: ReactNode
}

/** The headline of a quarter in certain numbers: who is in Sonar, of whom, and the four columns on one scale. */
export const Headline = memo(function Headline(props: HeadlineProps) {
  const { quarterData, isSynthetic, hasSelection } = props
  const page = useI18n()
  const { texts, formats, language } = page
  const { registerTotal, area, total, country, reportedCoverage } = quarterData
  const { publishedOn, revisedOn } = quarterData.source
  const words = texts.headline
  const sonar = formats.count(total.total)
  const register = formats.count(registerTotal)
  const gap = formats.count(registerGap(total.total, registerTotal))
  const ratio = coverage(total.total, registerTotal)
  const own = openedEdition(quarterData, texts)
  const hasNoMonth = country !== undefined || isSynthetic || revisedOn === publishedOn
  const computed = country === undefined ? words.computed(sonar, register) : words.computedCountry
  return (
    <section className={styles['headline']} aria-labelledby="headline">
      <div className={styles['sentence']}>
        <h1 id="headline" tabIndex={-1}>
          <WholeNames text={headlineText(props, page)} />
        </h1>
        {country === undefined ? null : (
          <p>
            <span>{words.ofRegister(sonar, register)}</span>
          </p>
        )}
        <div className={styles['scale']} role="img" aria-label={words.bar(sonar, register, gap)}>
          <p>
            <span>0</span>
            <span>{words.scale(register)}</span>
          </p>
          <RegisterBar quarterData={quarterData} />
          <p className={styles['inBar']}>
            <span>{words.inSonar(sonar)}</span>
            <span className={styles['wide']}>{words.notInSonar(gap)}</span>
            <span className={styles['narrow']}>{words.notInSonarShort(gap)}</span>
          </p>
        </div>
      </div>
      {props.children}
      <div className={styles['details']}>
        <ColumnLegend quarterData={quarterData} />
        <ul className={styles['facts']}>
          <li>{formats.quarter(quarterData.quarter)}</li>
          {country === undefined ? null : <li>{publishedRegions(country, page)}</li>}
          {own === undefined ? null : <li>{own}</li>}
          {hasNoMonth || own !== undefined ? null : (
            <li>{words.published(formats.month(publishedOn))}</li>
          )}
          {revisedOn === undefined ? null : (
            <li>
              <a href="#revised">{texts.source.revised(formats.month(revisedOn))}</a>
            </li>
          )}
          {isSynthetic ? (
            <li>
              <Chip tone="synthetic">{texts.synthetic.chip}</Chip>
            </li>
          ) : (
            <li>
              <Icon name="check" />
              <a href={`${plainPageAddress('over', language)}#sommen`}>{words.sumsHold}</a>
            </li>
          )}
        </ul>
        {ratio === undefined ? null : (
          <p className={styles['note']}>
            {isSynthetic || reportedCoverage === undefined
              ? computed
              : `${computed} ${words.rounded(formats.wholePercentage(reportedCoverage))}`}
          </p>
        )}
        {hasSelection ? (
          <p className={styles['note']}>{words.areaOnly(areaPhrase(area, page))}</p>
        ) : null}
      </div>
    </section>
  )
})

/** The heading: a share of the register where there is one. */
export function headlineText(
  { quarterData, isLatestComplete }: Pick<HeadlineProps, 'quarterData' | 'isLatestComplete'>,
  { texts: { headline: words }, formats }: I18n,
): string {
  const { registerTotal, area, total, country, quarter } = quarterData
  const sonar = formats.count(total.total)
  const ratio = coverage(total.total, registerTotal)
  if (ratio === undefined) return words.noShare(sonar)
  const share = formats.percentage(ratio)
  if (country === undefined) return words.region(sonar, share, area.name)
  const { published, missing } = country
  if (missing.length > 0) {
    return words.countryIncomplete(share, published.length, published.length + missing.length)
  }
  return isLatestComplete
    ? words.countryLatest(share)
    : words.country(share, formats.quarter(quarter))
}

/** "35 van 35 regio's gepubliceerd", and which ones were not. */
function publishedRegions(
  { published, missing }: NonNullable<QuarterData['country']>,
  { texts, formats }: I18n,
): string {
  const words = texts.area.published(published.length, published.length + missing.length)
  // Names of those that are missing help only where they are the fewer.
  return missing.length === 0 || missing.length > published.length
    ? words
    : texts.headline.missing(words, formats.list(missing.map(({ name }) => name)))
}

/** The register as a bar, and under it on the same scale the four columns. */
function RegisterBar({ quarterData }: Pick<HeadlineProps, 'quarterData'>) {
  const { total, registerTotal } = quarterData
  const percent = (people: number): number =>
    registerTotal === 0 ? 0 : (100 * people) / registerTotal
  let before = 0
  return (
    <svg className={styles['bar']} aria-hidden="true">
      <rect width={`${percent(total.total)}%`} className={styles['sonar']} />
      <rect
        x={`${percent(total.total)}%`}
        width={`${100 - percent(total.total)}%`}
        className={styles['gap']}
      />
      {profileIds.map((id, index) => {
        const people = total.counts[index] ?? 0
        const start = before
        before += people
        return (
          <rect
            key={id}
            x={`${percent(start)}%`}
            width={`${percent(people)}%`}
            className={styles[id]}
          />
        )
      })}
    </svg>
  )
}

/** The four columns by owner, with their counts; their names are derived. */
function ColumnLegend({ quarterData }: Pick<HeadlineProps, 'quarterData'>) {
  const { texts, formats } = useI18n()
  const { table, source, headline } = texts
  const countOf = (index: number): string => formats.count(quarterData.total.counts[index] ?? 0)
  const owner = (name: 'municipality' | 'uwv', first: 0 | 2) => (
    <li>
      <ProfileSwatch of={name} />
      <b className={styles[name]}>{table.owners[name]}</b>
      {([0, 1] as const).map((offset) => (
        <span key={offset} className={styles['entry']}>
          <ProfileSwatch of={profileIds[first + offset] ?? 'profile1'} />
          <span>{offset === 0 ? table.transparent : table.notTransparent}</span>
          <b>{countOf(first + offset)}</b>
        </span>
      ))}
    </li>
  )
  return (
    <div className={styles['legend']}>
      <div className={styles['terms']}>
        <span>{headline.columns}</span>
        <Chip>{table.derived}</Chip>
      </div>
      <ul>
        {owner('municipality', 0)}
        {owner('uwv', 2)}
      </ul>
      <div className={styles['terms']}>
        {(['sonar', 'doelgroepregister', 'transparant', 'afgeleid'] as const).map((id) => (
          <Popover key={id} label={headline.whatIs[id]} look="term">
            {() => <span>{id === 'afgeleid' ? table.derivedNote : source.terms[id].meaning}</span>}
          </Popover>
        ))}
      </div>
    </div>
  )
}
