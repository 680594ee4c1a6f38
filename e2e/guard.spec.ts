import { globSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test.describe('The guard of every test', () => {
  test('hears what the policy blocks: styles, pictures from elsewhere, text that would be markup', async ({
    page,
    noise,
  }) => {
    await page.goto('./')
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red')
      const picture = document.createElement('img')
      picture.src = `${location.origin.replace('127.0.0.1', 'localhost')}/favicon.svg`
      document.body.append(picture)
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>text</p>')
      } catch {
        // As it should be: text is no markup here.
      }
    })
    // The header and the tag each block it, and each say so.
    const blocked = () =>
      new Set(noise.map((line) => /^page error: blocked by policy: (\S+)/.exec(line)?.[1] ?? ''))
    await expect
      .poll(() => [...blocked()].filter(Boolean).toSorted())
      .toEqual(['img-src', 'require-trusted-types-for', 'style-src-attr'])
    // This test blocks them on purpose.
    noise.length = 0
  })

  test('is in every test that opens a page', () => {
    const unguarded = globSync('e2e/**/*.ts').filter((file) =>
      takesPlaywrightsTest(readFileSync(file, 'utf8')),
    )
    // Three other reasons: one drives an engine with a watch of its own, one puts the guard into the test, and
    // one asks servers, without a browser.
    expect(unguarded.toSorted()).toEqual([
      'e2e/engines/openChromium.ts',
      'e2e/fixtures.ts',
      'e2e/serving.spec.ts',
    ])
    expect(readFileSync('e2e/serving.spec.ts', 'utf8')).not.toMatch(/\{[^}]*\bpage\b[^}]*\}\) =>/)
  })

  test('is missed where a file takes the test without it in any way', () => {
    const own = `'${['@playwright', 'test'].join('/')}'`
    for (const source of [
      `import { test } from ${own}`,
      `import { test as own } from ${own}`,
      `import { expect, type Page, test } from ${own}`,
      `import {\n  expect,\n  test,\n} from ${own}`,
      `import test from ${own}`,
      `import own, { expect } from ${own}`,
      `import * as own from ${own}`,
      `import { test } from ${own.replace('@', '')}`,
      `import { chromium } from ${own}`,
      `export { test } from ${own}`,
      `export * from ${own}`,
      ...['import', 'require'].map((call) => `const { test } = await ${call}(${own})`),
    ]) {
      const file = `import { test } from './fixtures.ts'\n${source}\n`
      expect(takesPlaywrightsTest(file), source).toBe(true)
    }
  })
})

/** Whether a file takes more of Playwright than types and what opens no page. */
function takesPlaywrightsTest(source: string): boolean {
  const harmless = /^(?:type \w+|expect|defineConfig)?$/
  return [...source.matchAll(/(?<how>[^;'"]*)['"]@?playwright\/test['"]/g)].some(({ groups }) => {
    const how = groups?.['how']?.trimEnd() ?? ''
    if (/\bimport type \{[^{}]*\} from$/.test(how)) return false
    const names = /\bimport \{(?<names>[^{}]*)\} from$/.exec(how)?.groups?.['names'] ?? 'all'
    return !names.split(',').every((name) => harmless.test(name.trim()))
  })
}
