import { dehydrate, QueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { prerender } from 'react-dom/static'
// Their styles are in the one style sheet of the site.
import '../components/base.css'
import { type AreaData, type AreaRequest, areaQuery } from '../data/areaData.ts'
import {
  readCountryQuarterFile,
  readIndexFile,
  readNationalFile,
  readRegionFile,
} from '../data/dataFiles.ts'
import { indexQuery } from '../data/queries.ts'
import { coverage, registerGap } from '../domain/coverage.ts'
import { country, type RegionCode } from '../domain/municipality.ts'
import { checksHeld, proofOf } from '../domain/proof.ts'
import type { Publication } from '../domain/publication.ts'
import type { Quarter } from '../domain/quarter.ts'
import { type QuarterData, quarterDataOf } from '../domain/regionSeries.ts'
import type { Language } from '../domain/view.ts'
import { headlineText } from '../features/headline/Headline.tsx'
import { areaName, areaPhrase } from '../i18n/areaName.ts'
import { useChecksTexts } from '../i18n/checksTexts.ts'
import { citationOf } from '../i18n/citation.ts'
import { en, enLate } from '../i18n/en/index.ts'
import { createFormats } from '../i18n/formats.ts'
import { type I18n, I18nContext } from '../i18n/I18nProvider.tsx'
import { nl } from '../i18n/nl/index.ts'
import { plainPageAddress, toTop } from '../url/links.ts'
import { readQuery } from '../url/searchParams.ts'
import { App } from './App.tsx'
import { Checks, type ChecksState, publicationPath, readPublicationFile } from './Checks.tsx'
import { resolveRequest, selectQuarter } from './dashboardData.ts'
import { OpenDataPage } from './OpenDataPage.tsx'
import styles from './Page.module.css'
import { pageTitle } from './Page.tsx'
import { EmbedDocument, PlainDocument } from './PlainDocument.tsx'
import { AboutPage, AccessibilityPage, NotFoundPage, PrivacyPage, TermsPage } from './TextPages.tsx'

/** The text of a file that pages fetch, by its path: `data/published/index.json`. */
type ReadFile = (file: string) => string | undefined

const dataSet = 'published'
const catalogues = { nl: { texts: nl }, en: { texts: en, late: enLate } }

/** The moment of every prerendered query, so that two builds are equal and the page looks for newer figures. */
const updatedAt = 1

/** The start page in Dutch with the published figures of its latest quarter. */
export async function prerenderDashboard(readFile: ReadFile) {
  const client = new QueryClient()
  const read = readerOf(readFile)
  const index = read.index()
  const request = resolveRequest(readQuery(''), index)
  const data = readAreaData(request, read)
  client.setQueryData(indexQuery(dataSet).queryKey, index, { updatedAt })
  client.setQueryData(areaQuery(request, index).queryKey, data, { updatedAt })
  const errors: unknown[] = []
  const { prelude } = await prerender(<App client={client} />, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void errors.push(error),
  })
  const html = await new Response(prelude).text()
  if (errors.length > 0) throw errors[0]
  const quarterData = selectQuarter(data, undefined)
  if (quarterData === undefined) throw new Error('The start page shows no quarter')
  const subjectIn = (language: Language): string => {
    const page = i18nOf(language)
    return `${areaPhrase(quarterData.area, page)}, ${page.formats.quarter(quarterData.quarter)}`
  }
  const json = JSON.stringify(dehydrate(client), (key, value: unknown) =>
    key === 'dehydratedAt' ? updatedAt : value,
  )
  return {
    title: pageTitle(quarterData, { isSynthetic: false, dataSet }, i18nOf('nl')),
    /** Of which place and quarter its figures are: "arbeidsmarktregio Groningen, derde kwartaal 2020". */
    subject: { nl: subjectIn('nl'), en: subjectIn('en') },
    html,
    /** JSON of the queries that the HTML was made from, safe between script tags. */
    state: json.replaceAll('<', String.raw`\u003c`),
    card: socialCard(quarterData, i18nOf('nl')),
  }
}

/** What a link to the site shows in a message: numbers of the publication and its coverage, no derived name. */
export type SocialCard = ReturnType<typeof socialCard>

function socialCard(quarterData: QuarterData, page: I18n) {
  const { texts, formats } = page
  const { area, quarter, total, registerTotal } = quarterData
  const { headline: words, site } = texts
  return {
    brand: site.brand,
    headline: headlineText({ quarterData, isLatestComplete: false }, page),
    subject: `${areaName(area, page)}, ${formats.quarter(quarter)}`,
    scale: words.scale(formats.count(registerTotal)),
    /** People in Sonar as a part of the register, 0–1. */
    share: coverage(total.total, registerTotal) ?? 0,
    inSonar: words.inSonar(formats.count(total.total)),
    notInSonar: words.notInSonar(formats.count(registerGap(total.total, registerTotal))),
    source: citationOf(dataSet, quarterData, areaName(area, page), page),
  }
}

function readerOf(readFile: ReadFile) {
  const textOf = (file: string): string => {
    const text = readFile(file)
    if (text === undefined) throw new Error(`${file}: not among the files of the site`)
    return text
  }
  const served = (name: string) => {
    const file = `data/${dataSet}/${name}.json`
    return [file, textOf(file), dataSet] as const
  }
  return {
    index: () => readIndexFile(...served('index')),
    region: (code: RegionCode) => readRegionFile(...served(`regions/${code}`), code),
    national: () => readNationalFile(...served('national')),
    quarter: (one: Quarter) => readCountryQuarterFile(...served(`quarters/${one}`), one),
    publication: (path: string) => readPublicationFile(path, textOf(path)),
  }
}

function readAreaData({ area, quarter }: AreaRequest, read: ReturnType<typeof readerOf>): AreaData {
  if (area !== country.code && area !== undefined) {
    return { kind: 'region', dataSet, series: read.region(area) }
  }
  if (quarter === undefined) throw new Error('There is no quarter to start with')
  return { kind: 'country', dataSet, national: read.national(), quarter: read.quarter(quarter) }
}

/**
 * The pages that need no script, each with the file that it is served from.
 * @param sitePath the path of the site on its host, for the one page whose own address nobody knows.
 * @param site its whole address, where the build knows it.
 */
export function prerenderPages(readFile: ReadFile, sitePath: string, site?: string) {
  const read = readerOf(readFile)
  const { regions, quarters } = read.index()
  const [first] = regions
  const example = first && quarterDataOf(read.region(first.code), first.latest)
  if (example === undefined) throw new Error('There is no quarter to tell about')
  // The latest quarter first, each with its proof.
  const publications = quarters
    .toReversed()
    .flatMap(({ quarter }) =>
      read
        .quarter(quarter)
        .regions.map(({ region }) => read.publication(publicationPath(region.code, quarter))),
    )
  const pages = [
    ['over', <AboutPage key="over" regions={regions.length} example={example} />],
    ['begrippen', <TermsPage key="begrippen" />],
    ['open-data', <OpenDataPage key="open-data" example={example} site={site} />],
    ['toegankelijkheid', <AccessibilityPage key="toegankelijkheid" />],
    ['privacy', <PrivacyPage key="privacy" />],
    ['controles', <ChecksPage key="controles" publications={publications} />],
  ] as const
  const languages: readonly Language[] = ['nl', 'en']
  return new Map([
    ...languages.flatMap((language) =>
      pages.map(
        ([name, page]) =>
          [`${plainPageAddress(name, language)}index.html`, renderPage(page, language)] as const,
      ),
    ),
    ['embed/index.html', renderPage(<EmbedDocument />, 'nl')],
    ['404.html', renderPage(<NotFoundPage top={sitePath} />, 'nl')],
  ])
}

/** The page of checks: whole without a script, with the first publication; the script chooses among them. */
function ChecksPage(props: { readonly publications: readonly Publication[] }): ReactElement {
  const { publications } = props
  const { language, words } = useChecksTexts()
  const [first] = publications
  if (first === undefined) throw new Error('There is no publication to check')
  const top = toTop(plainPageAddress('controles', language))
  const state: ChecksState = {
    first,
    published: publications.map((publication) => {
      const { region, quarter } = publication
      return { region, quarter, held: checksHeld(proofOf(publication)) }
    }),
  }
  return (
    <PlainDocument page="controles" description={words.description} isWide>
      <div id="checks" className={styles['part']} data-top={top} data-state={JSON.stringify(state)}>
        <Checks state={state} top={top} />
      </div>
      <script type="module" src="/src/main.tsx" />
    </PlainDocument>
  )
}

/** With the marks that hydration needs, for the one page that has a script. */
function renderPage(page: ReactElement, language: Language): string {
  const html = renderToString(<I18nContext value={i18nOf(language)}>{page}</I18nContext>)
  return `<!doctype html>${html}`
}

function i18nOf(language: Language): I18n {
  return { language, ...catalogues[language], formats: createFormats(language) }
}
