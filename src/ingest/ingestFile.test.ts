import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ingestFile } from './ingestFile.ts'
import { formatFinding } from './report/formatFinding.ts'
import { groningenText, replaced } from './testing/proveText.ts'
import { inTemporaryFolder } from './testing/temporaryFolder.ts'

const path = 'public/data/publications/AM01/2020-Q3.json'

async function ingest(folder: string, text: string, isCheck = false) {
  const source = join(folder, 'groningen.txt')
  await writeFile(source, text)
  return ingestFile(source, { isCheck, projectRoot: folder })
}

test('a proven publication is written with its source, one row on each line', () =>
  inTemporaryFolder(async (folder) => {
    const { ok, write } = await ingest(folder, groningenText)
    expect({ ok, write }).toEqual({ ok: true, write: { kind: 'written', path } })
    const text = await readFile(join(folder, path), 'utf8')
    expect(text.split('\n').slice(0, 7)).toEqual([
      '{',
      '  "schemaVersion": 1,',
      '  "quarter": "2020-Q3",',
      '  "region": { "code": "AM01", "name": "Groningen" },',
      '  "rows": [',
      '    { "code": "GM1680", "name": "Aa en Hunze", "counts": [15, 35, 101, 24], "total": 175 },',
      '    { "code": "GM0003", "name": "Appingedam", "counts": [17, 48, 115, 29], "total": 209 },',
    ])
    expect(JSON.parse(text)).toMatchObject({
      regionTotal: { counts: [440, 2175, 5519, 1057], total: 9191 },
      registerTotal: 12842,
      reportedCoverage: 72,
      source: {
        title: 'Transparantie van klantprofielen',
        publisher: 'UWV Gegevensdiensten',
        publishedOn: '2021-01',
        attribution: 'Bronvermelding bij overname is verplicht.',
        file: 'groningen.txt',
      },
    })
    expect(Object.keys(JSON.parse(text))).toEqual([
      'schemaVersion',
      'quarter',
      'region',
      'rows',
      'regionTotal',
      'registerTotal',
      'reportedCoverage',
      'source',
    ])
  }))

test('the same file twice changes nothing on disk', () =>
  inTemporaryFolder(async (folder) => {
    await ingest(folder, groningenText)
    const before = await stat(join(folder, path))
    const { write } = await ingest(folder, groningenText)
    const after = await stat(join(folder, path))
    expect(write).toEqual({ kind: 'unchanged', path })
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino])
  }))

test('other figures replace the file and are named', () =>
  inTemporaryFolder(async (folder) => {
    await ingest(folder, groningenText)
    const { write } = await ingest(folder, replaced(groningenText, '12.842', '12.843'))
    expect(write).toEqual({
      kind: 'replaced',
      path,
      changes: [{ name: 'doelgroepregister', before: '12842', after: '12843' }],
    })
  }))

test('the same figures from another source replace the file without changes', () =>
  inTemporaryFolder(async (folder) => {
    await ingest(folder, groningenText)
    const { write } = await ingest(folder, `${groningenText}\n`)
    expect(write).toEqual({ kind: 'replaced', path, changes: [] })
  }))

test('a file that is no publication is replaced in full', () =>
  inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'public/data/publications/AM01'), { recursive: true })
    await writeFile(join(folder, path), '{"half":')
    const { write } = await ingest(folder, groningenText)
    expect(write?.kind).toBe('replaced')
    expect(write?.kind === 'replaced' && write.changes.length).toBe(19)
  }))

test('a refused file writes nothing and leaves what was there', () =>
  inTemporaryFolder(async (folder) => {
    await ingest(folder, groningenText)
    const before = await readFile(join(folder, path))
    const { ok, write } = await ingest(folder, replaced(groningenText, '115 983', '115 984'))
    expect({ ok, write }).toEqual({ ok: false, write: undefined })
    expect(await readFile(join(folder, path))).toEqual(before)
  }))

test('a check writes nothing', () =>
  inTemporaryFolder(async (folder) => {
    const { ok, write } = await ingest(folder, groningenText, true)
    expect({ ok, write }).toEqual({ ok: true, write: undefined })
    expect(await readdir(folder)).toEqual(['groningen.txt'])
  }))

test('a folder that cannot be written is a refusal', () =>
  inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'public'), 'a file where a folder should be')
    const { ok, findings } = await ingest(folder, groningenText)
    expect(ok).toBe(false)
    expect(findings.map((finding) => formatFinding(finding).nl)).toEqual([
      'het gegevensbestand kon niet worden geschreven en wat er stond, is niet veranderd: op die plaats staat iets anders dan een map of een bestand van de publicaties; kijk in public/data en haal dat weg',
    ])
  }))

test('a file name that cannot be shown is not written', () =>
  inTemporaryFolder(async (folder) => {
    const source = join(folder, 'a\u202etxt.pdf')
    await writeFile(source, groningenText)
    const { ok, findings } = await ingestFile(source, { isCheck: false, projectRoot: folder })
    expect(ok).toBe(false)
    expect(findings.map(({ problem }) => problem)).toEqual([
      { rule: 'notWritten', data: { fault: { kind: 'invalid', place: 'source.file' } } },
    ])
  }))

test('many runs at once leave one whole file and nothing else', () =>
  inTemporaryFolder(async (folder) => {
    const texts = Array.from({ length: 20 }, (_, n) =>
      groningenText.replace('12.842', `12.8${20 + n}`),
    )
    await Promise.all(
      texts.map(async (text, n) => {
        const source = join(folder, `${n}.txt`)
        await writeFile(source, text)
        return ingestFile(source, { isCheck: false, projectRoot: folder })
      }),
    )
    expect(await readdir(join(folder, 'public/data/publications/AM01'))).toEqual(['2020-Q3.json'])
    expect(JSON.parse(await readFile(join(folder, path), 'utf8'))).toMatchObject({
      quarter: '2020-Q3',
    })
  }))
