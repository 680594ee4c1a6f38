import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { addStyle, links } from './looks.ts'
import { textFaults } from './textFaults.ts'

/** A window of 1280 by 1024 pixels is one of 320 by 256 at 400 %, and one of 640 by 512 at 200 %. */
const phone = { width: 320, height: 800 }
const at400 = { width: 320, height: 256 }
const at200 = { width: 640, height: 512 }
const desk = { width: 1280, height: 800 }

/** The values of WCAG 2.2, 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`

test('1.4.10 Reflow: nothing is cut off and nothing but tables scrolls sideways at 320 pixels or 400 % (check 34)', async ({
  dashboard,
  page,
}) => {
  await page.setViewportSize(phone)
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    for (const size of [phone, at400]) {
      await page.setViewportSize(size)
      await expectTextsInPlace(page, `${link}, ${size.height} pixels high`)
    }
    await page.setViewportSize(phone)
    for (const button of await dashboard.panelButtons()) {
      await dashboard.openPanel(button)
      await expectTextsInPlace(page, `panel of ${await button.innerText()}`)
      await dashboard.closePanel()
    }
    await dashboard.showChartTables()
    await expectTextsInPlace(page, `${link}, charts as tables`)
    await dashboard.switchLanguage()
    await expectTextsInPlace(page, `${link}, English`)
  }
  await dashboard.openEmpty(`?quarter=2020-Q9&municipality=${'Atlantis'.repeat(20)}`)
  await expectTextsInPlace(page, 'a link that asks for what is not there')
})

test('1.4.4 Resize Text, 1.4.12 Text Spacing: letters twice as large or further apart are neither cut off nor on top of each other (check 35)', async ({
  dashboard,
  page,
}) => {
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    for (const [css, sizes] of [
      [textSpacing, [phone, desk]],
      [':root { font-size: 200% }', [at200, desk]],
    ] as const) {
      const removeStyle = await addStyle(page, css)
      for (const size of sizes) {
        await page.setViewportSize(size)
        await expectTextsInPlace(page, `${link}, ${css.slice(0, 20)}, ${size.width} pixels wide`)
      }
      await removeStyle()
    }
  }
})

test('2.3.3 Animation from Interactions: nothing moves for readers who asked for less motion (check 37)', async ({
  dashboard,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await dashboard.openWhole(links.region)
  await dashboard.sortBy('Totaal in Sonar')
  await expectStill(page)
  for (const button of await dashboard.panelButtons()) {
    await dashboard.openPanel(button)
    await expectStill(page)
    await dashboard.closePanel()
  }
  await page.getByRole('combobox', { name: 'Van', exact: true }).selectOption({ index: 12 })
  await expectStill(page)
})

/** A chart is drawn again when its words need more room, so this is asked more than once. */
async function expectTextsInPlace(page: Page, state: string): Promise<void> {
  await expect.poll(() => page.evaluate(textFaults), { message: state }).toEqual([])
}

async function expectStill(page: Page): Promise<void> {
  const moving = await page.evaluate(() => ({
    running: document.getAnimations().length,
    timed: [...document.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto'
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  }))
  expect(moving).toEqual({ running: 0, timed: [] })
}
