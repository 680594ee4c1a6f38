import { createHash } from 'node:crypto'
import type { FakeServer } from './FakeServer.ts'

/** What a browser keeps: caches by name, answers by address. */
export type Stored = Map<string, Map<string, Response>>

/** A request that knows no address of its own yet. */
export class Question {
  readonly url: string
  readonly init: RequestInit

  constructor(url: string, init: RequestInit) {
    this.url = url
    this.init = init
  }
}

interface FakeCachesOptions {
  readonly stored: Stored
  readonly scope: string
  readonly server: FakeServer
  readonly refusesStorage: boolean
}

/** The store of a browser, as far as the service worker uses it. */
export class FakeCaches {
  isFull = false
  private readonly options: FakeCachesOptions

  constructor(options: FakeCachesOptions) {
    this.options = options
  }

  async open(name: string) {
    this.check()
    const { stored } = this.options
    const files = stored.get(name) ?? new Map<string, Response>()
    stored.set(name, files)
    const put = async (address: string, response: Response): Promise<void> => {
      if (this.isFull) throw new DOMException('full', 'QuotaExceededError')
      files.set(this.url(address), response)
    }
    const addAll = async (questions: readonly Question[]): Promise<void> => {
      const answers = await Promise.all(questions.map((question) => this.prove(question)))
      await Promise.all(answers.map((answer, index) => put(questions[index]?.url ?? '', answer)))
    }
    return { put, addAll, add: (question: Question) => addAll([question]) }
  }

  async match(address: string, { cacheName }: { readonly cacheName: string }) {
    this.check()
    return this.options.stored.get(cacheName)?.get(this.url(address))?.clone()
  }

  async keys(): Promise<readonly string[]> {
    return [...this.options.stored.keys()]
  }

  async delete(name: string): Promise<boolean> {
    return this.options.stored.delete(name)
  }

  /** An answer as a cache takes it: without a fault, and with the content that was asked for. */
  private async prove({ url, init }: Question): Promise<Response> {
    const response = await this.options.server.fetch(url, init)
    const content = new Uint8Array(await response.clone().arrayBuffer())
    const hash = `sha256-${createHash('sha256').update(content).digest('base64')}`
    const isRight = init.integrity?.split(' ').includes(hash) ?? true
    if (!response.ok || !isRight) throw new TypeError('Failed to fetch')
    return response
  }

  private check(): void {
    if (this.options.refusesStorage) throw new DOMException('refused', 'SecurityError')
  }

  private url(address: string): string {
    return new URL(address, this.options.scope).href
  }
}
