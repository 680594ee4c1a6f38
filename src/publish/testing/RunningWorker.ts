import { readFileSync } from 'node:fs'
import { compileFunction } from 'node:vm'
import { withEdition } from '../offlinePlugin.ts'
import { FakeCaches, Question, type Stored } from './FakeCaches.ts'
import { FakeServer, type Served } from './FakeServer.ts'

interface RunningWorkerOptions {
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

type Listener = (event: object) => void

/** The service worker of the site, run with a server and a store that a test holds. */
export class RunningWorker {
  readonly server: FakeServer
  readonly caches: FakeCaches
  /** What pages were told. */
  readonly told: { readonly kind: string }[] = []
  private readonly listeners = new Map<string, Listener>()
  private readonly scope: string

  constructor(options: RunningWorkerOptions) {
    const { edition, files, scope, served, stored, refusesStorage = false } = options
    this.scope = scope
    this.server = new FakeServer(served, scope)
    this.caches = new FakeCaches({ stored, scope, server: this.server, refusesStorage })
    const code = withEdition(readFileSync('public/serviceWorker.js', 'utf8'), edition, files)
    const globals = {
      addEventListener: (type: string, listener: Listener) => this.listeners.set(type, listener),
      caches: this.caches,
      Request: Question,
      fetch: (file: string | { readonly url: string }, init?: RequestInit) =>
        this.server.fetch(typeof file === 'string' ? file : file.url, init),
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
    return read(answer ?? (await this.server.fetch(request.url)))
  }

  async isLeftAlone(address: string, client: string): Promise<boolean> {
    const request = { url: this.url(address), method: 'GET', mode: 'cors' }
    return (await this.respond({ request, clientId: client })) === undefined
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
    return new URL(address, this.scope).href
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
