import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { formatFinding } from '../findings.ts'
import { inTemporaryFolder } from '../testing/processes.ts'
import { groningenText, replaced } from '../testing/publications.ts'
import { refusals } from '../testing/refusals.ts'
import { run } from './commandLine.ts'
import { ingestFile, replaceFile } from './ingestFile.ts'

const path = 'public/data/publications/AM01/2020-Q3.json'
const texts = {
  'good.txt': groningenText,
  'wrong.txt': replaced(groningenText, '115 983', '115 984'),
  'place.txt': replaced(groningenText, 'Assen', 'Testdorp'),
}

/** Runs the command in a folder with a good file, a wrong one and one with an unknown place. */
async function runIn(folder: string, args: readonly string[], isTerminal = false) {
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text)
  const paths = args.map((arg) => (arg.endsWith('.txt') ? join(folder, arg) : arg))
  const printed = { stdout: '', stderr: '' }
  const code = await run(paths, folder, {
    stdout: (text) => {
      printed.stdout += text.replaceAll(`${folder}/`, '')
    },
    stderr: (text) => {
      printed.stderr += text.replaceAll(`${folder}/`, '')
    },
    isTerminal,
  })
  return { code, ...printed }
}

/** What becomes of one text, in the folder or in one of its own. */
async function ingest(folder: string, text: string, options: { readonly isCheck?: boolean } = {}) {
  const source = join(folder, 'groningen.txt')
  await writeFile(source, text)
  return ingestFile(source, {
    isCheck: options.isCheck ?? false,
    acceptUnknownPlaces: false,
    projectRoot: folder,
  })
}

describe('the words of a run', () => {
  it('says where a good file is written', () =>
    inTemporaryFolder(async (folder) => {
      expect(await runIn(folder, ['good.txt'])).toEqual({
        code: 0,
        stdout: `good.txt: geschreven naar ${path} / written\n`,
        stderr: '',
      })
      expect((await runIn(folder, ['good.txt'])).stdout).toBe(
        `good.txt: ongewijzigd, ${path} / unchanged\n`,
      )
    }))

  it('names file, line and rule of a refusal in Dutch, quotes the line, and says it in English', () =>
    inTemporaryFolder(async (folder) => {
      const { code, stdout } = await runIn(folder, ['wrong.txt'])
      expect(code).toBe(1)
      expect(stdout.split('\n').slice(0, 4)).toEqual([
        'wrong.txt: GEWEIGERD, er is niets geschreven / REFUSED, nothing was written',
        '  regel 10 (Assen): 104 + 223 + 541 + 115 = 983, maar er staat 984',
        '    | Assen 104 223 541 115 984',
        '    line 10 (Assen): 104 + 223 + 541 + 115 = 983, but it says 984',
      ])
    }))

  it('ends in a table for several files, each judged alone', () =>
    inTemporaryFolder(async (folder) => {
      const args = ['--check', '--accept-unknown-places', 'wrong.txt', 'good.txt', 'place.txt']
      const { code, stdout, stderr } = await runIn(folder, args)
      expect([code, stderr]).toEqual([1, ''])
      const lines = stdout.split('\n').map((line) => line.replace(/ +/g, ' '))
      expect(lines.slice(-6)).toEqual([
        'bestand kwartaal regio gemeenten bevindingen resultaat',
        'wrong.txt 2020-Q3 Groningen 16 2 GEWEIGERD, er is niets geschreven',
        'good.txt 2020-Q3 Groningen 16 0 in orde, 16 gemeenten',
        'place.txt 2020-Q3 Groningen 16 2 in orde, 16 gemeenten',
        '2 van 3 bestanden in orde / 2 of 3 files accepted',
        '',
      ])
    }))

  it('shows a bar on a terminal while several files are read', () =>
    inTemporaryFolder(async (folder) => {
      const { stderr } = await runIn(folder, ['--check', 'good.txt', 'wrong.txt'], true)
      expect(stderr).toContain('[..............................] 0/2 good.txt')
      expect(stderr).toContain('[###############...............] 1/2 wrong.txt')
      expect(stderr.endsWith('\r\u001b[K')).toBe(true)
    }))

  it.each([
    ['no file', []],
    ['only options', ['--check', '--json']],
    ['an unknown option', ['--force', 'good.txt']],
  ])('takes %s for wrong use and explains itself in both languages', (_, args) =>
    inTemporaryFolder(async (folder) => {
      const { code, stdout, stderr } = await runIn(folder, args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('Gebruik: npm run ingest')
      expect(stderr).toContain('Usage: npm run ingest')
    }),
  )
})

describe('a check', () => {
  it('writes nothing', () =>
    inTemporaryFolder(async (folder) => {
      const { ok, write } = await ingest(folder, groningenText, { isCheck: true })
      expect({ ok, write }).toEqual({ ok: true, write: { kind: 'written', path } })
      expect(await readdir(folder)).toEqual(['groningen.txt'])
    }))

  it('tells what a real run would do, also where an earlier file would be written first', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'other.txt'), replaced(groningenText, '12.842', '12.843'))
      const args = ['good.txt', 'other.txt', 'other.txt', 'good.txt'].map((name) =>
        join(folder, name),
      )
      const outcomes = async (isCheck: boolean) => {
        const planned = new Map<string, string>()
        const options = { isCheck, planned, acceptUnknownPlaces: false, projectRoot: folder }
        const found: unknown[] = []
        for (const file of args) {
          const { ok, findings, write } = await ingestFile(file, options)
          found.push({ ok, findings, write })
        }
        return found
      }
      await writeFile(join(folder, 'good.txt'), groningenText)
      for (const run of ['where nothing was', 'where it was written before']) {
        const checked = await outcomes(true)
        expect({ run, outcomes: checked }).toEqual({ run, outcomes: await outcomes(false) })
      }
    }))

  it('says in words what would be replaced', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'other.txt'), replaced(groningenText, '12.842', '12.843'))
      const { code, stdout } = await runIn(folder, ['--check', 'good.txt', 'other.txt'])
      expect(code).toBe(0)
      expect(stdout.split('\n').slice(0, 5)).toEqual([
        'good.txt: in orde, 16 gemeenten / all right, 16 municipalities',
        'other.txt: in orde, 16 gemeenten / all right, 16 municipalities',
        `  zou ${path} vervangen / would replace it`,
        '  LET OP: er stonden andere cijfers / NOTE: there were different numbers (oud -> nieuw, old -> new):',
        '    doelgroepregister: 12842 -> 12843',
      ])
      expect(await readdir(folder)).not.toContain('public')
    }))

  it('has verdict and findings of a real run, whatever the rule', () =>
    inTemporaryFolder(async (folder) => {
      const ofEachRule = new Map(refusals.map(([, text, findings]) => [findings, text]))
      for (const [name, text] of [...ofEachRule, ...Object.entries(texts)]) {
        const { ok, findings } = await ingest(folder, text, { isCheck: true })
        const real = await ingest(folder, text)
        expect({ name, ok, findings }).toEqual({ name, ok: real.ok, findings: real.findings })
      }
    }))

  it.each(['public', 'public/data/publications/AM01'])(
    'fails where writing would, with the same words: %s is a link to nowhere',
    (link) =>
      inTemporaryFolder(async (folder) => {
        await mkdir(join(folder, dirname(link)), { recursive: true })
        await symlink(join(folder, 'nowhere'), join(folder, link))
        const checked = await ingest(folder, groningenText, { isCheck: true })
        const real = await ingest(folder, groningenText)
        expect([checked.ok, checked.findings]).toEqual([false, real.findings])
      }),
  )

  it('fails where writing would: a folder that is a file, a name that cannot be shown', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'public'), 'a file where a folder should be')
      for (const isCheck of [true, false]) {
        const { ok, findings } = await ingest(folder, groningenText, { isCheck })
        expect(ok).toBe(false)
        expect(findings.map((finding) => formatFinding(finding).nl)).toEqual([
          'het gegevensbestand kan niet worden geschreven en wat er stond, is niet veranderd: op die plaats staat iets anders dan een map of een bestand van de publicaties; kijk in public/data en haal dat weg',
        ])
        const source = join(folder, 'a\u202etxt.pdf')
        await writeFile(source, groningenText)
        const options = { isCheck, acceptUnknownPlaces: false, projectRoot: folder }
        const problems = (await ingestFile(source, options)).findings.map(({ problem }) => problem)
        expect(problems).toEqual([
          { rule: 'notWritten', data: { fault: { kind: 'invalid', place: 'source.file' } } },
        ])
      }
    }))
})

describe('other figures for a quarter that is there', () => {
  const former = (number: number) => path.replace('.json', `.${number}.json`)
  const inFolder = (folder: string) => readdir(dirname(join(folder, path)))

  it('replace the file and leave the former one beside it, byte for byte', () =>
    inTemporaryFolder(async (folder) => {
      await ingest(folder, groningenText)
      const first = await readFile(join(folder, path), 'utf8')
      const second = replaced(groningenText, '12.842', '12.843')
      await ingest(folder, second, { isCheck: true })
      expect(await inFolder(folder)).toEqual(['2020-Q3.json'])
      for (const text of [second, second, groningenText]) await ingest(folder, text)
      expect(await readFile(join(folder, former(1)), 'utf8')).toBe(first)
      expect(await readFile(join(folder, former(2)), 'utf8')).toContain('"registerTotal": 12843')
      expect(await inFolder(folder)).toHaveLength(3)
    }))

  it('are kept once by a run that follows one which was ended after keeping them', () =>
    inTemporaryFolder(async (folder) => {
      await ingest(folder, groningenText)
      await copyFile(join(folder, path), join(folder, former(1)))
      await ingest(folder, replaced(groningenText, '12.842', '12.843'))
      expect(await inFolder(folder)).toEqual(['2020-Q3.1.json', '2020-Q3.json'])
    }))

  it('are none where the same figures come from another document, or what was there is damaged', () =>
    inTemporaryFolder(async (folder) => {
      await ingest(folder, groningenText)
      await ingest(folder, `\n${groningenText}`)
      await writeFile(join(folder, path), '{ "rows": [] }')
      await ingest(folder, groningenText)
      expect(await inFolder(folder)).toEqual(['2020-Q3.json'])
    }))
})

describe('an unknown place', () => {
  it('is refused; accepted on demand it is written as printed, without a code', () =>
    inTemporaryFolder(async (folder) => {
      expect((await runIn(folder, ['place.txt'])).code).toBe(1)
      expect(await readdir(folder)).toEqual(['good.txt', 'place.txt', 'wrong.txt'])
      const { code, stdout } = await runIn(folder, ['--accept-unknown-places', 'place.txt'])
      expect(code).toBe(0)
      expect(stdout).toContain('let op / warning: regel 10 (Testdorp): "Testdorp" is geen gemeente')
      expect((await readFile(join(folder, path), 'utf8')).split('\n')).toContain(
        '    { "name": "Testdorp", "counts": [104, 223, 541, 115], "total": 983 },',
      )
    }))

  it('may be a region, with a folder of its own name', () =>
    inTemporaryFolder(async (folder) => {
      const text = groningenText.replace(/(2020|arbeidsmarktregio) Groningen/g, '$1 Tést Land')
      await writeFile(join(folder, 'land.csv'), text)
      const args = ['--accept-unknown-places', join(folder, 'land.csv')]
      expect((await runIn(folder, args)).code).toBe(0)
      expect(await readdir(join(folder, 'public/data/publications'))).toEqual(['te-st-land'])
    }))
})

describe('JSON', () => {
  it('holds one object per file with the keys of the contract', () =>
    inTemporaryFolder(async (folder) => {
      const args = ['--check', '--json', '--accept-unknown-places', 'wrong.txt', 'place.txt']
      const { code, stdout, stderr } = await runIn(folder, args)
      expect(code).toBe(1)
      expect(stderr).toContain('1 van 2 bestanden in orde')
      const [first, second] = JSON.parse(stdout)
      expect(Object.keys(first).join()).toBe(
        'file,ok,quarter,region,registerTotal,reportedCoverage,rows,findings',
      )
      expect({ ...first, rows: first.rows.slice(0, 1) }).toEqual({
        file: 'wrong.txt',
        ok: false,
        quarter: '2020-Q3',
        region: { code: 'AM01', name: 'Groningen' },
        registerTotal: 12842,
        reportedCoverage: 72,
        rows: [{ code: 'GM1680', name: 'Aa en Hunze', counts: [15, 35, 101, 24], total: 175 }],
        findings: [
          {
            severity: 'error',
            line: 10,
            text: 'Assen 104 223 541 115 984',
            rule: 'rowSum',
            message:
              'regel 10 (Assen): 104 + 223 + 541 + 115 = 983, maar er staat 984 — line 10 (Assen): 104 + 223 + 541 + 115 = 983, but it says 984',
          },
          expect.objectContaining({ line: 38, rule: 'columnSum', severity: 'error' }),
        ],
      })
      expect(second).toMatchObject({
        ok: true,
        findings: [{ severity: 'warning', line: 10 }, { severity: 'warning' }],
      })
      expect(second.rows[2]).toEqual({
        code: null,
        name: 'Testdorp',
        counts: [104, 223, 541, 115],
        total: 983,
      })
    }))

  it('holds nulls for a file that cannot be read', () =>
    inTemporaryFolder(async (folder) => {
      const { code, stdout } = await runIn(folder, ['--json', 'missing.txt'])
      expect(code).toBe(1)
      expect(JSON.parse(stdout)).toEqual([
        {
          ...{ file: 'missing.txt', ok: false, quarter: null, region: null },
          ...{ registerTotal: null, reportedCoverage: null, rows: [] },
          findings: [expect.objectContaining({ line: 1, text: '', rule: 'fileMissing' })],
        },
      ])
    }))
})

describe('the data file', () => {
  it('has the publication with its source, one row on each line', () =>
    inTemporaryFolder(async (folder) => {
      const { ok, write } = await ingest(folder, groningenText)
      expect({ ok, write }).toEqual({ ok: true, write: { kind: 'written', path } })
      const text = await readFile(join(folder, path), 'utf8')
      expect(text.split('\n').slice(0, 7)).toEqual([
        '{',
        '  "schemaVersion": 2,',
        '  "quarter": "2020-Q3",',
        '  "region": { "code": "AM01", "name": "Groningen" },',
        '  "rows": [',
        '    { "code": "GM1680", "name": "Aa en Hunze", "counts": [15, 35, 101, 24], "total": 175 },',
        '    { "code": "GM0003", "name": "Appingedam", "counts": [17, 48, 115, 29], "total": 209 },',
      ])
      expect(text.split('\n').slice(-14, -8)).toEqual([
        '  "regionTotal": { "counts": [440, 2175, 5519, 1057], "total": 9191 },',
        '  "registerTotal": 12842,',
        '  "reportedCoverage": 72,',
        '  "lines": { "rows": [6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36], "regionTotal": 38, "registerTotal": 48, "reportedCoverage": 48 },',
        '  "source": {',
        '    "title": "Transparantie van klantprofielen",',
      ])
      expect(JSON.parse(text)).toMatchObject({
        source: {
          publisher: 'UWV Gegevensdiensten',
          publishedOn: '2021-01',
          attribution: 'Bronvermelding bij overname is verplicht.',
          file: 'groningen.txt',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      })
    }))

  it('is left alone by the same publication', () =>
    inTemporaryFolder(async (folder) => {
      await ingest(folder, groningenText)
      const before = await stat(join(folder, path))
      const { write } = await ingest(folder, groningenText)
      const after = await stat(join(folder, path))
      expect(write).toEqual({ kind: 'unchanged', path })
      expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino])
    }))

  it('is replaced by other counts, which are named, and by the same from another source', () =>
    inTemporaryFolder(async (folder) => {
      await ingest(folder, groningenText)
      const { write } = await ingest(folder, replaced(groningenText, '12.842', '12.843'))
      expect(write).toEqual({
        kind: 'replaced',
        path,
        changes: ['doelgroepregister: 12842 -> 12843'],
      })
      const again = replaced(`${groningenText}\n`, '12.842', '12.843')
      expect((await ingest(folder, again)).write).toEqual({ kind: 'replaced', path, changes: [] })
    }))

  it('of version 1, without lines, is replaced by the same counts', () =>
    inTemporaryFolder(async (folder) => {
      await ingest(folder, groningenText)
      const text = await readFile(join(folder, path), 'utf8')
      const first = text
        .replace('"schemaVersion": 2', '"schemaVersion": 1')
        .replace(/ +"lines".*\n/, '')
      await writeFile(join(folder, path), first)
      expect((await ingest(folder, groningenText)).write).toMatchObject({ changes: [] })
      expect(await readFile(join(folder, path), 'utf8')).toBe(text)
    }))

  it('is replaced in full where it was none', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'public/data/publications/AM01'), { recursive: true })
      await writeFile(join(folder, path), '{"half":')
      const { write } = await ingest(folder, groningenText)
      expect(write?.kind === 'replaced' && write.changes.length).toBe(19)
    }))

  it('stays what it was when a file is refused', () =>
    inTemporaryFolder(async (folder) => {
      await ingest(folder, groningenText)
      const before = await readFile(join(folder, path))
      const { ok, write } = await ingest(folder, texts['wrong.txt'])
      expect({ ok, write }).toEqual({ ok: false, write: undefined })
      expect(await readFile(join(folder, path))).toEqual(before)
    }))

  it('leaves nothing beside it where it cannot take its place', () =>
    inTemporaryFolder(async (folder) => {
      const target = join(folder, '2020-Q3.json')
      await mkdir(join(target, 'inside'), { recursive: true })
      await expect(replaceFile(target, 'text')).rejects.toThrow()
      expect(await readdir(folder)).toEqual(['2020-Q3.json'])
      expect(await readdir(target)).toEqual(['inside'])
    }))
})

test('the process prints JSON and nothing else, and ends with 0, 1 or 2', () =>
  inTemporaryFolder(async (folder) => {
    const main = fileURLToPath(new URL('../main.ts', import.meta.url))
    const start = (...args: readonly string[]) =>
      spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' })
    await writeFile(join(folder, 'good.txt'), groningenText)
    await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7 broken')
    expect(start('--check', 'good.txt')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^good\.txt: in orde, 16 gemeenten \/ all right, 16 municipalities\n/,
      ),
      stderr: '',
    })
    const { status, stdout, stderr } = start('--check', '--json', 'good.txt', 'broken.pdf')
    expect([status, start().status]).toEqual([1, 2])
    expect(stderr).toContain('1 van 2 bestanden in orde')
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'good.txt', ok: true, findings: [] },
      { file: 'broken.pdf', ok: false, findings: [{ rule: 'damagedPdf' }] },
    ])
  }))
