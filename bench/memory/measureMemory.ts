import type { Browser, Page } from '@playwright/test'
import { conditions } from '../cases.ts'
import { actInPage } from './actInPage.ts'
import { parts } from './readMemoryOptions.ts'
import { quarterCount, roundLength, roundOf } from './round.ts'
import { type Reading, takeReading } from './takeReading.ts'

/** Readings after load, after the first visit to every quarter, and after each part of the actions. */
export async function measureMemory(
  browser: Browser,
  link: string,
  actions: number,
): Promise<readonly Reading[]> {
  const page = await browser.newPage({ viewport: conditions.viewport, locale: 'nl-NL' })
  const session = await page.context().newCDPSession(page)
  await page.addInitScript(actInPage)
  await page.goto(link)
  await page.locator('tbody tr').first().waitFor()
  const readings = [await takeReading(page, session, undefined)]
  const warmUp = quarterCount - 1
  await actRounds(page, 0, warmUp)
  readings.push(await takeReading(page, session, 0))
  const rounds = actions / roundLength / parts
  for (let part = 0; part < parts; part += 1) {
    await actRounds(page, warmUp + part * rounds, rounds)
    const done = (part + 1) * rounds * roundLength
    process.stderr.write(`${done} of ${actions} actions\n`)
    readings.push(await takeReading(page, session, done))
  }
  return readings
}

async function actRounds(page: Page, first: number, count: number): Promise<void> {
  for (let number = first; number < first + count; number += 1) {
    await page.evaluate((round) => window.benchAct(round), roundOf(number))
  }
}
