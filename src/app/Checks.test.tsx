import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { keepOwnPublications, removeOwnPublications } from '../data/ownPublications.ts'
import { publicationSchemaVersion } from '../data/publicationSchema.ts'
import type { Publication } from '../domain/publication.ts'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { Checks, type ChecksState } from './Checks.tsx'

const first: Publication = {
  ...groningen2020Q3,
  source: { ...groningen2020Q3.source, sha256: 'b8'.repeat(32) },
}

/** Invented: the quarter before, the same figures. */
const second: Publication = { ...first, quarter: '2020-Q2' }

/** Invented: the reader's own, with a place that no list knows. */
const own: Publication = {
  ...first,
  quarter: '2020-Q4',
  rows: first.rows.map((row) =>
    row.name === 'Assen' ? { ...row, name: 'Atlantis', code: 'GM9999' } : row,
  ),
}

const name = ({ region, quarter }: Publication) => ({ region, quarter, held: 7 })
const state: ChecksState = { first, published: [name(first), name(second)] }

function open(search: string): void {
  history.replaceState(null, '', `/controles/${search}`)
  render(<Checks state={state} top="../" />)
}

const heading = () => screen.findByRole('heading', { level: 1 })

beforeEach(async () => {
  await removeOwnPublications('all')
  vi.stubGlobal('fetch', async (path: string) =>
    path.endsWith('../data/publications/AM01/2020-Q2.json')
      ? Response.json({ schemaVersion: publicationSchemaVersion, ...second })
      : new Response('', { status: 404 }),
  )
})

test('a reader chooses another publication, and Back leads to the former one', async () => {
  open('')
  expect(await heading()).toHaveTextContent('zeven van zeven')
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Publicatie' }),
    'Groningen, tweede kwartaal 2020',
  )
  expect(await screen.findByText(/tweede kwartaal 2020, Groningen \(januari 2021\)/)).toBeVisible()
  expect(location.search).toBe('?publication=AM01/2020-Q2')
  history.back()
  expect(await screen.findByText(/derde kwartaal 2020, Groningen \(januari 2021\)/)).toBeVisible()
})

test('a publication of the reader is checked too, and what the lists of CBS do not know is said', async () => {
  await keepOwnPublications([
    { publication: own, text: '', openedOn: '2026-01-01T00:00:00Z', isSynthetic: true },
  ])
  open('?publication=AM01/2020-Q4&dataset=own')
  expect(await screen.findByText(/groningen-2020-Q3.txt, door de lezer geopend/)).toBeVisible()
  expect(screen.getByText(/verzonnen cijfers/)).toBeVisible()
  expect(await heading()).toHaveTextContent('De publicatie klopt niet helemaal: zes van zeven')
  expect(
    screen.getByText('Niet in de lijst van het CBS voor dit kwartaal: Atlantis.'),
  ).toBeVisible()
  expect(screen.getByText(/Zonder rij.*: Assen\./)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Gegevensbestand' })).toBeNull()
  await userEvent.click(screen.getByText('Alle 3 publicaties'))
  const mine = await screen.findByRole('link', { name: /uw bestand/ })
  expect(within(mine.closest('li') ?? mine).getByText('6 van 7 kloppen')).toBeVisible()
})

test('without a connection a reader sees her own publications, and a message in place of another of the site', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  dispatchEvent(new Event('offline'))
  onTestFinished(() => void dispatchEvent(new Event('online')))
  await keepOwnPublications([
    { publication: own, text: '', openedOn: '2026-01-01T00:00:00Z', isSynthetic: false },
  ])
  open('?publication=AM01/2020-Q4&dataset=own')
  expect(await screen.findByText(/groningen-2020-Q3.txt, door de lezer geopend/)).toBeVisible()
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Publicatie' }),
    'Groningen, tweede kwartaal 2020',
  )
  expect(
    await screen.findByRole('button', { name: 'Probeer opnieuw' }, { timeout: 5000 }),
  ).toBeVisible()
})

test('what is nowhere is named, and the first publication shown', async () => {
  open('?publication=AM02/2020-Q3&dataset=own')
  expect(await screen.findByRole('alert')).toHaveTextContent('AM02/2020-Q3 staat niet op deze site')
  expect(await screen.findByText(/derde kwartaal 2020, Groningen \(januari 2021\)/)).toBeVisible()
})
