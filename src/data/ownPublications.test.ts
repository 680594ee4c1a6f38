import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { groningenText } from '../ingest/testing/publications.ts'
import { groningen2020Q3 } from '../testing/groningenPublication.ts'
import type { OwnPublication } from './ownDatabase.ts'

const first: OwnPublication = {
  publication: groningen2020Q3,
  text: 'Derde kwartaal 2020 Groningen',
  openedOn: '2026-11-30T12:00:00.000Z',
  isSynthetic: false,
}
const second = { ...first, publication: { ...groningen2020Q3, quarter: '2020-Q4' as const } }

/** A page that is opened: it remembers nothing of the one before but what is stored. */
async function openPage() {
  vi.resetModules()
  return import('./ownPublications.ts')
}

function failWith(name: string) {
  return () => {
    throw new DOMException('no', name)
  }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('publications of the reader', () => {
  it('are there again when the page is opened again, by region and quarter', async () => {
    expect(await (await openPage()).keepOwnPublications([second, first])).toEqual({
      kind: 'stored',
    })
    expect(await (await openPage()).loadOwnPublications()).toEqual([first, second])
  })

  it('go one by one or all at once', async () => {
    const page = await openPage()
    await page.keepOwnPublications([first, second])
    await page.removeOwnPublications(['AM01/2020-Q4'])
    expect(await page.loadOwnPublications()).toEqual([first])
    expect(await page.loadOne('AM01/2020-Q3')).toEqual(first)
    expect(await page.loadOne('AM01/2020-Q4')).toBeUndefined()
    const [series, ...others] = await page.loadOwnSeries()
    expect([series?.quarters, others]).toEqual([['2020-Q3'], []])
    await page.removeOwnPublications('all')
    expect(await (await openPage()).loadOwnPublications()).toEqual([])
  })

  it('are told of in every tab, until it no longer listens', async () => {
    const [here, there] = [await openPage(), await openPage()]
    const heard = vi.fn()
    const stop = there.subscribeToOwnPublications(heard)
    here.subscribeToOwnPublications(() => undefined)
    expect(await there.loadOwnPublications()).toEqual([])
    await here.keepOwnPublications([first])
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
    expect(await there.loadOwnPublications()).toEqual([first])
    stop()
    await there.removeOwnPublications('all')
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it.each(['UnknownError', 'SecurityError'])(
    'stay for this visit where the store says %s',
    async (name) => {
      vi.stubGlobal('indexedDB', { open: failWith(name) })
      const page = await openPage()
      expect(await page.keepOwnPublications([first])).toEqual({
        kind: 'visitOnly',
        reason: 'blocked',
      })
      expect(await page.loadOwnPublications()).toEqual([first])
      await page.removeOwnPublications('all')
      expect(await page.loadOwnPublications()).toEqual([])
    },
  )

  it('stay for this visit where the store is full, with what it holds', async () => {
    const page = await openPage()
    await page.keepOwnPublications([first])
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failWith('QuotaExceededError'))
    expect(await page.keepOwnPublications([second])).toEqual({ kind: 'visitOnly', reason: 'full' })
    expect(await page.loadOwnPublications()).toEqual([first, second])
    expect((await page.loadOwnSeries()).map(({ quarters }) => quarters)).toEqual([
      ['2020-Q3', '2020-Q4'],
    ])
    expect(await (await openPage()).loadOwnPublications()).toEqual([first])
  })

  it('are stored all or none: where one cannot be written the others of its batch are not', async () => {
    const page = await openPage()
    const { put } = IDBObjectStore.prototype
    let writes = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function write(
      this: IDBObjectStore,
      ...what
    ) {
      writes += 1
      return writes === 3 ? failWith('DataError')() : put.apply(this, what)
    })
    expect(await page.keepOwnPublications([first, second])).toMatchObject({ kind: 'visitOnly' })
    vi.restoreAllMocks()
    expect(await (await openPage()).loadOwnPublications()).toEqual([])
  })
})

describe('what an earlier version of the page stored', () => {
  it('stays as it is where it had no series yet, and these are made of it', async () => {
    const before = await openDB('klantprofielen', 2, {
      upgrade: (created) => {
        created.createObjectStore('publications', { keyPath: 'key' })
        for (const name of ['texts', 'older']) created.createObjectStore(name)
      },
    })
    for (const { text, ...one } of [first, second]) {
      const key = `AM01/${one.publication.quarter}`
      await before.put('publications', { ...one, key })
      await before.put('texts', text, key)
    }
    before.close()
    const page = await openPage()
    expect(await page.loadOwnPublications()).toEqual([first, second])
    expect(await page.loadOwnSeries()).toMatchObject([
      { quarters: ['2020-Q3', '2020-Q4'], openedOn: [first.openedOn, first.openedOn] },
    ])
  })

  it('is proven again from its text and stored as this version does; what cannot be proven is left out', async () => {
    const { lines, ...withoutLines } = first.publication
    const text = groningenText
    const before = await openDB('klantprofielen', 1, {
      upgrade: (created) => void created.createObjectStore('publications', { keyPath: 'key' }),
    })
    const publication = withoutLines
    await before.put('publications', { ...first, key: 'AM01/2020-Q3', publication, text })
    await before.put('publications', { ...second, key: 'AM01/2020-Q4', text: 'iets anders' })
    before.close()
    const loaded = await (await openPage()).loadOwnPublications()
    expect(loaded.map(({ publication }) => publication)).toMatchObject([
      { ...withoutLines, lines: { rows: lines?.rows, regionTotal: lines?.regionTotal } },
    ])
    const after = await openDB('klantprofielen')
    expect(await after.getAllKeys('publications')).toEqual(['AM01/2020-Q3'])
    expect(await after.get('texts', 'AM01/2020-Q3')).toBe(text)
    expect(await after.getAllKeys('older')).toEqual(['AM01/2020-Q4'])
    after.close()
    const page = await openPage()
    expect((await page.loadUnproven()).map(({ text }) => text)).toEqual(['iets anders'])
    await page.removeUnproven('AM01/2020-Q4')
    expect(await page.loadUnproven()).toEqual([])
  })
})

describe('whether the browser promises to keep them', () => {
  it('is what it says, and unknown where it never answers', async () => {
    const { isPersistent } = await openPage()
    const storage = { persist: async () => true, persisted: async () => false }
    vi.stubGlobal('navigator', { storage })
    expect([await isPersistent(true), await isPersistent(false)]).toEqual([true, false])
    vi.useFakeTimers()
    vi.stubGlobal('navigator', { storage: { persist: () => new Promise(() => undefined) } })
    const answer = isPersistent(true)
    await vi.advanceTimersByTimeAsync(3000)
    expect(await answer).toBeUndefined()
    vi.useRealTimers()
    vi.stubGlobal('navigator', {})
    expect(await isPersistent(true)).toBeUndefined()
  })
})
