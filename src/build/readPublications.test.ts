import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import { parsePublicationFile, readPublications } from './readPublications.ts'

const good = { schemaVersion: 2, ...groningen2020Q3 }

function parse(content: object, name = 'AM01/2020-Q3.json') {
  return () => parsePublicationFile(name, JSON.stringify(content))
}

describe('a publication file', () => {
  it('is read', () => {
    expect(parse(good)()).toEqual(good)
  })

  it.each([
    ['in the folder of another region', 'AM02', {}, 'its content belongs in AM01/2020-Q3.json'],
    ['with an unknown key', 'AM01', { note: '' }, /AM01\/2020-Q3\.json: shape: .*note/],
    [
      'when a row has no line',
      'AM01',
      { lines: { ...good.lines, rows: [6, 8] } },
      'every row has one line',
    ],
    ['when it is none', 'AM01', { rows: '<!doctype html>' }, 'shape'],
  ] as const)('is refused %s', (_, folder, change, cause) => {
    expect(parse({ ...good, ...change }, `${folder}/2020-Q3.json`)).toThrow(cause)
  })
})

describe('a former version of a publication', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'publications-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function write(name: string, registerTotal: number, publishedOn: string): void {
    const source = { ...good.source, publishedOn }
    mkdirSync(path.join(folder, 'AM01'), { recursive: true })
    writeFileSync(
      path.join(folder, 'AM01', name),
      JSON.stringify({ ...good, registerTotal, source }),
    )
  }

  it('is not the publication, but what was revised in it', () => {
    write('2020-Q3.json', 12_842, '2021-05')
    for (const number of [1, 2, 10]) {
      write(`2020-Q3.${number}.json`, 12_850 + number, `2021-0${Math.min(number, 4)}`)
    }
    const [publication, ...others] = readPublications(folder)
    expect(others).toEqual([])
    expect(publication?.registerTotal).toBe(12_842)
    const steps = publication?.corrections?.map(({ formerlyOn, revisedOn, changes }) => [
      formerlyOn,
      revisedOn,
      changes[0]?.before,
      changes[0]?.after,
    ])
    expect(steps).toEqual([
      ['2021-01', '2021-02', 12_851, 12_852],
      ['2021-02', '2021-04', 12_852, 12_860],
      ['2021-04', '2021-05', 12_860, 12_842],
    ])
  })

  it('of another quarter is refused', () => {
    write('2020-Q3.json', 12_842, '2021-05')
    const other = JSON.stringify({ ...good, quarter: '2020-Q4' })
    writeFileSync(path.join(folder, 'AM01', '2020-Q3.1.json'), other)
    expect(() => readPublications(folder)).toThrow(/2020-Q3\.1\.json: path/)
  })
})
