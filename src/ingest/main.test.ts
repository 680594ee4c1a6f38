import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { groningenText, replaced } from './testing/proveText.ts'
import { inTemporaryFolder } from './testing/temporaryFolder.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

function ingest(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test(
  'the command ends with 0, 1 or 2',
  () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'good.txt'), groningenText)
      await writeFile(join(folder, 'wrong.txt'), replaced(groningenText, '72%', '71%'))
      expect(ingest(folder, '--check', 'good.txt')).toEqual({
        status: 0,
        stdout: 'good.txt: in orde, 16 gemeenten / all right, 16 municipalities\n',
        stderr: '',
      })
      expect(ingest(folder, '--check', 'wrong.txt', 'good.txt').status).toBe(1)
      expect(ingest(folder).status).toBe(2)
    }),
  30_000,
)

test(
  'standard output is JSON and nothing else',
  () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'good.txt'), groningenText)
      await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7 broken')
      const { status, stdout, stderr } = ingest(
        folder,
        '--check',
        '--json',
        'good.txt',
        'broken.pdf',
      )
      expect(status).toBe(1)
      expect(stderr).toContain('1 van 2 bestanden in orde')
      const results: unknown = JSON.parse(stdout)
      expect(results).toMatchObject([
        { file: 'good.txt', ok: true, findings: [] },
        { file: 'broken.pdf', ok: false, findings: [{ rule: 'damagedPdf' }] },
      ])
    }),
  30_000,
)
