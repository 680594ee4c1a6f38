import { expect, type Page } from '@playwright/test'
import { type FaultScenario, noFault } from '../../mocks/faults/faultScenario.ts'
import { quarterName } from '../dutch.ts'
import { lineText, readTable } from '../servedTable.ts'
import { demoCountry } from '../worlds.ts'
import { bringFault, farQuarter, type Reader } from './bringFault.ts'
import { type Moment, messageOf, patience } from './expectations.ts'
import { watchScreen } from './watchScreen.ts'
import { wrongScreens } from './wrongScreens.ts'

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
  const { start, focused, over } = await bringFault(reader, scenario, moment)
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
  expect(wrongScreens(await screens(), [latest, far])).toEqual([])
  return { milliseconds, kind: message === undefined ? 'figures' : 'message' }
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
