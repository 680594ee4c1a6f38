import { expect, it, vi } from 'vitest'
import type { OwnPublication } from '../data/ownDatabase.ts'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { handoverText, readHandover } from './handover.ts'
import { pdfText } from './pdf/pdfText.ts'
import { publicationText } from './publicationFile.ts'
import { readDocument } from './readDocument.ts'
import { groningenText } from './testing/publications.ts'

const options = pdfText

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

async function opened(): Promise<OwnPublication> {
  const { publication, ...rest } = await readDocument(bytesOf(groningenText), 'a.txt', options)
  if (publication === undefined) throw new Error('refused')
  // As of a PDF: its hash is not that of the text.
  const source = { ...publication.source, file: 'a.pdf', sha256: 'f'.repeat(64) }
  return { ...rest, publication: { ...publication, source }, openedOn: '2026-11-30T12:00:00.000Z' }
}

it('hands publications over with the name and the hash of the document of each', async () => {
  const own = await opened()
  const onPublication = vi.fn()
  const read = await readHandover(bytesOf(handoverText([own, own])), 'own.json', onPublication)
  expect(onPublication).toHaveBeenCalledTimes(2)
  expect(read?.map(({ publication }) => publication)).toEqual([own.publication, own.publication])
  expect(read?.[0]).toMatchObject({ file: 'a.pdf', text: own.text, findings: [] })
  expect(own.publication.regionTotal).toEqual(groningen2020Q3.regionTotal)
})

it('proves each publication again: one that was changed is refused with its line, the others stay', async () => {
  const own = await opened()
  const changed = handoverText([own, own]).replace('541 115 983', '541 115 984')
  const [first, second] = (await readHandover(bytesOf(changed), 'own.json')) ?? []
  expect(first?.publication).toBeUndefined()
  expect(first?.findings[0]).toMatchObject({ line: 10, problem: { rule: 'rowSum' } })
  expect(second?.publication).toEqual(own.publication)
})

it.each([
  ['cut off', (text: string) => text.slice(0, 300), 'damagedDataFile'],
  [
    'of a newer page',
    (text: string) => text.replace('Version": 1', 'Version": 2'),
    'newerDataFile',
  ],
  ['of nothing', (text: string) => text.replace(/\[.*\]/s, '[]'), 'damagedDataFile'],
  [
    'with a hash of another form',
    (text: string) => text.replaceAll('ffff', 'fxff'),
    'damagedDataFile',
  ],
  [
    'with one such hash among others',
    (text: string) => text.replace('ffff', 'fxff'),
    'damagedPublications',
  ],
])('says what is wrong with a file %s', async (_, damage, rule) => {
  const own = await opened()
  const read = await readHandover(bytesOf(damage(handoverText([own, own]))), 'own.json')
  const findings = read?.flatMap((document) => document.findings) ?? []
  expect(findings.map(({ problem }) => problem.rule)).toEqual([rule])
})

it('says that the file for a site is for another reader', async () => {
  const { publication } = await opened()
  const { lines } = publication
  if (lines === undefined) throw new Error('No line numbers')
  const { text } = publicationText({ ...publication, lines })
  const read = await readHandover(bytesOf(text), 'site.json')
  expect(read?.[0]?.findings[0]?.problem.rule).toBe('siteDataFile')
})

it('leaves every other file alone', async () => {
  expect(await readHandover(bytesOf(groningenText), 'a.txt')).toBeUndefined()
  expect(await readHandover(bytesOf('{"quarter":"2020-Q3"}'), 'a.json')).toBeUndefined()
})
