import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inTemporaryFolder } from '../testing/temporaryFolder.ts'
import { replaceFile } from './replaceFile.ts'

test('the file holds the new text and no temporary file is left', () =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, 'deep', 'a.json')
    await replaceFile(path, 'old')
    await replaceFile(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(join(folder, 'deep'))).toEqual(['a.json'])
  }))

test('a failure leaves what was there and no temporary file', () =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, 'a.json')
    await mkdir(path)
    await writeFile(join(path, 'inside'), 'old')
    await expect(replaceFile(path, 'new')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['a.json'])
    expect(await readFile(join(path, 'inside'), 'utf8')).toBe('old')
  }))
