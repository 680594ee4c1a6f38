import {
  type APIRequestContext,
  expect,
  type Locator,
  type Page,
  type Request,
} from '@playwright/test'
import { anHourLater } from '../../mocks/faults/anHourLater.ts'
import type { FaultScenario } from '../../mocks/faults/faultScenario.ts'
import type { DashboardPage } from '../DashboardPage.ts'
import { quarterName } from '../dutch.ts'
import { at, demoCountry } from '../worlds.ts'
import type { Moment } from './expectations.ts'
import type { FaultServer } from './faultServer.ts'

/** Far from the latest quarter: its neighbours are not fetched ahead. */
export const farQuarter = '2020-Q3'
const otherQuarter = '2018-Q2'

export interface Reader {
  readonly dashboard: DashboardPage
  readonly page: Page
  readonly request: APIRequestContext
  readonly faultServer: FaultServer
}

interface Brought {
  readonly start: number
  /** Where the focus has to stay. */
  readonly focused: Locator
  /** Waits until nothing more can come that would change the page. */
  readonly over: () => Promise<unknown>
}

/** Brings a fault about, at a moment of the visit. */
export async function bringFault(
  reader: Reader,
  scenario: FaultScenario,
  moment: Moment,
): Promise<Brought> {
  if (moment === 'first load') return bringAtFirstLoad(reader, scenario)
  const { dashboard, page, faultServer } = reader
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
