import { expect, type Locator } from '@playwright/test'
import { test } from '../fixtures.ts'
import { DashboardPage } from '../pages/DashboardPage.ts'
import { wholeRegion } from './looks.ts'

test('3.1.1 Language of Page, 3.1.2 Language of Parts: the page is in the chosen language, parts in the other are marked (check 2)', async ({
  page,
}) => {
  const [dutch, english] = [new DashboardPage(page), new DashboardPage(page, 'en')]
  await dutch.openWhole(`${wholeRegion}&municipality=GM0009&municipality=Atlantis`)
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'nl')
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('lang', 'en')
  expect(await page.evaluate(unmarkedWords, ['the', 'and', 'with', 'quarter', 'people'])).toEqual(
    [],
  )
  await dutch.switchLanguage()
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: 'Nederlands' })).toHaveAttribute('lang', 'nl')
  await expect(english.notice.getByRole('heading')).toHaveText(
    'Not everything you asked for is here',
  )
  await expect(english.headline).toHaveText(/^9,883 people .*\d\d\.\d% .* Groningen$/)
  await expect(english.municipalities).toHaveAccessibleName('Municipalities (1 chosen)')
  await expect
    .poll(() =>
      page.evaluate(unmarkedWords, ['het', 'een', 'niet', 'gemeente', 'kwartaal', 'mensen']),
    )
    .toEqual([])
  await english.switchLanguage()
  await expect(html).toHaveAttribute('lang', 'nl')
})

test('3.2.1 On Focus: while figures are on their way the page says so, keeps the focus and does not jump (check 22)', async ({
  page,
  dashboard,
}) => {
  await page.addInitScript(() => {
    let jumped = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') jumped += entry.value
      }
      document.documentElement.dataset['jumped'] = String(jumped)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const [link, width] of [
    [wholeRegion, 320],
    ['?dataset=demo', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    const gate = Promise.withResolvers<void>()
    await page.route('**/data/demo/**', async (route) => {
      await gate.promise
      await route.continue()
    })
    await page.goto(`./${link}`)
    const main = page.getByRole('main')
    await expect(main).toHaveAttribute('aria-busy', 'true')
    await expect(main).toContainText('De cijfers worden geladen.')
    const language = page.getByRole('link', { name: 'English' })
    await language.focus()
    gate.resolve()
    await expect(dashboard.table).toBeVisible()
    await expect(page.getByRole('figure').first()).toBeVisible()
    await expect(language).toBeFocused()
    // A part that arrives in the frame of a scroll counts as a jump, though nobody saw it elsewhere.
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    for (const figure of await page.getByRole('figure').all()) await figure.scrollIntoViewIfNeeded()
    const jumped = Number((await page.locator('html').getAttribute('data-jumped')) ?? 0)
    expect(jumped, `${link}, ${width} pixels wide`).toBeLessThan(0.05)
    await page.unroute('**/data/demo/**')
  }
})

test('3.2.2 On Input: changing a filter leaves the focus where it is and opens nothing (check 17)', async ({
  context,
  dashboard,
  page,
}) => {
  await dashboard.open(`${wholeRegion}&quarter=2020-Q4`)
  const choices: readonly (readonly [Locator, string])[] = [
    [dashboard.quarter, 'ArrowDown'],
    [dashboard.region, 'ArrowDown'],
    [
      page.getByRole('group', { name: 'Toon' }).getByRole('radio', { name: 'Aantallen' }),
      'ArrowRight',
    ],
    [page.getByRole('combobox', { name: 'Van', exact: true }), 'ArrowDown'],
    [page.getByRole('combobox', { name: 'Tot en met' }), 'ArrowUp'],
    [dashboard.sortButton('Totaal in Sonar'), 'Enter'],
    [page.getByRole('figure').first().getByRole('tab', { selected: true }), 'ArrowRight'],
  ]
  for (const [control, key] of choices) await expectFocusStays(dashboard, control, key, 0)
  for (const button of [dashboard.municipalities, dashboard.columns]) {
    await dashboard.openPanel(button)
    const box = dashboard.panel.getByRole('checkbox').first()
    await expectFocusStays(dashboard, box, 'Space', 1)
    await dashboard.closePanel()
  }
  // These go away with what they undo, and hand the focus on.
  await page.getByRole('combobox', { name: 'Van', exact: true }).press('ArrowDown')
  for (const button of [
    page.getByRole('button', { name: 'Alle kwartalen' }),
    dashboard.clearFilters,
  ]) {
    await button.press('Enter')
    await expect(button).toHaveCount(0)
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
  }
  expect(context.pages()).toHaveLength(1)
})

test('3.2.6 Consistent Help: every page links to the accessibility statement in the same place, with a date and where to report a problem (check 40)', async ({
  page,
}) => {
  const dutch = ['Begrippen', 'Toegankelijkheid', 'Privacy'] as const
  const english = ['Terms', 'Accessibility', 'Privacy'] as const
  for (const [path, names] of [
    ['?dataset=demo', dutch],
    ['?municipality=GM9999&lang=en', english],
    ['begrippen/', dutch],
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

async function expectFocusStays(
  dashboard: DashboardPage,
  control: Locator,
  key: string,
  panels: number,
): Promise<void> {
  await control.press(key)
  await dashboard.settled()
  await expect(dashboard.page.locator('[aria-busy="true"]')).toHaveCount(0)
  // Arrows in a group of radio buttons go to the one that they choose.
  const group = await control.getAttribute('name')
  const stays = await control.evaluate(
    (element, name) =>
      document.activeElement === element ||
      (name !== null && document.activeElement?.getAttribute('name') === name),
    group,
  )
  expect(stays, `${control}`).toBe(true)
  await expect(dashboard.panel).toHaveCount(panels)
}
