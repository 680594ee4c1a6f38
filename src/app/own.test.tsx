import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { OwnPublication } from '../data/ownDatabase.ts'
import { keepOwnPublications, removeOwnPublications } from '../data/ownPublications.ts'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { servedFiles } from '../testing/servedFiles.ts'
import { serveApp } from './testing/renderApp.tsx'

const own: OwnPublication = {
  publication: {
    ...groningen2020Q3,
    quarter: '2020-Q4',
    registerTotal: 12_850,
    source: { ...groningen2020Q3.source, publishedOn: '2021-04', file: 'groningen-2020-Q4.pdf' },
  },
  text: 'As it was read',
  openedOn: '2026-11-30T12:00:00.000Z',
  isSynthetic: false,
}

const { open } = serveApp({
  'data/published/index.json': servedFiles.index,
  'data/published/regions/AM01.json': servedFiles.region,
})

afterEach(() => removeOwnPublications('all'))

// What comes after the table is loaded before a reader waits for it: it is large, and machines are slow.
beforeAll(async () => {
  await import('./BelowTable.tsx')
})

async function openOwn(search = '') {
  open(`?dataset=own${search}`)
  await screen.findByRole('table', { name: /^Klantprofielen per gemeente/ }, { timeout: 5000 })
}

const source = 'groningen-2020-Q4.pdf, door de lezer geopend; niet door deze site gepubliceerd'

it('shows what the reader opened beside the published quarters, and says so', async () => {
  await keepOwnPublications([own])
  await openOwn()
  const note = await screen.findByRole('complementary', { name: 'Eigen publicaties' })
  expect(
    within(note).getByRole('link', { name: 'Alleen de gepubliceerde cijfers' }),
  ).toHaveAttribute('href', './')
  expect(screen.getByRole('combobox', { name: 'Kwartaal' })).toHaveTextContent(
    'vierde kwartaal 2020derde kwartaal 2020',
  )
  // Below the headline and in the source; nowhere that UWV published it.
  const headline = screen.getByRole('region', { name: /mensen uit de doelgroep staan in Sonar/ })
  expect(within(headline).getByText(source)).toBeInTheDocument()
  await waitFor(() => expect(screen.getAllByText(source).length).toBeGreaterThan(1))
  expect(screen.queryByText(/door UWV gepubliceerd in/)).not.toBeInTheDocument()
  expect(document.title).toMatch(/^Eigen publicaties – Groningen, vierde kwartaal 2020/)
})

it('gives a published quarter its own source', async () => {
  await keepOwnPublications([own])
  await openOwn('&quarter=2020-Q3')
  const citation = 'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)'
  expect((await screen.findAllByText(citation)).length).toBeGreaterThan(0)
  expect(screen.queryByText(source)).not.toBeInTheDocument()
  const chart = await screen.findByRole('figure', { name: /^Klantprofielen per gemeente/ })
  expect(chart).toHaveTextContent('Bron: UWV, januari 2021.')
  expect(chart).not.toHaveTextContent('Met cijfers uit')
})

it('says first of all that figures are invented when a file says so itself', async () => {
  await keepOwnPublications([{ ...own, isSynthetic: true }])
  await openOwn()
  expect(await screen.findByText(/zegt zelf dat de cijfers verzonnen zijn/)).toBeInTheDocument()
  expect(document.title).toMatch(/^SYNTHETISCH – Eigen publicaties/)
  expect(screen.queryByText(/door UWV gepubliceerd in/)).not.toBeInTheDocument()
})

it('follows what is opened and removed: a link without publications explains itself', async () => {
  open('?dataset=own&region=AM01&quarter=2020-Q4')
  await screen.findByText(/^Deze link gaat over Groningen, vierde kwartaal 2020, uit publicaties/)
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  const section = await screen.findByRole('region', { name: 'Eigen publicaties' })
  await keepOwnPublications([own])
  await screen.findByRole('table', { name: /vierde kwartaal 2020/ }, { timeout: 5000 })
  // It holds the verdicts on what was opened, and what still waits for a choice.
  expect(section).toBeInTheDocument()
  await removeOwnPublications('all')
  await screen.findByRole('heading', { name: 'Hier staan nog geen eigen publicaties' })
  await waitFor(() => expect(screen.queryByText(/mensen uit de doelgroep/)).not.toBeInTheDocument())
})
