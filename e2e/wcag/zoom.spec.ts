import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { addStyle, removeStyle } from './pageStyle.ts'
import { links, openWhole } from './pages.ts'
import { applySetting, languages } from './settings.ts'
import { expectTextsInPlace } from './textFaults.ts'

test.setTimeout(240_000)

/** A window of 1280 by 1024 pixels is one of 320 by 256 at 400%, and one of 640 by 512 at 200%. */
const at400 = { width: 320, height: 256 }
const at200 = { width: 640, height: 512 }
const phone = { width: 320, height: 800 }
const desk = { width: 1280, height: 800 }

test('1.4.10 Reflow: nothing is cut off and nothing scrolls sideways at 320 pixels, or at 400%, but tables (check 34)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const language of languages) {
      await applySetting(page, { language, width: 320, colours: 'light' })
      for (const size of [phone, at400]) {
        await page.setViewportSize(size)
        await expectTextsInPlace(page, `${link}, ${language}, ${size.height} pixels high`)
      }
    }
    await expectPanelsInPlace(page)
    for (const button of await page.getByRole('button', { name: 'Show as table' }).all()) {
      await button.click()
    }
    await expectTextsInPlace(page, `${link}, the figures as tables`)
  }
  await openWhole(page, `?quarter=2020-Q9&municipality=${'Atlantis'.repeat(20)}`)
  await expectTextsInPlace(page, 'a link that asks for what is not there')
})

test('1.4.4 Resize Text, 1.4.12 Text Spacing: letters twice as large, or further apart, are neither cut off nor on top of each other (check 35)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const language of languages) {
      await applySetting(page, { language, width: 320, colours: 'light' })
      await addStyle(page, textSpacing)
      for (const size of [phone, desk]) {
        await page.setViewportSize(size)
        await expectTextsInPlace(page, `${link}, ${language}, spacing, ${size.width} pixels wide`)
      }
      await removeStyle(page)
      await addStyle(page, ':root { font-size: 200% }')
      for (const size of [at200, desk]) {
        await page.setViewportSize(size)
        await expectTextsInPlace(page, `${link}, ${language}, 200%, ${size.width} pixels wide`)
      }
      await expectLettersOf(page, 28)
      await removeStyle(page)
    }
  }
})

/** The values of WCAG 2.2, 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`

test('2.3.3 Animation from Interactions: nothing runs, and nothing goes on changing, for readers who asked for less motion (check 37)', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const dashboard = await openWhole(page, links.region)
  await dashboard.sortBy('Totaal in Sonar')
  await expectStill(page)
  for (const button of [dashboard.municipalities, dashboard.columns, dashboard.exporting]) {
    await button.click()
    await expectStill(page)
    await page.keyboard.press('Escape')
  }
  await page.getByRole('slider').first().focus()
  await expect(page.getByRole('tooltip')).toBeVisible()
  await expectStill(page)
  await page.getByLabel('Van', { exact: true }).selectOption({ index: 12 })
  await expectStill(page)
})

test('1.3.4 Orientation, 1.4.4 Resize Text: the page turns with the screen, and two fingers enlarge it everywhere (check 39)', async ({
  page,
}) => {
  const dashboard = await openWhole(page, links.region)
  const viewport = page.locator('meta[name=viewport]')
  await expect(viewport).toHaveAttribute('content', 'width=device-width, initial-scale=1')
  for (const size of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(size)
    await expect(dashboard.table).toBeVisible()
    await expectTextsInPlace(page, `${size.width} by ${size.height} pixels`)
  }
  const blocked = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => !/auto|manipulation|pinch-zoom/.test(getComputedStyle(one).touchAction))
      .map((one) => one.outerHTML.slice(0, 80)),
  )
  expect(blocked).toEqual([])
})

/** Opens every panel that the page has, one after the other. */
async function expectPanelsInPlace(page: Page): Promise<void> {
  for (const button of await page.locator('[popovertarget]').all()) {
    await button.click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectTextsInPlace(page, `the panel of ${await button.innerText()}`)
    await page.keyboard.press('Escape')
  }
}

/** Words in drawings grow like all others. */
async function expectLettersOf(page: Page, pixels: number): Promise<void> {
  const tick = page.getByRole('figure').getByRole('img').locator('text').first()
  await expect(tick).toHaveCSS('font-size', `${pixels}px`)
}

/** No animation, no transition that could run, and no script that draws the same thing frame by frame. */
async function expectStill(page: Page): Promise<void> {
  const { frames, ...moving } = await page.evaluate(async () => {
    let [hasChanged, frames] = [false, 0]
    const observer = new MutationObserver(() => {
      hasChanged = true
    })
    observer.observe(document, { subtree: true, attributes: true, childList: true })
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      if (hasChanged) frames += 1
      hasChanged = false
    }
    observer.disconnect()
    const timed = [...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
      return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto'
    })
    return {
      frames,
      running: document.getAnimations().length,
      timed: timed.map((one) => one.outerHTML.slice(0, 80)),
    }
  })
  expect(moving).toEqual({ running: 0, timed: [] })
  // What was asked for is drawn, and once more when its words have been measured.
  expect(frames, 'frames that differ from the one before').toBeLessThanOrEqual(6)
}
