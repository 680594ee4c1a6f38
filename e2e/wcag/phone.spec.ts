import { expect, type Page } from '@playwright/test'
import { quarterName } from '../dutch.ts'
import { test } from '../fixtures.ts'
import { links, openWhole } from './pages.ts'
import { settled } from './settings.ts'
import { pixelsBeside } from './textFaults.ts'

test.use({
  viewport: { width: 320, height: 640 },
  hasTouch: true,
  isMobile: true,
  permissions: ['clipboard-read', 'clipboard-write'],
})
test.setTimeout(240_000)

const widths = [320, 390]

test('2.5.1 Pointer Gestures: one thumb on a phone chooses quarter and municipality, sorts, hides a column, saves, copies the link and changes the language, and the page never slides sideways', async ({
  page,
}) => {
  const dashboard = await openWhole(page, links.region)
  const panel = page.getByRole('dialog')
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 })
    await dashboard.quarter.selectOption('2021-Q1')
    await expect(page).toHaveTitle(new RegExp(quarterName('2021-Q1')))
    await dashboard.municipalities.tap()
    await panel.getByText('Assen', { exact: true }).tap()
    await panel.getByText('Pekela', { exact: true }).tap()
    await panel.getByRole('button', { name: 'Sluiten' }).tap()
    await dashboard.heading('Totaal in Sonar').getByRole('button').tap()
    await dashboard.expectNames(['Assen', 'Pekela'])
    await expect(dashboard.heading('Totaal in Sonar')).toHaveAttribute('aria-sort', 'descending')
    await dashboard.columns.tap()
    await panel.getByText('UWV, transparant', { exact: true }).tap()
    await expect(dashboard.heading('UWV, transparant')).toHaveCount(0)
    await dashboard.columns.tap()
    await expect(panel).toHaveCount(0)
    await dashboard.exporting.tap()
    const saved = page.waitForEvent('download')
    await panel.getByRole('button', { name: 'CSV voor Excel' }).tap()
    expect((await saved).suggestedFilename()).toMatch(/^demo-[a-z0-9-]+-excel\.csv$/)
    await dashboard.copyLink.tap()
    await expect(dashboard.status).toContainText('De link is gekopieerd.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    await page.getByRole('link', { name: 'English' }).tap()
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
    expect(await pixelsBeside(page)).toBe(0)
    await page.goBack()
    await page.getByRole('button', { name: 'Wis filters' }).tap()
    await dashboard.columns.tap()
    await panel.getByText('UWV, transparant', { exact: true }).tap()
    await dashboard.columns.tap()
    await expect(dashboard.heading('UWV, transparant')).toHaveCount(1)
    await dashboard.heading('Totaal in Sonar').getByRole('button').tap()
    await dashboard.heading('Totaal in Sonar').getByRole('button').tap()
  }
})

test('2.5.5 Target Size (Enhanced): what a thumb has to hit on a phone is 44 pixels wide and high, but links in a text', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 640 })
      await settled(page)
      expect(await smallTargets(page), `${link}, ${width} pixels wide`).toEqual([])
    }
    for (const button of await page.locator('[popovertarget]').all()) {
      await button.tap()
      await expect(page.getByRole('dialog').locator('button, label').first()).toBeVisible()
      expect(await smallTargets(page), await button.innerText()).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})

test('1.4.4 Resize Text: on a phone the names of the rows stay in sight when the table slides, and no letter in a figure is smaller than 11 pixels', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    const { table } = await openWhole(page, link)
    const row = table.locator('tbody').getByRole('row').first()
    const name = row.getByRole('rowheader')
    const last = row.getByRole('cell').last()
    await name.scrollIntoViewIfNeeded()
    await expect(last).not.toBeInViewport()
    const before = await name.boundingBox()
    await table.locator('..').evaluate((part) => part.scrollTo({ left: part.scrollWidth }))
    await expect(last).toBeInViewport()
    expect(await name.boundingBox()).toEqual(before)
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(11)
  }
})

/** Controls, with the label that can be pressed too, of less than 44 pixels. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 44
    const inText = (element: Element): boolean => {
      const text = element.closest('p, li, td, dd')?.textContent ?? ''
      return element.matches('a') && text.trim() !== element.textContent?.trim()
    }
    return [...document.querySelectorAll('a, button, select, input')]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).clipPath === 'none')
      .filter((one) => !inText(one))
      .flatMap((one) => {
        const target = one.closest('label') ?? one
        const { width, height } = target.getBoundingClientRect()
        const isSmall = Math.round(width) < least || Math.round(height) < least
        const name = (target.textContent ?? '').trim().slice(0, 40)
        return isSmall ? [`${one.tagName} "${name}": ${width} by ${height}`] : []
      })
  })
}

/** Pixels, as drawn: a drawing may be made smaller as a whole. */
async function smallestLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes = [...document.querySelectorAll<SVGTextElement>('figure svg text')].map((text) => {
      const scale = text.getScreenCTM()?.a ?? Number.NaN
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale
    })
    return Math.min(...sizes)
  })
}
