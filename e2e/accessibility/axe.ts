import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** Every rule of WCAG 2.2 A and AA, axe's best practices and its trial rule for visible labels; none is off. */
const allRules: axe.RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'label-content-name-mismatch': { enabled: true } },
}

/** What colours alone can break. */
const colourRules: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** What axe finds in a part of the page, and how many of its rules passed. */
export async function runAxe(page: Page, part: string, rules: 'all' | 'colours' = 'all') {
  // Half a second of work, so once for a page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const options = {
    ...(rules === 'all' ? allRules : colourRules),
    resultTypes: ['violations'],
  } satisfies axe.RunOptions
  const { violations, passes } = await page.evaluate<axe.AxeResults>(
    `axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)})`,
  )
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
  return { found, passed: passes.length }
}
