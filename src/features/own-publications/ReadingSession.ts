import type { OwnPublication } from '../../data/ownDatabase.ts'
import {
  type Kept,
  keepOwnPublications,
  keysIn,
  loadOne,
  loadOwnSeries,
  removeOwnPublications,
} from '../../data/ownPublications.ts'
import { compareFigures, publicationKey } from '../../domain/ownFigures.ts'
import type { Publication } from '../../domain/publication.ts'
import type { Problem } from '../../ingest/findings.ts'
import { type ReadDocument, refusedDocument } from '../../ingest/readDocument.ts'
import { type Dropped, type FoundSources, findSources, type Source } from './findSources.ts'
import type { OwnPublicationsProps } from './OwnPublicationsSection.tsx'
import type { Reading } from './ReadingWorker.ts'
import { conflictWithPublished, type Item, judge, ownPublication, type Verdict } from './verdict.ts'

export interface SessionState {
  /** In the order of reading. */
  readonly items: readonly Item[]
  /** While there is something to read. */
  readonly progress?: { readonly done: number; readonly total: number } | undefined
  /** What else is to be said of what was chosen. */
  readonly others: number
  readonly hasMore: boolean
  readonly stopped: number
  readonly failure?: 'notLoaded' | 'failed' | undefined
  readonly kept?: Kept | undefined
}

interface Tools {
  readonly worker: {
    readonly read: (file: File, signal: AbortSignal) => Promise<Reading>
  }
  readonly findPublished: OwnPublicationsProps['findPublished']
}

/** Milliseconds between two looks of the page at what was read. */
const pause = 100
/** So many publications are stored at once, all or none, and after so many milliseconds at the latest. */
const batchSize = 100
const longestBatch = 5000

const nothing: SessionState = { items: [], others: 0, hasMore: false, stopped: 0 }

/** Reads files one after another, judges each, and keeps what is accepted. A store for `useSyncExternalStore`. */
export class ReadingSession {
  readonly #tools: Tools
  readonly #listeners = new Set<() => void>()
  #state = nothing
  #id = 0
  #batch = 0
  #queue: Source[] = []
  #stop: AbortController | undefined
  #reading: Promise<void> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #storedAt = 0
  #waiting = new Map<string, OwnPublication>()

  constructor(tools: Tools) {
    this.#tools = tools
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly getState = (): SessionState => this.#state

  /** Reads these after what is being read. Gives what was kept; while another call reads, that one gives it. */
  async add(dropped: readonly Dropped[]): Promise<readonly Publication[]> {
    const found = await findSources(dropped)
    if (this.#stop === undefined) this.#batch += 1
    this.#show(this.#withFound(found))
    this.#queue.push(...found.sources)
    if (this.#stop !== undefined || this.#queue.length === 0) return []
    this.#stop = new AbortController()
    const kept: Publication[] = []
    try {
      this.#reading = this.#readQueue(this.#stop.signal, kept)
      await this.#reading
    } catch {
      this.#show({ failure: 'failed' })
    } finally {
      this.#stop = undefined
      const stopped = this.#state.stopped + this.#queue.splice(0).length
      this.#show({ progress: undefined, stopped })
      await this.checkRemoved()
    }
    return kept
  }

  readonly stop = (): void => this.#stop?.abort()

  /** Removes what was kept, and what is being read. */
  readonly removeAll = async (): Promise<void> => {
    this.stop()
    await this.#reading?.catch(() => undefined)
    await removeOwnPublications('all')
  }

  /** The reader's choice between figures that were there and those of an item. */
  readonly choose = async (item: Item, isTaken: boolean): Promise<void> => {
    const { verdict } = item
    if (verdict.kind !== 'conflict') return
    const { publication, isSynthetic } = verdict.own
    if (isTaken) this.#show({ kept: await keepOwnPublications([verdict.own]) })
    else if (verdict.isKept) await removeOwnPublications([publicationKey(publication)])
    this.#replace(
      item,
      isTaken
        ? { kind: 'accepted', publication, isSynthetic, note: 'taken' }
        : { kind: 'notKept', publication, reason: verdict.isKept ? 'siteTaken' : 'declined' },
    )
  }

  /** Takes a publication with places that the lists do not know as it is printed. */
  readonly accept = async (item: Item): Promise<void> => {
    const { verdict } = item
    if (verdict.kind !== 'refused') return
    const { acceptable: publication, ...document } = verdict.document
    this.#replace(item, await this.#judge({ ...document, publication }))
    if (this.#stop === undefined) await this.#keep([])
  }

  /** Asks about what was kept, where the site has published other figures since. */
  async checkKept(): Promise<void> {
    const places = (await loadOwnSeries()).flatMap(({ region, quarters }) =>
      quarters.map((quarter) => ({ region, quarter })),
    )
    const items: Item[] = []
    for (const [index, place] of places.entries()) {
      if (index % 50 === 49) await new Promise((resolve) => setTimeout(resolve))
      const published = await this.#tools.findPublished(place).catch(() => undefined)
      const own = published && (await loadOne(publicationKey(place)))
      if (own === undefined) continue
      const differences = compareFigures(published, own.publication)
      if (differences.length === 0 || JSON.stringify(differences) === own.insteadOf) continue
      const { file } = own.publication.source
      const verdict = { ...conflictWithPublished(own, differences), isKept: true }
      items.push({ id: ++this.#id, batch: this.#batch, file, verdict })
    }
    if (items.length > 0) this.#show({ items: [...items, ...this.#state.items] })
  }

  /** What was accepted and is no longer kept, by this tab or another, can no longer be viewed. */
  async checkRemoved(): Promise<void> {
    const kept = new Set((await loadOwnSeries()).flatMap(keysIn))
    if (this.#stop !== undefined) return
    this.#show({
      items: this.#state.items.map((item) => {
        const { verdict } = item
        if (verdict.kind !== 'accepted' || verdict.note === 'samePublished') return item
        const { publication } = verdict
        if (kept.has(publicationKey(publication))) return item
        return { ...item, verdict: { kind: 'notKept', publication, reason: 'removed' } }
      }),
    })
  }

  #replace({ id }: Item, verdict: Verdict): void {
    const { items } = this.#state
    this.#show({ items: items.map((one) => (one.id === id ? { ...one, verdict } : one)) })
  }

  readonly clear = (): void => this.#show({ ...nothing, failure: undefined })

  readonly dismiss = (item: Item): void =>
    this.#show({ items: this.#state.items.filter(({ id }) => id !== item.id) })

  #withFound({ sources, others, hasMore }: FoundSources): Partial<SessionState> {
    // What was said of the former choice is over, unless this one comes on top.
    const { progress = { done: 0, total: 0 } } = this.#state
    const total = progress.total + sources.length
    return {
      others,
      hasMore,
      stopped: 0,
      failure: undefined,
      progress: total === 0 ? undefined : { done: progress.done, total },
    }
  }

  async #readQueue(signal: AbortSignal, kept: Publication[]): Promise<void> {
    this.#storedAt = performance.now()
    const fresh: Item[] = []
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      const reading = await this.#read(next, signal)
      if (reading === 'stopped' || reading === 'notLoaded') {
        this.#queue.unshift(next)
        if (reading === 'notLoaded') this.#show({ failure: 'notLoaded' })
        break
      }
      for (const [index, document] of reading.entries()) {
        // A file may hold a thousand publications: the page answers in between.
        if (index % 50 === 49) await new Promise((resolve) => setTimeout(resolve))
        const verdict = await this.#judge(document)
        const warnings = document.findings.filter(({ severity }) => severity === 'warning')
        const { file } = document
        fresh.push({
          id: ++this.#id,
          batch: this.#batch,
          file,
          source: next,
          warnings,
          verdict,
        })
      }
      this.#countOne(fresh)
      const isLate = performance.now() - this.#storedAt > longestBatch
      if (this.#waiting.size >= batchSize || isLate) await this.#keep(kept)
    }
    this.#showItems(fresh)
    await this.#keep(kept)
  }

  async #read(source: Source, signal: AbortSignal): Promise<Reading> {
    try {
      return await this.#tools.worker.read(await source.open(), signal)
    } catch (error) {
      // It vanished since it was dropped.
      const code = error instanceof DOMException ? error.name : 'unknown'
      const problem: Problem =
        code === 'NotFoundError'
          ? { rule: 'fileMissing', data: {} }
          : { rule: 'fileUnreadable', data: { code } }
      return [refusedDocument(source.name, problem)]
    }
  }

  async #judge(document: ReadDocument): Promise<Verdict> {
    const findOwn = async (key: string) => this.#waiting.get(key) ?? loadOne(key)
    const verdict = await judge(document, findOwn, this.#tools.findPublished)
    // What was there with the same figures is not kept twice.
    if (verdict.kind === 'accepted' && verdict.note === undefined) {
      const { publication } = verdict
      this.#waiting.set(publicationKey(publication), ownPublication(document, publication))
    }
    return verdict
  }

  #countOne(fresh: Item[]): void {
    const { progress } = this.#state
    if (progress === undefined) return
    this.#state = { ...this.#state, progress: { ...progress, done: progress.done + 1 } }
    // Drawn ten times a second: reading goes faster.
    this.#timer ??= setTimeout(() => this.#showItems(fresh), pause)
  }

  #showItems(fresh: Item[]): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#show({ items: [...this.#state.items, ...fresh.splice(0)] })
  }

  async #keep(kept: Publication[]): Promise<void> {
    const batch = [...this.#waiting.values()]
    this.#waiting.clear()
    this.#storedAt = performance.now()
    if (batch.length === 0) return
    this.#show({ kept: await keepOwnPublications(batch) })
    kept.push(...batch.map(({ publication }) => publication))
  }

  #show(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
