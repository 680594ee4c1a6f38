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
    const specs = globSync('e2e/**/*.spec.ts').filter((file) => {
      const source = readFileSync(file, 'utf8')
      return !/from '\.{1,2}\/(?:fixtures|underPath|testFault)\.ts'/.test(source)
    })
    // It asks servers, without a browser.
    expect(specs).toEqual(['e2e/serving.spec.ts'])
    expect(readFileSync('e2e/serving.spec.ts', 'utf8')).not.toMatch(/\{[^}]*\bpage\b[^}]*\}\) =>/)
  })
})
