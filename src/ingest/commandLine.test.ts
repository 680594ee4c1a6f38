import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './commandLine.ts'
import { groningenText, replaced } from './testing/proveText.ts'
import { inTemporaryFolder } from './testing/temporaryFolder.ts'

const wrong = replaced(groningenText, '115 983', '115 984')

/** Runs the command in a folder with a good file, a wrong one and one with an unknown place. */
async function runIn(folder: string, args: readonly string[], isTerminal = false) {
  await writeFile(join(folder, 'good.txt'), groningenText)
  await writeFile(join(folder, 'wrong.txt'), wrong)
  await writeFile(join(folder, 'place.txt'), replaced(groningenText, 'Assen', 'Testdorp'))
  const paths = args.map((arg) => (arg.endsWith('.txt') ? join(folder, arg) : arg))
  const said = { stdout: '', stderr: '' }
  const code = await run(paths, folder, {
    stdout: (text) => {
      said.stdout += text.replaceAll(`${folder}/`, '')
    },
    stderr: (text) => {
      said.stderr += text.replaceAll(`${folder}/`, '')
    },
    isTerminal,
  })
  return { code, ...said }
}

test('a good file is written and said to be', () =>
  inTemporaryFolder(async (folder) => {
    expect(await runIn(folder, ['good.txt'])).toEqual({
      code: 0,
      stdout: 'good.txt: geschreven naar public/data/publications/AM01/2020-Q3.json / written\n',
      stderr: '',
    })
    expect((await runIn(folder, ['good.txt'])).stdout).toBe(
      'good.txt: ongewijzigd, public/data/publications/AM01/2020-Q3.json / unchanged\n',
    )
  }))

test('a refusal names file, line and rule in Dutch, quotes the line, and says it in English', () =>
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

test('other figures are said loudly', () =>
  inTemporaryFolder(async (folder) => {
    await runIn(folder, ['good.txt'])
    await writeFile(join(folder, 'new.csv'), replaced(groningenText, '12.842', '12.843'))
    const { stdout } = await runIn(folder, [join(folder, 'new.csv')])
    expect(stdout).toContain('LET OP: er stonden andere cijfers')
    expect(stdout).toContain('doelgroepregister: 12842 -> 12843')
  }))

test('several files are independent and end in a table', () =>
  inTemporaryFolder(async (folder) => {
    const { code, stdout, stderr } = await runIn(folder, [
      '--check',
      'wrong.txt',
      'good.txt',
      'place.txt',
    ])
    expect(code).toBe(1)
    expect(stderr).toBe('')
    const table = stdout
      .split('\n')
      .slice(-6)
      .map((line) => line.replace(/ +/g, ' '))
    expect(table).toEqual([
      'bestand kwartaal regio gemeenten resultaat',
      'wrong.txt 2020-Q3 Groningen 16 geweigerd (2)',
      'good.txt 2020-Q3 Groningen 16 in orde',
      'place.txt 2020-Q3 Groningen 16 in orde, let op (2)',
      '2 van 3 bestanden in orde / 2 of 3 files accepted',
      '',
    ])
  }))

test('a terminal sees a bar while several files are read', () =>
  inTemporaryFolder(async (folder) => {
    const { stderr } = await runIn(folder, ['--check', 'good.txt', 'wrong.txt'], true)
    expect(stderr).toContain('[..............................] 0/2 good.txt')
    expect(stderr).toContain('[###############...............] 1/2 wrong.txt')
    expect(stderr.endsWith('\r\u001b[K')).toBe(true)
  }))

test('an unknown place is a warning in a check and a refusal otherwise', () =>
  inTemporaryFolder(async (folder) => {
    const checked = await runIn(folder, ['--check', 'place.txt'])
    expect(checked.code).toBe(0)
    expect(checked.stdout).toContain(
      'let op / warning: regel 10 (Testdorp): "Testdorp" is geen gemeente',
    )
    expect((await runIn(folder, ['place.txt'])).code).toBe(1)
    expect(await readdir(folder)).toEqual(['good.txt', 'place.txt', 'wrong.txt'])
  }))

test('JSON holds one object per file with the keys of the contract', () =>
  inTemporaryFolder(async (folder) => {
    const { code, stdout, stderr } = await runIn(folder, [
      '--check',
      '--json',
      'wrong.txt',
      'place.txt',
    ])
    expect(code).toBe(1)
    expect(stderr).toContain('1 van 2 bestanden in orde')
    const [first, second] = JSON.parse(stdout)
    expect(Object.keys(first)).toEqual([
      'file',
      'ok',
      'quarter',
      'region',
      'registerTotal',
      'reportedCoverage',
      'rows',
      'findings',
    ])
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
    expect(Object.keys(first.findings[0])).toEqual(['severity', 'line', 'text', 'rule', 'message'])
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

test('JSON of a file that cannot be read holds nulls', () =>
  inTemporaryFolder(async (folder) => {
    const { code, stdout } = await runIn(folder, ['--json', 'missing.txt'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'missing.txt',
        ok: false,
        quarter: null,
        region: null,
        registerTotal: null,
        reportedCoverage: null,
        rows: [],
        findings: [
          {
            severity: 'error',
            line: 1,
            text: '',
            rule: 'fileMissing',
            message:
              'dit bestand bestaat niet; controleer de naam en de map — this file does not exist; check its name and folder',
          },
        ],
      },
    ])
  }))

test.each([
  ['no file', []],
  ['only options', ['--check', '--json']],
  ['an unknown option', ['--force', 'good.txt']],
  ['a value for an option without one', ['--check=yes', 'good.txt']],
])('%s is wrong use and explains itself in both languages', (_, args) =>
  inTemporaryFolder(async (folder) => {
    const { code, stdout, stderr } = await runIn(folder, args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Gebruik: npm run ingest')
    expect(stderr).toContain('Usage: npm run ingest')
  }),
)

test('help is no mistake', () =>
  inTemporaryFolder(async (folder) => {
    const { code, stdout } = await runIn(folder, ['--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('Gebruik: npm run ingest')
  }))
