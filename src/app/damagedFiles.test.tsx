import { createHash } from 'node:crypto'
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { partOf, readRows } from '../testing/readTable.ts'
import { type Damage, put, servedFiles } from '../testing/servedFiles.ts'
import { serveApp } from './testing/renderApp.tsx'

const indexFile = 'data/published/index.json'
const regionFile = 'data/published/regions/AM01.json'
const wrong = (path: string): string => `Het gegevensbestand klopt niet (${path}).`
const newer = 'Er is een nieuwe versie van deze pagina.'

const withProto: Damage = (text) => text.replace('"code":"AM01"', '"__proto__":{"evil":true},$&')
const logIn = '<!doctype html><title>Inloggen</title>'
const [count, name] = ['municipalities.2.profile2.0', 'municipalities.2.name']

/** What was done to the file of the region, how, and what the page says: the fault with its path, and its kind. */
const faults: readonly (readonly [string, Damage, says: string, kind: string])[] = [
  ['a negative number', put(count, -223), wrong(count), 'invalid'],
  ['a script as name', put(name, '<script>'), wrong(name), 'invalid'],
  ['an own __proto__', withProto, wrong('region'), 'invalid'],
  ['half of it', (text) => text.slice(0, text.length / 2), wrong('JSON'), 'invalid'],
  ['a page in its place', () => logIn, 'Er kwam een andere pagina.', 'notData'],
  ['the version before', put('schemaVersion', 3), wrong('schemaVersion'), 'invalid'],
  ['a version after', put('schemaVersion', 5), newer, 'newerVersion'],
  [
    'a byte order mark',
    (text) => `\uFEFF${text}`,
    'Dit bestand past niet bij de lijst.',
    'replaced',
  ],
]

const { answers, open, refetch } = serveApp({
  [indexFile]: servedFiles.index,
  [regionFile]: servedFiles.region,
})

beforeEach(() => vi.stubGlobal('isSecureContext', true))
afterEach(() => vi.unstubAllGlobals())

/** The server has a newer index that names the damaged file with its right hash. */
function publish(damage: Damage): void {
  const text = damage(servedFiles.region)
  const sha256 = createHash('sha256').update(text).digest('hex')
  answers.set(indexFile, put('regions.0.sha256', sha256)(servedFiles.index))
  answers.set(regionFile, text)
}

const table = () => screen.findByRole('table', { name: /^Klantprofielen/ }, { timeout: 5000 })

async function expectMessage(heading: string, says: string, kind: string): Promise<void> {
  await screen.findByRole('heading', { name: heading })
  expect(screen.getByRole('alert')).toHaveTextContent(says)
  expect(screen.getByText(`Bestand: ${regionFile} (${kind})`)).toBeVisible()
  const way = kind === 'newerVersion' ? 'Vernieuw de pagina' : 'Probeer opnieuw'
  expect(screen.getByRole('button', { name: way })).toBeVisible()
}

it.each(faults)(
  'a file with %s gives no figures at first load, and is named with its fault',
  async (_, damage, says, kind) => {
    publish(damage)
    open()
    await expectMessage('De cijfers zijn er even niet', says, kind)
    expect(screen.queryByRole('table', { name: /^Klantprofielen/ })).toBeNull()
  },
)

const oneOfEachKind = [...new Map(faults.map((fault) => [fault[3], fault])).values()]

it.each(oneOfEachKind)(
  'a file with %s leaves the good figures at a refetch, and is named with its fault',
  async (_, damage, says, kind) => {
    open()
    await table()
    publish(damage)
    refetch()
    await expectMessage('Nieuwe cijfers kwamen niet', says, kind)
    expect(
      screen.getByText(/^U ziet de cijfers van het derde kwartaal 2020, opgehaald op /),
    ).toBeVisible()
    const rows = readRows(partOf(await table(), 'tbody'))
    expect(rows).toHaveLength(16)
    expect(rows[2]).toEqual(['Assen', '104', '223', '541', '115', '983'])
  },
)
