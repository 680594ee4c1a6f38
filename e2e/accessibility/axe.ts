import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

const { resolve } = createRequire(import.meta.url)
const source = readFileSync(resolve('axe-core/axe.min.js'), 'utf8')

/** Every rule of WCAG 2.2 A and AA, axe's best practices and its trial rule for visible labels; none is off. */
const allRules: axe.RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'label-content-name-mismatch': { enabled: true } },
}

/** What another width or other colours can break in a state that has had all rules. */
const lookRules: axe.RunOptions = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
  },
}

/** What axe finds in a part of the page, and how many of its rules passed. */
export async function runAxe(page: Page, part: string, rules: 'all' | 'look' = 'all') {
  // Work for the page too, so once for each.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const options = {
    ...(rules === 'all' ? allRules : lookRules),
    resultTypes: ['violations'],
    selectors: false,
  } satisfies axe.RunOptions
  const { violations, passes } = await page.evaluate<axe.AxeResults>(
    `axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)})`,
  )
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
  return { found, passed: passes.length }
}
