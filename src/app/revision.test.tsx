import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { beforeAll, expect, it } from 'vitest'
import { openDataFiles } from '../build/openData.ts'
import { publicationsDirectory, readPublications } from '../build/readPublications.ts'
import { deriveServedFiles } from '../build/servedData.ts'
import type { RegionSeries } from '../domain/regionSeries.ts'
import { createFormats } from '../i18n/formats.ts'
import { nl } from '../i18n/nl/index.ts'
import { run } from '../ingest/command/commandLine.ts'
import { groningenText, replaced } from '../ingest/testing/publications.ts'
import { Embed } from './Embed.tsx'
import { prerenderDashboard } from './prerender.tsx'
import { provenanceOf } from './provenance.tsx'
import { serveApp } from './testing/renderApp.tsx'

// A corrected quarter from the command to the page: the same steps as `npm run ingest` and the build.

/** Invented: of Assen one person moved from the fourth column to the third. */
const corrected = [
  ['104 223 541 115 983', '104 223 542 114 983'],
  ['5.519 1.057', '5.520 1.056'],
  ['© januari 2021', '© maart 2021'],
].reduce((text, [before = '', after = '']) => replaced(text, before, after), groningenText)

/** And back to the first figures. */
const again = replaced(groningenText, '© januari 2021', '© mei 2021')

const served = new Map<string, string>()
const { answers, open } = serveApp()
const openData = new Map<string, string>()

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'revision-'))
  // The same document twice is no correction.
  for (const text of [groningenText, corrected, corrected, again]) {
    await writeFile(join(folder, 'groningen.txt'), text)
    const output = { stdout: () => undefined, stderr: () => undefined, isTerminal: false }
    expect(await run([join(folder, 'groningen.txt')], folder, output)).toBe(0)
  }
  const publications = readPublications(join(folder, publicationsDirectory))
  await rm(folder, { recursive: true })
  for (const [file, text] of deriveServedFiles('published', { publications })) {
    served.set(file, text)
    answers.set(file, text)
  }
  for (const [file, text] of openDataFiles(publications, undefined)) openData.set(file, text)
})

it('an old link shows the new figures, and that they were revised', async () => {
  open('?dataset=published&region=AM01&quarter=2020-Q3')
  const notice = await screen.findByRole('link', { name: 'herzien in mei 2021' })
  expect(notice).toHaveAttribute('href', '#revised')
  expect(screen.getByRole('row', { name: /^Assen/ })).toHaveTextContent(/541.*115.*983/)
  const noted = await screen.findAllByText('(derde kwartaal 2020: herzien in mei 2021)')
  expect(noted[0]?.parentElement).toHaveTextContent(/^Bron: UWV, /)
})

it('a chart in another page says it as well, and one figure beside it', async () => {
  history.replaceState(null, '', '/?dataset=published&region=AM01&quarter=2020-Q3')
  const note = '(derde kwartaal 2020: herzien in mei 2021)'
  for (const part of ['municipalities', 'register'] as const) {
    const { unmount } = render(
      <QueryClientProvider client={new QueryClient()}>
        <NuqsAdapter>
          <Embed part={part} unknown={[]} />
        </NuqsAdapter>
      </QueryClientProvider>,
    )
    expect((await screen.findByText(note)).parentElement).toHaveTextContent(/^Bron: /)
    unmount()
  }
})

it('the page as it is built names each figure, and the picture of a link, the files and the feed say it too', async () => {
  const { html, card } = await prerenderDashboard((file) => served.get(file))
  const revised = new DOMParser().parseFromString(html, 'text/html').getElementById('revised')
  expect(
    [...(revised?.querySelectorAll('p, span, li') ?? [])].map((one) => one.textContent),
  ).toEqual([
    'De cijfers hier zijn de nieuwste.',
    'Groningen: gepubliceerd in maart 2021, herzien in mei 2021.',
    '4 cijfers veranderden',
    'Assen, kolom 3: eerst 542, daarna 541',
    'Assen, kolom 4: eerst 114, daarna 115',
    'Groningen, kolom 3: eerst 5.520, daarna 5.519',
    'Groningen, kolom 4: eerst 1.056, daarna 1.057',
    'Groningen: gepubliceerd in januari 2021, herzien in maart 2021.',
    '4 cijfers veranderden',
    'Assen, kolom 3: eerst 541, daarna 542',
    'Assen, kolom 4: eerst 115, daarna 114',
    'Groningen, kolom 3: eerst 5.519, daarna 5.520',
    'Groningen, kolom 4: eerst 1.057, daarna 1.056',
  ])
  const source = 'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (herzien in mei 2021)'
  expect(card.source).toBe(source)
  for (const table of ['municipalities', 'regions']) {
    expect(openData.get(`data/v1/${table}.csv`)).toContain(`"${source}"\r\n`)
  }
  const series: RegionSeries = JSON.parse(served.get('data/published/regions/AM01.json') ?? '')
  const i18n = { language: 'nl', texts: nl, formats: createFormats('nl') } as const
  const provenance = provenanceOf(
    'published',
    { kind: 'region', dataSet: 'published', series },
    i18n,
  )
  expect(provenance?.sourceOf('UWV', '2020-Q3')).toBe(
    'UWV (derde kwartaal 2020: herzien in mei 2021)',
  )
  expect(provenance?.sourceOf('UWV', '2020-Q4')).toBe('UWV')
  const [national, quarter] = ['national', 'quarters/2020-Q3'].map((name) =>
    JSON.parse(served.get(`data/published/${name}.json`) ?? ''),
  )
  const ofCountry = provenanceOf(
    'published',
    { kind: 'country', dataSet: 'published', national, quarter },
    i18n,
  )
  const note = '(derde kwartaal 2020, Groningen: herzien in mei 2021)'
  expect(ofCountry?.noteOf(new Set(['2020-Q3', '2020-Q4']))).toBe(note)
  expect(ofCountry?.noteOf(new Set(['2020-Q4']))).toBe('')
  expect(ofCountry?.sourceOf('UWV', '2020-Q3', 'AM01')).toBe(`UWV ${note}`)
  expect(ofCountry?.sourceOf('UWV', '2020-Q3', 'AM03')).toBe('UWV')
  const feed = openData.get('data/v1/feed.xml') ?? ''
  expect([...feed.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
    'Klantprofielen: nieuwe en herziene publicaties',
    'Herzien in mei 2021: Groningen, derde kwartaal 2020',
    'Herzien in maart 2021: Groningen, derde kwartaal 2020',
    'Nieuw: Groningen, derde kwartaal 2020',
  ])
  expect(feed).toContain('Assen, kolom 3: eerst 541, daarna 542.')
  expect(feed).toContain(
    '<content>9.191 mensen in Sonar, 12.842 in het doelgroepregister.</content>',
  )
})
