import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepForOffline } from './keepForOffline.ts'

/** What the worker that looks after this page was told, and the one that will look after the next. */
const told: unknown[] = []
const heard: unknown[] = []
let listeners = new EventTarget()
let register = vi.fn(async () => undefined)
let client = new QueryClient()

function provide(serviceWorker: unknown): void {
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    get: () => serviceWorker,
  })
}

function container() {
  const postMessage = (message: unknown): void => void told.push(message)
  return {
    controller: { postMessage },
    ready: Promise.resolve({ active: { postMessage } }),
    register,
    addEventListener: listeners.addEventListener.bind(listeners),
  }
}

function keep(): Promise<void> {
  return keepForOffline(client, (message) => heard.push(message))
}

beforeEach(() => {
  told.length = 0
  heard.length = 0
  listeners = new EventTarget()
  register = vi.fn(async () => undefined)
  client = new QueryClient()
})

afterEach(() => {
  client.clear()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

describe('a visit that is kept', () => {
  it('asks where this page came from, at once, when it is back in view and when there is a connection', async () => {
    provide(container())
    await keep()
    const asked = (): number =>
      told.filter((message) => JSON.stringify(message) === '{"kind":"where"}').length
    expect(asked()).toBe(1)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(asked()).toBe(2)
    window.dispatchEvent(new Event('online'))
    expect(asked()).toBe(3)
  })

  it('asks on when it was kept, until it hears that its server is back', async () => {
    vi.useFakeTimers()
    provide(container())
    await keep()
    vi.advanceTimersByTime(120_000)
    const before = told.length
    listeners.dispatchEvent(new MessageEvent('message', { data: { kind: 'kept' } }))
    vi.advanceTimersByTime(60_000)
    expect(told.slice(before)).toEqual([{ kind: 'where' }, { kind: 'where' }])
    listeners.dispatchEvent(new MessageEvent('message', { data: { kind: 'back' } }))
    vi.advanceTimersByTime(120_000)
    expect(told.slice(before)).toHaveLength(2)
    vi.useRealTimers()
  })

  it('hands on what the worker says', async () => {
    provide(container())
    await keep()
    listeners.dispatchEvent(new MessageEvent('message', { data: { kind: 'back' } }))
    expect(heard).toEqual([{ kind: 'back' }])
  })

  it('tells which figures it has, and each time that there are more', async () => {
    const query = (file: string) => ({ queryKey: [file], queryFn: () => 1, meta: { file } })
    await client.fetchQuery(query('data/published/regions/AM01.json'))
    await client.fetchQuery({ ...query('none'), meta: {} })
    provide(container())
    await keep()
    await client.fetchQuery(query('data/demo/regions/AM05.json'))
    await vi.waitFor(() => expect(told).toHaveLength(3))
    expect(told.slice(1)).toEqual([
      { kind: 'seen', files: ['data/published/regions/AM01.json'] },
      { kind: 'seen', files: ['data/published/regions/AM01.json', 'data/demo/regions/AM05.json'] },
    ])
  })
})

describe('a visit that cannot be kept', () => {
  it.each([
    ['has no workers', () => provide(undefined)],
    [
      'forbids them, as in a frame of another site',
      () =>
        Object.defineProperty(navigator, 'serviceWorker', {
          configurable: true,
          get: () => {
            throw new DOMException('refused', 'SecurityError')
          },
        }),
    ],
    [
      'refuses ours',
      () => provide({ ...container(), register: async () => Promise.reject(new TypeError('no')) }),
    ],
  ])('goes on as ever where the browser %s', async (_, arrange) => {
    arrange()
    await expect(keep()).resolves.toBeUndefined()
    expect(heard).toEqual([])
  })
})
