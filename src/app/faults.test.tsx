import { QueryClient } from '@tanstack/react-query'
import { act, fireEvent, screen } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  anHourLater,
  createFaultServer,
  type Fault,
  faults,
  setOnline,
} from '../../mocks/faults.ts'
import { fourQuarters } from '../testing/country.ts'
import { partOf, readRows } from '../testing/readTable.ts'
import { renderApp } from './testing/renderApp.tsx'

/** Milliseconds of the page's time that go by at once. */
const step = 250
/** Milliseconds of real time for each step, for what is not on that clock. */
const pause = 4
const realTimeout = setTimeout

/** The test holds the clock of timers, dates and limits of requests; streams keep real time. */
function holdTime(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), milliseconds)
    return controller.signal
  })
}

/** Lets time go by until something is so. Gives how long that took on the clock of the page. */
async function passTime(isSo: () => boolean, limit: number): Promise<number> {
  let passed = 0
  while (!isSo()) {
    if (passed >= limit) throw new Error(`It is not so after ${limit} ms: ${isSo}`)
    await act(async () => {
      await vi.advanceTimersByTimeAsync(step)
      await new Promise((resolve) => realTimeout(resolve, pause))
    })
    passed += step
  }
  return passed
}

/** Milliseconds within which a reader must hear of a fault, or have the figures. */
const patience = 15_000

const tooSlow = 'De server antwoordt te langzaam.'

/** What the page says, and after how many milliseconds at most; what is not here brings the figures. */
const messages: ReadonlyMap<string, readonly [words: string, soon: number]> = new Map([
  ['404', ['Het gegevensbestand is er niet.', 1_000]],
  ['403', ['De server weigert het gegevensbestand (code 403).', 1_000]],
  ['500', ['De server heeft een storing (code 500).', 3_000]],
  ['503', ['De server heeft een storing (code 503).', 3_000]],
  ['reset', ['De server is niet bereikbaar.', 3_000]],
  ['offline', ['U bent offline.', 3_000]],
  ['hang', [tooSlow, 8_000]],
  ['stall', [tooSlow, 8_000]],
  // The index is small enough to come; what it names is not.
  ['drip', [tooSlow, 14_500]],
  ['log-in page', ['Er kwam een andere pagina.', 1_000]],
])

const asked: string[] = []
const { handlers, setFault } = createFaultServer(async ({ url }) => {
  const { pathname } = new URL(url)
  asked.push(pathname)
  const text = fourQuarters.get(pathname)
  if (text === undefined) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'content-type': 'application/json' } })
})
const server = setupServer(...handlers)
let client = new QueryClient()

beforeAll(async () => {
  server.listen({ onUnhandledFrame: 'error' })
  // The code that comes when it is needed is here before time is measured.
  await import('./BelowTable.tsx')
})
afterAll(() => server.close())

/** A reader who never scrolls down to the charts, whose code is large. */
class NothingInView {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', NothingInView)
  asked.length = 0
  client = new QueryClient()
  holdTime()
})

afterEach(() => {
  client.clear()
  choose(undefined)
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

function choose(fault: Fault | undefined): void {
  setFault(fault)
  act(() => setOnline(fault?.isOffline !== true))
}

function open(): void {
  renderApp(client)
}

/** Asked at each step of time, so by selectors: a query by role looks at every element of the page. */
function heading(): string {
  const titles = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent ?? '')
  return titles.find((title) => /^\d+ gemeenten, /.test(title)) ?? 'no figures'
}

const latest = '18 gemeenten, vierde kwartaal 2020'
const first = '18 gemeenten, eerste kwartaal 2020'

async function openWithFigures(): Promise<HTMLElement> {
  open()
  await passTime(() => heading() === latest, patience)
  const quarter = screen.getByRole('combobox', { name: 'Kwartaal' })
  act(() => quarter.focus())
  return quarter
}

function ask(quarter: string): void {
  fireEvent.change(screen.getByRole('combobox', { name: 'Kwartaal' }), {
    target: { value: quarter },
  })
}

function says(words: string): boolean {
  const alerts = [...document.querySelectorAll('[role="alert"]')]
  return alerts.some(({ textContent }) => textContent?.includes(words))
}

/** The fault is over, and the reader presses the button, if need be: being online again asks by itself. */
async function recover({ isOffline }: Fault): Promise<void> {
  const button = isOffline ? null : screen.queryByRole('button', { name: 'Probeer opnieuw' })
  choose(undefined)
  act(() => {
    button?.focus()
    button?.click()
  })
  await passTime(() => document.querySelector('[role="alert"]') === null, patience)
}

function expectFigures(title: string): void {
  expect(heading()).toBe(title)
  const table = screen.getByRole('table', { name: /^Klantprofielen per gemeente/ })
  const rows = readRows(partOf(table, 'tbody'))
  expect(rows).toHaveLength(18)
  expect(rows[2]).toEqual(['Assen', 'Groningen', '104', '223', '541', '115', '983'])
}

const outcomeOf = (name: string) => messages.get(name) ?? ([undefined, patience] as const)

it.each(faults)('$name at first load', async (fault) => {
  const [words, soon] = outcomeOf(fault.name)
  choose(fault)
  open()
  if (words !== undefined) {
    expect(await passTime(() => says(words), patience)).toBeLessThanOrEqual(soon)
    expect(heading()).toBe('no figures')
    expect(document.body).toHaveFocus()
    await recover(fault)
    if (fault.isOffline !== true) expect(screen.getByRole('main')).toHaveFocus()
  }
  await passTime(() => heading() === latest, patience)
  expectFigures(latest)
})

describe.each(faults)('$name', (fault) => {
  const [words, soon] = outcomeOf(fault.name)

  it('at refetch', async () => {
    const quarter = await openWithFigures()
    choose(fault)
    asked.length = 0
    act(anHourLater)
    // Only the index is asked for, which is small enough to come in drips.
    if (words === undefined || fault.name === 'drip') {
      await passTime(() => asked.length >= 1, patience)
      expect(screen.queryByRole('alert')).toBeNull()
    } else {
      expect(await passTime(() => says(words), patience)).toBeLessThanOrEqual(soon)
      expectFigures(latest)
      expect(quarter).toHaveFocus()
      await recover(fault)
      if (fault.isOffline !== true) expect(screen.getByRole('main')).toHaveFocus()
    }
    expectFigures(latest)
  })

  it('at quarter change', async () => {
    const quarter = await openWithFigures()
    choose(fault)
    // Of two answers in the wrong order, the one to the later question counts.
    if (fault.name === 'out of order') ask('2020-Q2')
    ask('2020-Q1')
    if (words === undefined) await passTime(() => heading() === first, patience)
    else {
      expect(await passTime(() => says(words), patience)).toBeLessThanOrEqual(soon)
      expectFigures(latest)
      expect(quarter).toHaveFocus()
      await recover(fault)
      await passTime(() => heading() === first, patience)
    }
    await act(() => vi.advanceTimersByTimeAsync(patience))
    expectFigures(first)
  })
})
