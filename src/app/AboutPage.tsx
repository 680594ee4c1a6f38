import type { ReactElement } from 'react'
import { numberColumnIds } from '../domain/counts.ts'
import { coverage } from '../domain/coverage.ts'
import type { QuarterData } from '../domain/regionSeries.ts'
import { citationOf } from '../i18n/citation.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { pageTexts } from '../i18n/pageTexts.ts'
import { Contents, PlainDocument, Sentences } from './PlainDocument.tsx'

/** Each has an address of its own: `over/#lezing`. */
const sections = [
  ['herkomst', 'origin'],
  ['lezing', 'reading'],
  ['berekening', 'computing'],
  ['sommen', 'sums'],
  ['ontbreekt', 'missing'],
  ['fusies', 'mergers'],
  ['klein', 'small'],
  ['nederland', 'national'],
  ['verzonnen', 'synthetic'],
  ['overnemen', 'reuse'],
] as const

interface AboutPageProps {
  /** How many regions the site has. */
  readonly regions: number
  /** The latest publication of one of them. */
  readonly example: QuarterData
}

/** What the figures are, what is worked out of them, and what nobody can know: every caveat once. */
export function AboutPage({ regions, example }: AboutPageProps): ReactElement {
  const { language } = useI18n()
  const { about: words } = pageTexts(language)
  const parts = useParts({ regions, example })
  return (
    <PlainDocument page="over" description={words.description}>
      <p>{words.intro}</p>
      <Contents links={sections.map(([id, name]) => [id, words[name].heading])} />
      {sections.map(([id, name]) => (
        <section key={id} id={id} className="beside" aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`}>{words[name].heading}</h2>
          <div>{parts[name]}</div>
        </section>
      ))}
    </PlainDocument>
  )
}

function useParts(props: AboutPageProps): Record<(typeof sections)[number][1], ReactElement> {
  const { regions, example } = props
  const page = useI18n()
  const { texts, formats, language } = page
  const { origin, reading, computing, sums, missing, mergers, small, national, synthetic, reuse } =
    pageTexts(language).about
  const { area, total, registerTotal, reportedCoverage, source } = example
  const quarter = formats.quarter(example.quarter)
  const ratio = coverage(total.total, registerTotal)
  return {
    origin: (
      <>
        <p>{origin.source}</p>
        <p>{origin.here(regions, area.name, quarter)}</p>
        <p>{origin.sonar}</p>
        <p>{origin.register}</p>
        <p>{origin.places}</p>
      </>
    ),
    reading: (
      <>
        <p>{reading.source}</p>
        <p>{reading.names}</p>
        <ol>
          {numberColumnIds
            .filter((id) => id !== 'total')
            .map((id) => (
              <li key={id}>{texts.table.columns[id]}</li>
            ))}
        </ol>
        <p>{reading.doubt}</p>
      </>
    ),
    computing: (
      <>
        {ratio === undefined ? null : (
          <p>
            {computing.coverage(
              area.name,
              quarter,
              formats.count(total.total),
              formats.count(registerTotal),
              formats.percentage(ratio),
            )}
          </p>
        )}
        {reportedCoverage === undefined ? null : (
          <p>{computing.rounded(formats.wholePercentage(reportedCoverage))}</p>
        )}
        <Sentences texts={computing.list} />
      </>
    ),
    sums: (
      <>
        <p>{sums.intro}</p>
        <Sentences texts={sums.proven} />
        <p>{sums.unseen}</p>
        <Sentences texts={sums.blind} />
      </>
    ),
    missing: (
      <>
        <p>{missing.zero}</p>
        <p>{missing.country}</p>
      </>
    ),
    mergers: (
      <>
        <p>{mergers.added(texts.filters.boundaries)}</p>
        <p>{mergers.split}</p>
      </>
    ),
    small: <p>{small.text}</p>,
    national: (
      <>
        <p>{national.source}</p>
        <p>{national.wording}</p>
        <p>{national.wajong}</p>
      </>
    ),
    synthetic: (
      <>
        <p>{synthetic.text}</p>
        <p>{synthetic.marked(texts.synthetic.mark)}</p>
      </>
    ),
    reuse: (
      <>
        <p>{reuse.demand}</p>
        <blockquote lang={language === 'nl' ? undefined : 'nl'}>{source.attribution}</blockquote>
        <p>{reuse.example}</p>
        <blockquote>{citationOf('published', example, area.name, page)}</blockquote>
        <p>{reuse.licence}</p>
      </>
    ),
  }
}
