import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { ensureChromium } from './browsers.ts'
import { serveBuiltSite } from './builtSite.ts'

// Measures the built site as a first visit on a slow device and a slow line.
// Usage: npm run bench -- [--rounds 5] [ADDRESS OF A SITE]
const conditions = { cpu: 4, megabits: 1.6, latency: 150 } as const

const webVitals = readFileSync('node_modules/web-vitals/dist/web-vitals.iife.js', 'utf8')

const visits = {
  'start page': '',
  region: '?dataset=demo&region=AM01',
  country: '?dataset=demo&region=NL',
} as const

/** What one visit gave, by measure; a start page with one quarter has none to change to. */
type Result = Readonly<Record<string, number | undefined>>

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: a whole number from 1')

const site = positionals[0] ?? (await serveBuiltSite())
const browser = await chromium.launch({ executablePath: ensureChromium() })
const results = new Map<string, Result[]>()
for (let round = 0; round < rounds; round += 1) {
  // Interleaved, so that a slow minute of the machine touches every page.
  for (const [visit, query] of Object.entries(visits)) {
    const result = await measure(browser, new URL(query, site).href)
    results.set(visit, [...(results.get(visit) ?? []), result])
  }
}
console.log(tableOf(results))
console.log(
  `\n${rounds} rounds, Chromium ${browser.version()}, CPU ${conditions.cpu} times slower, ` +
    `${conditions.megabits} Mbit/s, ${conditions.latency} ms; median (range).`,
)
process.exit()

async function measure(from: Browser, address: string): Promise<Result> {
  const context = await from.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    // What a worker fetches is outside the throttled line.
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const throughput = (conditions.megabits * 1_000_000) / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu })
  await page.addInitScript(`${webVitals}\n(${watch})(webVitals)`)
  await page.goto(address, { waitUntil: 'networkidle' })
  const load: Result = {
    'first row (ms)': await number(page, 'bench.firstRow'),
    // The largest paint is only final once the reader does something.
    'LCP (ms)': await number(page, 'bench.lcp'),
    'bytes (kB)': bytes / 1000,
  }
  const steps = {
    'sort (ms)': await untilRowsChange(page, () =>
      page.getByRole('table').first().getByRole('button', { name: 'Totaal in Sonar' }).click(),
    ),
    'quarter (ms)': await changeQuarter(page),
    'municipality (ms)': await chooseMunicipality(page),
  }
  const result = { ...load, ...steps, 'worst event (ms)': await number(page, 'bench.inp') }
  await context.close()
  return result
}

async function changeQuarter(page: Page): Promise<number | undefined> {
  const quarter = page.getByRole('combobox', { name: 'Kwartaal', exact: true })
  if ((await quarter.count()) === 0 || (await quarter.locator('option').count()) < 2)
    return undefined
  // A key press, because a browser counts no event that a script made.
  await quarter.focus()
  const isFirst = await quarter.evaluate(
    (select) => select instanceof HTMLSelectElement && select.selectedIndex === 0,
  )
  return untilRowsChange(page, () => page.keyboard.press(isFirst ? 'ArrowDown' : 'ArrowUp'))
}

async function chooseMunicipality(page: Page): Promise<number> {
  await page.getByRole('button', { name: /^Gemeenten/ }).click()
  await page.getByRole('searchbox').fill('Assen')
  const choice = page.getByRole('checkbox', { name: 'Assen', exact: true })
  await choice.waitFor()
  return untilRowsChange(page, () => choice.click())
}

async function untilRowsChange(page: Page, action: () => Promise<void>): Promise<number> {
  await page.evaluate('bench.arm()')
  await action()
  return number(page, 'bench.response')
}

async function number(page: Page, expression: string): Promise<number> {
  return Number(await page.evaluate(expression))
}

/** Runs in the page before its own scripts. */
function watch({ onINP, onLCP }: typeof import('web-vitals')): void {
  const firstRow = (): string => {
    const row = document.querySelector<HTMLElement>('table tbody tr')
    return row?.checkVisibility() === true ? row.innerText : ''
  }
  const afterNextPaint = (done: (time: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done(performance.now())
      port2.postMessage(undefined)
    })
  }
  const paintOf = (isSo: () => boolean): Promise<number> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (isSo()) afterNextPaint(resolve)
        else requestAnimationFrame(look)
      }
      look()
    })
  const types = ['pointerdown', 'keydown']
  const arm = (): void => {
    const before = firstRow()
    bench['response'] = new Promise<number>((resolve) => {
      const start = ({ timeStamp }: Event): void => {
        for (const type of types) removeEventListener(type, start, true)
        void paintOf(() => firstRow() !== before).then((time) => resolve(time - timeStamp))
      }
      for (const type of types) addEventListener(type, start, true)
    })
  }
  const bench: Record<string, unknown> = { arm, firstRow: paintOf(() => firstRow() !== '') }
  const keep = (name: string) => (metric: { value: number }) => {
    bench[name] = metric.value
  }
  onLCP(keep('lcp'), { reportAllChanges: true })
  onINP(keep('inp'), { reportAllChanges: true, durationThreshold: 16 })
  Reflect.set(window, 'bench', bench)
}

function tableOf(all: ReadonlyMap<string, readonly Result[]>): string {
  const measures = Object.keys(all.get('country')?.[0] ?? {})
  const rows = measures.map((name) => [
    name,
    ...[...all.values()].map((visit) => cellOf(visit.map((result) => result[name]))),
  ])
  const head = ['', ...all.keys()]
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cellOf(values: readonly (number | undefined)[]): string {
  const sorted = values.filter((value) => value !== undefined).toSorted((one, two) => one - two)
  const [least, median, most] = [0, Math.floor(sorted.length / 2), -1].map((at) => sorted.at(at))
  if (least === undefined || median === undefined || most === undefined) return '–'
  return `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`
}
