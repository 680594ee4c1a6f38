import { expect, type Page } from '@playwright/test'
import { untilItAnswers } from './untilItAnswers.ts'

/** How much a page is and does until it answers, whatever the machine: no time. */
interface Work {
  /** Elements of the table, of messages and of controls. */
  readonly elements: number
  /** Calls of functions of the site. */
  readonly calls: number
}

/** Opens a link, and counts. */
export async function workOf(page: Page, link: string): Promise<Work> {
  await page.coverage.startJSCoverage()
  await page.goto(`./${link}`)
  await expect(page.getByRole('status')).toHaveText(/\S/)
  await untilItAnswers(page)
  const elements = await page.locator(':is(table, [role=alert], form) *').count()
  const scripts = await page.coverage.stopJSCoverage()
  const calls = scripts
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges: [whole] }) => sum + (whole?.count ?? 0), 0)
  return { elements, calls }
}
