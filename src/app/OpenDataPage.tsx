import { Fragment, type ReactElement } from 'react'
import type { QuarterData } from '../domain/regionSeries.ts'
import { citationOf } from '../i18n/citation.ts'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { pageTexts } from '../i18n/pageTexts.ts'
import { plainPageAddress, toTop } from '../url/links.ts'
import { openDataFolder, openTableNames, openTables } from './openData.ts'
import { Contents, PlainDocument } from './PlainDocument.tsx'

interface OpenDataPageProps {
  /** The latest publication of one region. */
  readonly example: QuarterData
  readonly site: string | undefined
}

/** The files, by what they hold, with the standard that they follow. */
const files = [
  ['municipalities', 'CSV, RFC 4180', ['municipalities.csv']],
  ['regions', 'CSV, RFC 4180', ['regions.csv']],
  ['publication', 'JSON', []],
  ['publicationSchema', 'JSON Schema 2020-12', ['publication.schema.json']],
  [
    'pageSchema',
    'JSON Schema 2020-12',
    ['index', 'region', 'quarter', 'national'].map((name) => `${name}.schema.json`),
  ],
  ['package', 'Data Package 2.0', ['datapackage.json']],
  ['tableMetadata', 'CSV on the Web', openTableNames.map((name) => `${name}.csv-metadata.json`)],
  ['catalogue', 'DCAT-AP-NL 3.0', ['catalog.jsonld']],
  ['feed', 'Atom', ['feed.xml']],
] as const

/** Where the figures are for other programs: addresses, columns, and examples that run. */
export function OpenDataPage({ example, site }: OpenDataPageProps): ReactElement {
  const page = useI18n()
  const { language } = page
  const { openData: words, about } = pageTexts(language)
  const { area, quarter, source } = example
  const folder = toTop(plainPageAddress('open-data', language)) + openDataFolder
  const sections = [
    ['rechten', words.rights.heading],
    ['bestanden', words.files.heading],
    ['kolommen', words.columnsHeading],
    ['voorbeelden', words.examples.heading],
    ['volgen', words.follow.heading],
  ] as const
  const heading = (index: 0 | 1 | 2 | 3 | 4): ReactElement => (
    <h2 id={sections[index][0]}>{sections[index][1]}</h2>
  )
  return (
    <PlainDocument page="open-data" description={words.description}>
      <p>{words.intro}</p>
      <Contents links={sections} />
      {heading(0)}
      <p>{words.rights.licence}</p>
      <blockquote lang={language === 'nl' ? undefined : 'nl'}>{source.attribution}</blockquote>
      <p>{about.sections.reuse.citing}</p>
      <blockquote>{citationOf('published', example, area.name, page)}</blockquote>
      {heading(1)}
      <p>{words.files.stable}</p>
      <dl>
        {files.map(([text, standard, names]) => (
          <div key={text}>
            {(text === 'publication' ? [`publications/${area.code}/${quarter}.json`] : names).map(
              (name) => (
                <dt key={name}>
                  <a href={folder + name}>{openDataFolder + name}</a>
                </dt>
              ),
            )}
            <dd>
              <span>{words.files[text]}</span> <span lang="en">{standard}</span>
            </dd>
          </div>
        ))}
      </dl>
      {heading(2)}
      <p>{words.empty}</p>
      {openTableNames.map((table) => (
        <Columns key={table} table={table} />
      ))}
      {heading(3)}
      <p>{words.examples.intro}</p>
      {site === undefined ? <p>{words.examples.addressUnknown}</p> : null}
      {examples(new URL(openDataFolder, site ?? 'https://example.org/').href).map(
        ({ name, code }) => (
          <Fragment key={name}>
            <h3>{name}</h3>
            {name === 'Excel' ? <p>{words.examples.excel}</p> : null}
            <pre>
              <code>{code}</code>
            </pre>
          </Fragment>
        ),
      )}
      {heading(4)}
      <p>{words.follow.text}</p>
      <p>
        <a href={`${folder}feed.xml`}>{words.follow.link}</a>
      </p>
    </PlainDocument>
  )
}

function Columns({ table }: { readonly table: (typeof openTableNames)[number] }): ReactElement {
  const { language } = useI18n()
  const { openData: words } = pageTexts(language)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="wide" aria-label={`${table}.csv`} tabIndex={0}>
      <table>
        <caption>
          <span>{`${table}.csv`}</span> <span>{words.tables[table]}</span>
        </caption>
        <thead>
          <tr>
            {[words.column, words.meaning, words.unit, words.origin].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {openTables[table].columns.map(({ name, unit, origin }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{words.columns[name]}</td>
              <td>{words.units[unit]}</td>
              <td>{words.origins[origin]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/**
 * Small programs to copy, which need nothing but their language: each prints the total in Sonar of the latest
 * quarter, by region. `folder` is a whole address.
 */
export function examples(folder: string) {
  const address = `${folder}regions.csv`
  return [
    {
      name: 'Python',
      code: `address = "${address}"

import csv, io, urllib.request

text = urllib.request.urlopen(address).read().decode("utf-8")
rows = list(csv.DictReader(io.StringIO(text)))
latest = max(row["quarter"] for row in rows)
for row in rows:
    if row["quarter"] == latest:
        print(latest, row["region"], int(row["total"]))
`,
    },
    {
      name: 'R',
      code: `address <- "${address}"

rows <- read.csv(address, encoding = "UTF-8")
latest <- max(rows$quarter)
print(rows[rows$quarter == latest, c("quarter", "region", "total")])
`,
    },
    {
      name: 'Excel',
      code: `let address = "${address}",
  Csv = Csv.Document(Web.Contents(address), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Headers = Table.PromoteHeaders(Csv),
  Typed = Table.TransformColumnTypes(Headers, {{"total", Int64.Type}}, "en-US"),
  Latest = Table.SelectRows(Typed, each [quarter] = List.Max(Typed[quarter])),
  Result = Table.SelectColumns(Latest, {"quarter", "region", "total"})
in Result
`,
    },
  ]
}
