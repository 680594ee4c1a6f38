import {
  type APIRequestContext,
  expect,
  type Locator,
  type Page,
  type Request,
} from '@playwright/test'
import { anHourLater } from '../../mocks/faults/anHourLater.ts'
import { type FaultScenario, noFault } from '../../mocks/faults/faultScenario.ts'
import type { DashboardPage } from '../DashboardPage.ts'
import { quarterName } from '../dutch.ts'
import { figuresText, lineText, readTable } from '../servedTable.ts'
import { at, demoCountry } from '../worlds.ts'
import { type Moment, messageOf } from './expectations.ts'
import type { FaultServer } from './faultServer.ts'
import { watchScreen } from './watchScreen.ts'

/** Milliseconds within which a reader must hear of a fault, or have the figures. */
const patience = 15_000

/** Far from the latest quarter: its neighbours are not fetched ahead. */
const farQuarter = '2020-Q3'
const otherQuarter = '2018-Q2'

interface Reader {
  readonly dashboard: DashboardPage
  readonly page: Page
  readonly request: APIRequestContext
  readonly faultServer: FaultServer
}

/** How long it took until the page said something, and what that was. */
export interface Outcome {
  readonly milliseconds: number
  readonly kind: 'message' | 'figures'
}

/** Lets a reader meet a fault, and checks everything that must be true until it is over. */
export async function meetFault(
  reader: Reader,
  scenario: FaultScenario,
  moment: Moment,
): Promise<Outcome> {
  const { dashboard, page, request } = reader
  const latest = await readTable(request, demoCountry)
  const far = await readTable(request, demoCountry, farQuarter)
  const wanted = moment === 'quarter change' ? far : latest
  const rows = wanted.lines.map((line) => lineText(demoCountry, line))
  const screens = await watchScreen(page)
  const loads = countLoads(page)
  const { start, focused, over } = await bring(reader, scenario, moment)
  const message = messageOf(scenario.name, moment)
  if (message === undefined) {
    await over()
    await dashboard.expectRows(rows)
  } else await expect(dashboard.notice).toContainText(message, { timeout: patience })
  const milliseconds = Date.now() - start
  expect(milliseconds).toBeLessThan(patience)
  await expect(focused).toBeFocused()
  if (message !== undefined) {
    await expect(dashboard.notice).toHaveCount(1)
    if (moment === 'first load') await expect(dashboard.table).toHaveCount(0)
    else await dashboard.expectRows(latest.lines.map((line) => lineText(demoCountry, line)))
    await recover(reader, scenario)
    await dashboard.expectRows(rows)
  }
  await expect(dashboard.notice).toHaveCount(0)
  await expect(page.getByRole('banner')).toContainText(quarterName(wanted.quarter))
  expect(loads()).toBe(1)
  const right = [latest, far].map(({ total }) => figuresText(total).replaceAll(' ', ''))
  const wrong = (await screens()).filter(
    (screen) => screen !== 'no figures' && !right.some((figures) => screen.endsWith(figures)),
  )
  expect(wrong).toEqual([])
  return { milliseconds, kind: message === undefined ? 'figures' : 'message' }
}

interface Brought {
  readonly start: number
  /** Where the focus has to stay. */
  readonly focused: Locator
  /** Waits until nothing more can come that would change the page. */
  readonly over: () => Promise<unknown>
}

async function bring(reader: Reader, scenario: FaultScenario, moment: Moment): Promise<Brought> {
  const { dashboard, page, faultServer } = reader
  if (moment === 'first load') return bringAtFirstLoad(reader, scenario)
  await dashboard.open(at(demoCountry))
  await page.waitForLoadState('networkidle')
  const focused = dashboard.quarter
  await focused.focus()
  if (scenario.isOffline === true) await page.context().setOffline(true)
  faultServer.choose(scenario)
  const start = Date.now()
  if (moment === 'refetch') {
    const good = Promise.all(
      ['index', 'national', 'quarters/*'].map((name) => answered(page, name)),
    )
    await page.evaluate(anHourLater)
    return { start, focused, over: () => good }
  }
  // Of two answers in the wrong order, the one to the later question counts.
  const former = scenario.name === 'out of order' ? await askFirst(reader) : undefined
  await dashboard.quarter.selectOption(quarterName(farQuarter))
  const over = async () => former && expect.poll(() => former.failure()).not.toBeNull()
  return { start, focused, over }
}

/** A good answer with a data file; a test that does not wait for it may end before it. */
async function answered(page: Page, name: string): Promise<void> {
  const pattern = new RegExp(`/data/demo/${name.replace('*', '[^/]+')}\\.json$`)
  await page
    .waitForResponse((response) => response.ok() && pattern.test(response.url()))
    .catch(() => undefined)
}

/** Asks for another quarter first, whose answer is late. */
async function askFirst({ dashboard, page }: Reader): Promise<Request> {
  const asked = page.waitForRequest(`**/quarters/${otherQuarter}.json`)
  await dashboard.quarter.selectOption(quarterName(otherQuarter))
  return asked
}

async function bringAtFirstLoad(
  { dashboard, page, faultServer }: Reader,
  scenario: FaultScenario,
): Promise<Brought> {
  const start = Date.now()
  if (scenario.isOffline === true) {
    // The page itself came, with its words; the connection goes while its figures are on their way.
    const gone = Promise.withResolvers<void>()
    faultServer.choose({ ...scenario, answer: () => gone.promise.then(() => Response.error()) })
    const parts = ['messages', 'source'].map((part) => page.waitForResponse(`**/${part}-*.js`))
    await dashboard.visit(at(demoCountry))
    for (const part of parts) await (await part).finished()
    await page.context().setOffline(true)
    gone.resolve()
  } else {
    faultServer.choose(scenario)
    await dashboard.visit(at(demoCountry))
  }
  return { start, focused: page.locator('body'), over: async () => undefined }
}

/** The fault is over, and the reader tries again with the keyboard; the focus goes to what came. */
async function recover(
  { dashboard, page, faultServer }: Reader,
  { isOffline }: FaultScenario,
): Promise<void> {
  faultServer.choose(noFault)
  if (isOffline === true) {
    // A browser that is online again asks by itself.
    await page.context().setOffline(false)
    return
  }
  await page.getByRole('button', { name: 'Probeer opnieuw' }).press('Enter')
  await expect(dashboard.notice).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
}

function countLoads(page: Page): () => number {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1
  })
  return () => loads
}
