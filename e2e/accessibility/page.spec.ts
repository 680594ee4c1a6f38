import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { DashboardPage } from '../pages/DashboardPage.ts'
import { applyLook, links, looks } from './looks.ts'
import { startAtTop, tabStops } from './tabStops.ts'

test('3.1.1 Language of Page, 3.1.2 Language of Parts: the page is in the chosen language, parts in the other are marked (check 2)', async ({
  page,
}) => {
  const [dutch, english] = [new DashboardPage(page), new DashboardPage(page, 'en')]
  await dutch.openWhole(`${links.region}&municipality=GM0009&municipality=Atlantis`)
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'nl')
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('lang', 'en')
  expect(await page.evaluate(unmarkedWords, ['the', 'and', 'with', 'quarter', 'people'])).toEqual(
    [],
  )
  await dutch.switchLanguage()
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: 'Nederlands' })).toHaveAttribute('lang', 'nl')
  await expect
    .poll(() =>
      page.evaluate(unmarkedWords, ['het', 'een', 'niet', 'gemeente', 'kwartaal', 'mensen']),
    )
    .toEqual([])
  await english.switchLanguage()
  await expect(html).toHaveAttribute('lang', 'nl')
})

test('1.3.1 Info and Relationships: landmarks are there once or have names of their own, and no heading level is skipped (checks 4 and 5)', async ({
  page,
}) => {
  const dashboard = new DashboardPage(page)
  for (const link of Object.values(links)) {
    await dashboard.openWhole(link)
    for (const role of ['banner', 'main', 'contentinfo', 'search'] as const) {
      await expect(page.getByRole(role), `${role}, ${link}`).toHaveCount(1)
    }
    // Playwright finds a section as a region only where it has a name.
    const names = await page.locator('section, nav, aside').evaluateAll((parts) =>
      parts.map((part) => {
        const heading = part.getAttribute('aria-labelledby')
        const label = heading === null ? null : document.getElementById(heading)?.textContent
        return `${part.tagName} ${part.getAttribute('aria-label') ?? label ?? ''}`
      }),
    )
    expect(
      names.filter((name) => /^\w+ $/.test(name)),
      link,
    ).toEqual([])
    expect(names, link).toEqual([...new Set(names)])
    await expectHeadingsInOrder(page, link)
  }
  await dashboard.openWhole(links.region)
  for (const button of await dashboard.panelButtons()) {
    await dashboard.openPanel(button)
    await expectHeadingsInOrder(page, await button.innerText())
    await dashboard.closePanel()
  }
  await dashboard.showChartTables()
  await expectHeadingsInOrder(page, 'tables')
})

test('2.4.1 Bypass Blocks: the first Tab leads to a link into the main part, and one leads past the rows of a table (check 6)', async ({
  page,
}) => {
  const dashboard = new DashboardPage(page)
  await dashboard.openWhole()
  for (const look of looks) {
    await applyLook(page, look)
    const skip = page.getByRole('link', { name: 'Naar de inhoud' })
    await startAtTop(page)
    await page.keyboard.press('Tab')
    await expect(skip).toBeFocused()
    expect(await skip.evaluate(isSeen)).toBe(true)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(tabStops(page.getByRole('main')).first()).toBeFocused()
    const past = page.getByRole('link', { name: 'Sla de tabel over' })
    await dashboard.exporting.focus()
    await page.keyboard.press('Tab')
    await expect(past).toBeFocused()
    expect(await past.evaluate(isSeen)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(dashboard.table.locator(':focus')).toHaveCount(0)
  }
})

test('1.3.4 Orientation, 1.4.4 Resize Text: the page turns with the screen, and two fingers enlarge it everywhere (check 39)', async ({
  page,
}) => {
  const dashboard = new DashboardPage(page)
  await dashboard.openWhole()
  await expect(page.locator('meta[name=viewport]')).toHaveAttribute(
    'content',
    'width=device-width, initial-scale=1',
  )
  await page.setViewportSize({ width: 844, height: 390 })
  await expect(dashboard.table).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(844)
  const blocked = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => !/auto|manipulation|pinch-zoom/.test(getComputedStyle(one).touchAction))
      .map((one) => one.outerHTML.slice(0, 80)),
  )
  expect(blocked).toEqual([])
})

test('3.2.6 Consistent Help: every page links to the accessibility statement in the same place, with a date and where to report a problem (check 40)', async ({
  page,
}) => {
  const dutch = ['Begrippen', 'Toegankelijkheid', 'Privacy'] as const
  const english = ['Terms', 'Accessibility', 'Privacy'] as const
  for (const [path, names] of [
    ['', dutch],
    ['?dataset=demo', dutch],
    ['?municipality=GM9999', dutch],
    ['?lang=en', english],
    ['begrippen/', dutch],
    ['privacy/en/', english],
  ] as const) {
    await page.goto(`./${path}`)
    const foot = page.getByRole('contentinfo').getByRole('link')
    await expect(foot.nth(1)).toHaveText(names[1])
    expect((await foot.allInnerTexts()).slice(0, 3)).toEqual(names)
    await foot.nth(1).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(names[1])
    const main = page.getByRole('main')
    await expect(main).toContainText(/(?:Deze lijst is van|This list dates from) \d{1,2} \w+ \d{4}/)
    await expect(main).toContainText(/adres om een probleem te melden|address for reporting/)
  }
})

/** Runs on the page: larger than a finger's tip, in the window, with nothing over its middle. */
function isSeen(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect()
  const top = document.elementFromPoint(x + width / 2, y + height / 2)
  return width > 44 && height > 24 && element.contains(top)
}

/** Runs on the page: texts that hold one of these words of the other language without saying so. */
function unmarkedWords(words: readonly string[]): readonly string[] {
  const own = document.documentElement.lang
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode
    const isOwn = parentElement?.closest('[lang]')?.getAttribute('lang') === own
    const isShown = parentElement?.checkVisibility() === true
    const letters = textContent?.match(/\p{L}+/gu) ?? []
    if (isOwn && isShown && letters.some((one) => words.includes(one)))
      found.push(letters.join(' '))
  }
  return found
}

async function expectHeadingsInOrder(page: Page, where: string): Promise<void> {
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map(({ tagName }) => Number(tagName[1])),
    )
  expect(
    levels.filter((level) => level === 1),
    where,
  ).toHaveLength(1)
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  expect(skipped, `${where}: ${levels}`).toEqual([])
}
