import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { compileFunction } from 'node:vm'
import { withEdition } from '../offlinePlugin.ts'

/** What a server has at an address below the site: a text, or a status; one of the two below. */
export type Served = Map<string, string | number>

/** In the place of a status: no server is there. */
export const gone = 0
/** In the place of a status: the server takes the question and says nothing. */
export const silent = -1

/** In the place of an address: what the server has at each one. */
export const everything = '*'

/** What a browser keeps: caches by name, answers by address. */
export type Stored = Map<string, Map<string, Response>>

interface WorkerOptions {
  readonly edition: string
  readonly files: readonly (readonly [string, string])[]
  readonly scope: string
  readonly served: Served
  readonly stored: Stored
  readonly refusesStorage?: boolean
}

interface Answer {
  readonly status: number
  readonly text: string
  readonly location: string | null
  readonly isError: boolean
}

interface Asked {
  readonly file: string
  readonly cache: string | undefined
  readonly redirect: string | undefined
}

/** A request that knows no address of its own yet. */
class Question {
  readonly url: string
  readonly init: RequestInit

  constructor(url: string, init: RequestInit) {
    this.url = url
    this.init = init
  }
}

type Listener = (event: object) => void

/** The service worker of the site, run with a server and a store that a test holds. */
export class Worker {
  readonly asked: Asked[] = []
  /** What pages were told. */
  readonly told: { readonly kind: string }[] = []
  private readonly listeners = new Map<string, Listener>()
  private readonly late = new Map<string, (answer: Response) => void>()
  private isDiskFull = false
  private readonly options: WorkerOptions

  constructor(options: WorkerOptions) {
    this.options = options
    const { edition, files, scope } = options
    const code = withEdition(readFileSync('public/serviceWorker.js', 'utf8'), edition, files)
    const globals = {
      addEventListener: (type: string, listener: Listener) => this.listeners.set(type, listener),
      caches: this.caches(),
      clients: { get: async (id: string) => this.client(id) },
      Request: Question,
      fetch: (file: string | { readonly url: string }, init?: RequestInit) =>
        this.fetch(typeof file === 'string' ? file : file.url, init),
      registration: { scope, navigationPreload: { enable: async () => undefined } },
    }
    compileFunction(code, Object.keys(globals))(...Object.values(globals))
  }

  async install(): Promise<void> {
    await this.dispatch('install', {})
  }

  async activate(): Promise<void> {
    await this.dispatch('activate', {})
  }

  /** Says something in the name of a page. */
  async hear(data: unknown, client = 'tab'): Promise<void> {
    await this.dispatch('message', { data, source: this.client(client) })
  }

  /** Opens a page at an address below the site, with what the browser asked for meanwhile, if anything. */
  async open(
    address: string,
    preloadResponse?: Promise<Response>,
    client = 'tab',
  ): Promise<Answer> {
    const request = { url: this.url(address), method: 'GET', mode: 'navigate' }
    const event = { request, clientId: '', resultingClientId: client, preloadResponse }
    return read(await this.respond(event))
  }

  /** Asks for a file in the name of a page; where the worker does not answer, the server does. */
  async ask(address: string, client: string): Promise<Answer> {
    const request = { url: this.url(address), method: 'GET', mode: 'cors' }
    const answer = await this.respond({ request, clientId: client, resultingClientId: '' })
    return read(answer ?? (await this.fetch(request.url)))
  }

  async isLeftAlone(address: string, client: string): Promise<boolean> {
    const request = { url: this.url(address), method: 'GET', mode: 'cors' }
    return (await this.respond({ request, clientId: client })) === undefined
  }

  /** The answer to a question that the server was silent on. */
  answerLate(address: string, text: string): void {
    const answer = this.late.get(address)
    if (answer === undefined) throw new Error(`Nobody waits for ${address}`)
    answer(new Response(text))
  }

  fillDisk(): void {
    this.isDiskFull = true
  }

  private async dispatch(type: string, event: object): Promise<void> {
    const waits: unknown[] = []
    this.listeners.get(type)?.({ ...event, waitUntil: (wait: unknown) => waits.push(wait) })
    await Promise.all(waits)
  }

  private async respond(event: object): Promise<Response | undefined> {
    let answer: Promise<Response> | undefined
    const respondWith = (given: Promise<Response>): void => {
      answer = given
    }
    await this.dispatch('fetch', { ...event, respondWith })
    return answer
  }

  private client(id: string) {
    return { id, postMessage: (message: { readonly kind: string }) => this.told.push(message) }
  }

  private url(address: string): string {
    return new URL(address, this.options.scope).href
  }

  private async fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const { origin, pathname } = new URL(address, this.options.scope)
    const file = `./${`${origin}${pathname}`.slice(this.options.scope.length)}`
    this.asked.push({ file, cache: init.cache, redirect: init.redirect })
    const { served } = this.options
    const answer = served.get(everything) ?? served.get(file) ?? 404
    if (answer === gone) throw new TypeError('Failed to fetch')
    if (answer === silent) {
      return new Promise((resolve) => {
        this.late.set(file, resolve)
      })
    }
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer)
  }

  /** An answer as a cache takes it: without a fault, and with the content that was asked for. */
  private async prove(address: string, init: RequestInit): Promise<Response> {
    const response = await this.fetch(address, init)
    const content = new Uint8Array(await response.clone().arrayBuffer())
    const hash = `sha256-${createHash('sha256').update(content).digest('base64')}`
    const isRight = init.integrity?.split(' ').includes(hash) ?? true
    if (!response.ok || !isRight) throw new TypeError('Failed to fetch')
    return response
  }

  private caches() {
    const { stored, refusesStorage } = this.options
    const check = (): void => {
      if (refusesStorage === true) throw new DOMException('refused', 'SecurityError')
    }
    return {
      open: async (name: string) => {
        check()
        const files = stored.get(name) ?? new Map<string, Response>()
        stored.set(name, files)
        const put = async (address: string, response: Response): Promise<void> => {
          if (this.isDiskFull) throw new DOMException('full', 'QuotaExceededError')
          files.set(this.url(address), response)
        }
        const addAll = async (questions: readonly Question[]): Promise<void> => {
          const answers = await Promise.all(questions.map(({ url, init }) => this.prove(url, init)))
          await Promise.all(
            answers.map((answer, index) => put(questions[index]?.url ?? '', answer)),
          )
        }
        return { put, addAll, add: (question: Question) => addAll([question]) }
      },
      match: async (address: string, { cacheName }: { readonly cacheName: string }) => {
        check()
        return stored.get(cacheName)?.get(this.url(address))?.clone()
      },
      keys: async () => [...stored.keys()],
      delete: async (name: string) => stored.delete(name),
    }
  }
}

async function read(response: Response | undefined): Promise<Answer> {
  if (response === undefined) throw new Error('No answer')
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location'),
    isError: response.type === 'error',
  }
}
