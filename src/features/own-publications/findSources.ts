/** A file that waits for its turn; opening it fails where it has gone since. */
export interface Source {
  readonly name: string
  readonly open: () => Promise<File>
}

export interface FoundSources {
  readonly sources: readonly Source[]
  /** Files in folders of another kind. */
  readonly others: number
  /** True where there were more files than are read. */
  readonly hasMore: boolean
}

/** A file, or what a browser gives for a dropped file or folder. */
export type Dropped = File | FileSystemEntry

export const mostFiles = 2000

/** So many entries of folders are looked at: a disk full of empty folders ends too. */
const mostEntries = 20_000

/** Kinds of files that are looked for in folders; a file that was chosen itself is always read. */
export const fileKinds = ['.pdf', '.txt', '.json'] as const

/** Every file, folders and the folders in them included. */
export async function findSources(dropped: readonly Dropped[]): Promise<FoundSources> {
  const sources: Source[] = []
  const waiting: { readonly one: Dropped; readonly isChosen: boolean }[] = dropped
    .map((one) => ({ one, isChosen: true }))
    .toReversed()
  let others = 0
  let seen = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { one, isChosen } = next
    if (++seen > mostEntries) return { sources, others, hasMore: true }
    if (isFolder(one)) {
      const entries = await entriesOf(one, mostEntries - seen)
      waiting.push(...entries.map((entry) => ({ one: entry, isChosen: false })).toReversed())
    } else if (!isChosen && !fileKinds.some((kind) => one.name.toLowerCase().endsWith(kind))) {
      others++
    } else if (sources.length === mostFiles) {
      return { sources, others, hasMore: true }
    } else sources.push(sourceOf(one))
  }
  return { sources, others, hasMore: false }
}

function isFolder(one: Dropped): one is FileSystemDirectoryEntry {
  return !(one instanceof File) && one.isDirectory
}

function sourceOf(one: Dropped): Source {
  return {
    name: one.name,
    open: async () =>
      one instanceof File
        ? one
        : new Promise((resolve, reject) => {
            if (isFile(one)) one.file(resolve, reject)
          }),
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

/** The reader of a folder gives some at a time, and none at its end; a folder that has gone has none. */
async function entriesOf(
  folder: FileSystemDirectoryEntry,
  most: number,
): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  while (all.length < most) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) break
    all.push(...some)
  }
  return all
}
