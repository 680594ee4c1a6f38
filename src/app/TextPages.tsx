import { Fragment, type ReactElement, type ReactNode } from 'react'
import { profileIds } from '../domain/counts.ts'
import { coverage } from '../domain/coverage.ts'
import type { QuarterData } from '../domain/regionSeries.ts'
import { defaultView } from '../domain/view.ts'
import { citationOf } from '../i18n/citation.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { useLateI18n } from '../i18n/lateI18n.ts'
import type { Section } from '../i18n/nl/pages.ts'
import { pageTexts } from '../i18n/pageTexts.ts'
import { type PlainPage, plainPageAddress, serializeView, toTop } from '../url/links.ts'
import { Contents, PlainDocument } from './PlainDocument.tsx'

/** Paragraphs, lists of sentences, and what a page puts between them; nothing for what a page lacks. */
type Part = Section[number] | ReactElement | undefined

function prose(text: readonly Part[]): ReactNode {
  return text.map((part) => {
    if (part === undefined) return null
    if (typeof part === 'string') return <p key={part}>{part}</p>
    if ('type' in part) return part
    return (
      <ul key={part[0]}>
        {part.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    )
  })
}

interface AboutPageProps {
  readonly regions: number
  /** The latest publication of one of them. */
  readonly example: QuarterData
}

/** What the figures are, what is worked out of them, and what nobody can know: every caveat once. */
export function AboutPage({ regions, example }: AboutPageProps): ReactElement {
  const page = useI18n()
  const { texts, formats, language } = page
  const { about: words } = pageTexts(language)
  const { origin, reading, computing, mergers, reuse, ...fixed } = words.sections
  const { area, quarter, total, registerTotal, reportedCoverage, source } = example
  const when = formats.quarter(quarter)
  const share = coverage(total.total, registerTotal)
  const [sonar, register] = [formats.count(total.total), formats.count(registerTotal)]
  // Each has an address of its own: `over/#lezing`.
  const sections: readonly (readonly [id: string, heading: string, ...text: readonly Part[]])[] = [
    [
      'herkomst',
      origin.heading,
      origin.publications,
      words.here(regions, area.name, when),
      origin.sonar,
      origin.register,
      origin.codes,
    ],
    [
      'lezing',
      reading.heading,
      reading.unnamed,
      reading.derived,
      <ol key="names">
        {profileIds.map((id) => (
          <li key={id}>{texts.table.columns[id]}</li>
        ))}
      </ol>,
      reading.doubt,
    ],
    [
      'berekening',
      computing.heading,
      share === undefined
        ? undefined
        : words.coverage(area.name, when, sonar, register, formats.percentage(share)),
      reportedCoverage === undefined
        ? undefined
        : words.rounded(formats.wholePercentage(reportedCoverage)),
      computing.rules,
    ],
    ['sommen', ...fixed.sums],
    ['ontbreekt', ...fixed.missing],
    ['fusies', mergers.heading, words.added(texts.filters.boundaries), mergers.split],
    ['klein', ...fixed.small],
    ['nederland', ...fixed.national],
    ['verzonnen', ...fixed.synthetic, words.marked(texts.synthetic.mark)],
    [
      'overnemen',
      reuse.heading,
      reuse.demand,
      <blockquote key="demand" lang={language === 'nl' ? undefined : 'nl'}>
        {source.attribution}
      </blockquote>,
      reuse.citing,
      <blockquote key="citation">{citationOf('published', example, area.name, page)}</blockquote>,
      reuse.licence,
    ],
  ]
  return (
    <PlainDocument page="over" description={words.description}>
      <p>{words.intro}</p>
      <Contents links={sections.map(([id, heading]) => [id, heading])} />
      {sections.map(([id, heading, ...text]) => (
        <section key={id} id={id} className="beside" aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`}>{heading}</h2>
          <div>{prose(text)}</div>
        </section>
      ))}
    </PlainDocument>
  )
}

/** What was tested, what was not, and the ways around when something does not work. */
export function AccessibilityPage(): ReactElement {
  const { accessibility } = pageTexts(useI18n().language)
  return <TextPage page="toegankelijkheid" {...accessibility} />
}

/** What the site keeps of a reader, what its server may see, and what it is made of. */
export function PrivacyPage(): ReactElement {
  const { language } = useI18n()
  const { privacy: words } = pageTexts(language)
  const { heading, licenses, security, contact } = words.software
  const top = toTop(plainPageAddress('privacy', language))
  return (
    <TextPage page="privacy" {...words}>
      <h2>{heading}</h2>
      <ul>
        <li>
          <a href={`${top}licenses.txt`}>{licenses}</a>
        </li>
        <li>
          <a href={`${top}.well-known/security.txt`}>{security}</a>
        </li>
      </ul>
      <p>{contact}</p>
    </TextPage>
  )
}

interface TextPageProps {
  readonly page: PlainPage
  readonly description: string
  readonly intro: string
  readonly sections: readonly Section[]
  readonly children?: ReactNode
}

function TextPage({ page, description, intro, sections, children }: TextPageProps): ReactElement {
  return (
    <PlainDocument page={page} description={description}>
      <p>{intro}</p>
      {sections.map(([heading, ...text]) => (
        <Fragment key={heading}>
          <h2>{heading}</h2>
          {prose(text)}
        </Fragment>
      ))}
      {children}
    </PlainDocument>
  )
}

/** Every term, in the order of reading: what the figures are about first, files and the site last. */
const groups = {
  subject: [
    'banenafspraak',
    'doelgroepregister',
    'sonar',
    'klantprofiel',
    'transparant',
    'kandidatenverkenner',
    'dekking',
    'arbeidsmarktregio',
  ],
  table: ['vier-kolommen', 'afgeleid', 'totaal', 'kwartaal', 'fusies', 'ontbreekt'],
  computing: ['berekening', 'percentage', 'procentpunt', 'mediaan'],
  organisations: ['uwv', 'cbs', 'wajong', 'wcag', 'en-301-549', 'schermlezer'],
  files: ['csv', 'json', 'pdf', 'png', 'sha-256', 'svg', 'xlsx'],
  site: ['synthetisch', 'link'],
} as const

const groupNames = ['subject', 'table', 'computing', 'organisations', 'files', 'site'] as const

/** What the words and abbreviations mean; each can be linked to: `begrippen/#dekking`. */
export function TermsPage(): ReactElement {
  const { language, texts } = useLateI18n()
  const { terms: words, more } = pageTexts(language)
  const terms = { ...texts.source.terms, ...texts.sourceNote.terms, ...more }
  return (
    <PlainDocument page="begrippen" description={words.description}>
      <p>{words.intro}</p>
      <Contents links={groupNames.map((name) => [name, words.groups[name]])} />
      {groupNames.map((name) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{words.groups[name]}</h2>
          <dl>
            {groups[name].map((id) => (
              <div key={id} id={id}>
                <dt>{terms[id].term}</dt>
                <dd>{terms[id].meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </PlainDocument>
  )
}

/** For a missing page, in both languages. `top` is the path of the site: the depth is unknown. */
export function NotFoundPage({ top }: { readonly top: string }): ReactElement {
  const { notFound: dutch } = pageTexts('nl')
  const { notFound: english } = pageTexts('en')
  return (
    <PlainDocument top={top} title={dutch.title} description={dutch.description}>
      <p>{dutch.text}</p>
      <p>
        <a href={top}>{dutch.back}</a>
      </p>
      <section lang="en">
        <h2>{english.title}</h2>
        <p>{english.text}</p>
        <p>
          <a href={top + serializeView({ ...defaultView, language: 'en' })}>{english.back}</a>
        </p>
      </section>
    </PlainDocument>
  )
}
