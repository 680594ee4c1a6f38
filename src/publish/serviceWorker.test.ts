import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Stored } from './testing/FakeCaches.ts'
import { everything, gone, type Served, silent } from './testing/FakeServer.ts'
import { RunningWorker } from './testing/RunningWorker.ts'

const page = '<script type="module" src="./assets/index-a.js"></script>'
const index = JSON.stringify({ regions: [{ code: 'AM05', sha256: hashOf('{"region":"AM05"}') }] })
const site = new Map([
  ['./', page],
  ['./begrippen/', 'Begrippen'],
  ['./assets/index-a.js', 'run()'],
  ['./data/demo/index.json', index],
])
const files = [...site].map(([file, text]) => [file, `sha256-${hashOf(text, 'base64')}`] as const)

let served: Served
let stored: Stored

beforeEach(() => {
  vi.useFakeTimers()
  served = new Map(site)
  served.set('./data/demo/regions/AM05.json', '{"region":"AM05"}')
  stored = new Map()
})

afterEach(() => {
  vi.useRealTimers()
})

function hashOf(text: string, encoding: 'hex' | 'base64' = 'hex'): string {
  return createHash('sha256').update(text).digest(encoding)
}

function start(
  edition = 'first',
  scope = 'https://site.example/',
  refusesStorage = false,
): RunningWorker {
  return new RunningWorker({ edition, files, scope, served, stored, refusesStorage })
}

async function installed(): Promise<RunningWorker> {
  const worker = start()
  await worker.install()
  await worker.activate()
  return worker
}

function serverGoes(): void {
  served.set(everything, gone)
}

describe('an edition', () => {
  it('is kept whole, with the moment', async () => {
    await installed()
    const [[name, files] = ['', new Map()]] = stored
    expect(name).toBe('klantprofielen https://site.example/ first')
    expect([...files.keys()].sort()).toEqual(
      [...site.keys(), './.kept-on']
        .map((file) => new URL(file, 'https://site.example/').href)
        .sort(),
    )
  })

  it.each([
    ['is missing', 404],
    ['is of another edition', 'run(2)'],
    ['cannot be had', gone],
  ])('of which a file %s is not kept', async (_, answer) => {
    served.set('./assets/index-a.js', answer)
    await expect(start().install()).rejects.toThrow()
    expect([...stored.keys()]).toEqual([])
  })

  it('asks the server for each file, and follows it nowhere', async () => {
    const worker = await installed()
    expect(worker.server.asked.map(({ file }) => file).sort()).toEqual([...site.keys()].sort())
    expect(
      new Set(worker.server.asked.map(({ cache, redirect }) => `${cache} ${redirect}`)),
    ).toEqual(new Set(['no-cache error']))
  })

  it('takes the place of the one before, and of no other copy of the site', async () => {
    await start('first').install()
    await start('first', 'https://site.example/acceptance/').install()
    const second = start('second')
    await second.install()
    expect(stored.size).toBe(3)
    await second.activate()
    expect([...stored.keys()]).toEqual([
      'klantprofielen https://site.example/acceptance/ first',
      'klantprofielen https://site.example/ second',
    ])
  })

  it('that the server comes back to is still whole, also when the server fails then', async () => {
    await installed()
    serverGoes()
    const worker = start()
    await worker.install()
    expect(worker.server.asked).toEqual([])
    expect((await worker.open('./')).text).toBe(page)
  })
})

describe('a page', () => {
  it('comes from the server while that can be had', async () => {
    const worker = await installed()
    served.set('./', 'newer')
    expect((await worker.open('./')).text).toBe('newer')
    served.set('./', 404)
    expect((await worker.open('./')).status).toBe(404)
  })

  it('comes from the request that the browser made while the worker started', async () => {
    const worker = await installed()
    const early = new Response('early')
    expect((await worker.open('./', Promise.resolve(early))).text).toBe('early')
    expect(worker.server.asked).toHaveLength(site.size)
  })

  it.each([
    ['cannot be had', gone],
    ['has a fault', 503],
  ])('that is kept opens when the server %s', async (_, answer) => {
    const worker = await installed()
    served.set('./', answer)
    expect((await worker.open('./?region=AM05')).text).toBe(page)
    served.set('./begrippen/index.html', answer)
    expect((await worker.open('./begrippen/index.html')).text).toBe('Begrippen')
  })

  it('that is kept opens when the server says nothing for ten seconds, and no sooner', async () => {
    const worker = await installed()
    served.set('./', silent)
    const opening = worker.open('./')
    const opened = vi.fn()
    void opening.then(opened)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(opened).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect((await opening).text).toBe(page)
  })

  it('that is not kept is waited for, and keeps the answer of the server', async () => {
    const worker = await installed()
    served.set('./licenses.txt', silent)
    const opening = worker.open('./licenses.txt')
    await vi.advanceTimersByTimeAsync(60_000)
    worker.server.answerLate('./licenses.txt', 'MIT')
    expect((await opening).text).toBe('MIT')
    served.set('./licenses.txt', 502)
    expect((await worker.open('./licenses.txt')).status).toBe(502)
    served.set('./licenses.txt', gone)
    await expect(worker.open('./licenses.txt')).rejects.toThrow()
  })

  it('without the slash at its end is the one with it', async () => {
    const worker = await installed()
    serverGoes()
    const { status, location } = await worker.open('./begrippen?lang=en')
    expect([status, location]).toEqual([302, 'https://site.example/begrippen/?lang=en'])
  })

  it('opens though there is no room to remember it', async () => {
    const worker = await installed()
    serverGoes()
    worker.caches.isFull = true
    expect((await worker.open('./', undefined, 'tab')).text).toBe(page)
    expect((await worker.ask('./data/demo/index.json', 'tab')).text).toBe(index)
  })
})

describe('what a page asks for', () => {
  it('comes from the server for a page that came from it', async () => {
    const worker = await installed()
    await worker.open('./', undefined, 'tab')
    expect(await worker.isLeftAlone('./data/demo/index.json', 'tab')).toBe(true)
    expect(await worker.isLeftAlone('https://elsewhere.example/x', 'tab')).toBe(true)
  })

  it('comes from the same edition for a page that was kept, also after the worker was ended', async () => {
    const first = await installed()
    served.set('./', gone)
    await first.open('./', undefined, 'tab')
    served.set('./', page)
    served.set('./data/demo/index.json', 'newer')
    for (const worker of [first, start()]) {
      expect((await worker.ask('./data/demo/index.json', 'tab')).text).toBe(index)
    }
    expect((await start().ask('./data/demo/index.json', 'another tab')).text).toBe('newer')
  })

  it('and has a hash for a name comes from here, for every page', async () => {
    const worker = await installed()
    serverGoes()
    expect((await worker.ask('./assets/index-a.js', 'tab')).text).toBe('run()')
    await expect(worker.ask('./assets/other-b.js', 'tab')).rejects.toThrow()
  })

  it('comes from the server where nothing can be stored', async () => {
    const worker = start('first', 'https://site.example/', true)
    await expect(worker.install()).rejects.toThrow()
    expect((await worker.ask('./data/demo/index.json', 'tab')).text).toBe(index)
    expect((await worker.open('./')).text).toBe(page)
  })
})

describe('figures that a page has shown', () => {
  const region = './data/demo/regions/AM05.json'

  it('are kept when the index of the edition has their hash', async () => {
    const worker = await installed()
    await worker.hear({ kind: 'seen', files: ['data/demo/regions/AM05.json'] })
    serverGoes()
    await worker.open('./', undefined, 'tab')
    expect((await worker.ask(region, 'tab')).text).toBe('{"region":"AM05"}')
  })

  it.each([
    ['newer figures', '{"region":"AM05","newer":true}'],
    ['a page to log in on', '<!doctype html>'],
    ['nothing', ''],
    ['a fault', 500],
  ])('are not kept when the server has %s in their place', async (_, answer) => {
    const worker = await installed()
    served.set(region, answer)
    await worker.hear({ kind: 'seen', files: ['data/demo/regions/AM05.json', '../secret', 5] })
    serverGoes()
    await worker.open('./', undefined, 'tab')
    expect((await worker.ask(region, 'tab')).isError).toBe(true)
  })

  it('and were not kept come from the server, for a kept page too, as long as they are of its edition', async () => {
    const worker = await installed()
    served.set('./', gone)
    await worker.open('./', undefined, 'tab')
    expect((await worker.ask(region, 'tab')).text).toBe('{"region":"AM05"}')
    expect(worker.told).toEqual([])
  })

  it('and are of another edition by now are not given to a kept page, which hears that there is one', async () => {
    const worker = await installed()
    served.set('./', gone)
    await worker.open('./', undefined, 'tab')
    served.set(region, '{"region":"AM05","newer":true}')
    served.set('./', page)
    const { text } = await worker.ask(region, 'tab')
    // No schema of this page goes so far: it says that there is a newer version.
    expect(JSON.parse(text)).toEqual({ schemaVersion: Number.MAX_SAFE_INTEGER })
    served.set('./', 503)
    expect((await worker.ask(region, 'tab')).isError).toBe(true)
  })
})

describe('a page that asks where it came from', () => {
  it('hears since when it was kept', async () => {
    const worker = await installed()
    serverGoes()
    await worker.open('./', undefined, 'tab')
    await worker.hear({ kind: 'where' }, 'tab')
    expect(worker.told).toEqual([{ kind: 'kept', on: expect.stringMatching(/^\d{4}-.*Z$/) }])
  })

  it('hears that the server is back when it gives pages again, not of a fault or a page to log in on', async () => {
    const worker = await installed()
    served.set('./', 503)
    await worker.open('./', undefined, 'tab')
    for (const answer of [503, '<!doctype html>', page]) {
      served.set('./', answer)
      await worker.hear({ kind: 'where' }, 'tab')
    }
    expect(worker.told.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'kept', 'back'])
  })

  it('hears nothing when it came from the server', async () => {
    const worker = await installed()
    await worker.open('./', undefined, 'tab')
    await worker.hear({ kind: 'where' }, 'tab')
    await worker.hear('nonsense', 'tab')
    expect(worker.told).toEqual([])
  })
})
