import { expect, it } from 'vitest'
import { type Dropped, findSources, mostFiles } from './findSources.ts'

type Callback<T> = (value: T) => void

function entry(name: string, parts: object): FileSystemEntry {
  const filesystem = { name: '', root: {} }
  const isFile = 'file' in parts
  const all = { name, fullPath: `/${name}`, isFile, isDirectory: !isFile, filesystem, ...parts }
  return Object.assign(Object.create(null), { ...all, getParent: () => undefined })
}

function fileEntry(name: string): FileSystemEntry {
  return entry(name, { file: (give: Callback<File>) => give(new File(['a'], name)) })
}

/** Gives its entries by two at a time, as browsers give them by the hundred. */
function folder(name: string, entries: readonly FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    const left = [...entries]
    return { readEntries: (give: Callback<FileSystemEntry[]>) => give(left.splice(0, 2)) }
  }
  return entry(name, { createReader })
}

const names = async (dropped: readonly Dropped[]) => {
  const { sources, ...rest } = await findSources(dropped)
  return { names: sources.map(({ name }) => name), ...rest }
}

it('finds publications in folders of folders, and counts what is something else', async () => {
  const inner = folder('2021', [fileEntry('b.PDF'), fileEntry('.DS_Store'), fileEntry('c.txt')])
  const outer = folder('alles', [inner, fileEntry('a.pdf'), folder('leeg', [])])
  expect(await names([outer, fileEntry('brief.docx')])).toEqual({
    names: ['b.PDF', 'c.txt', 'a.pdf', 'brief.docx'],
    others: 1,
    hasMore: false,
  })
})

it('reads so many files and no more', async () => {
  const many = Array.from({ length: mostFiles + 1 }, (_, index) => fileEntry(`${index}.pdf`))
  const found = await names([folder('veel', many)])
  expect([found.names.length, found.hasMore]).toEqual([mostFiles, true])
})

it('opens a file when its turn comes: it may have gone by then', async () => {
  const gone = entry('a.pdf', {
    file: (_: Callback<File>, fail: Callback<Error>) => fail(new DOMException('', 'NotFoundError')),
  })
  const { sources } = await findSources([gone])
  await expect(sources[0]?.open()).rejects.toThrow(DOMException)
})
