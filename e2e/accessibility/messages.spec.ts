import { expect } from '@playwright/test'
import { test } from '../fixtures.ts'
import { Announcements } from './Announcements.ts'
import { links } from './looks.ts'

test.use({ allowsFailedLoads: true, permissions: ['clipboard-read', 'clipboard-write'] })

test('4.1.3 Status Messages: the search for a municipality says how many are left, and Escape empties it (check 18)', async ({
  dashboard,
  page,
}) => {
  const announcements = await Announcements.listen(page)
  await dashboard.open('?dataset=demo')
  await dashboard.openPanel(dashboard.municipalities)
  const boxes = dashboard.panel.getByRole('checkbox')
  await expect(boxes).toHaveCount(334)
  announcements.forget()
  await page.keyboard.press('x')
  await announcements.expectOnly(/^\d+ gemeenten gevonden$/)
  await page.keyboard.press('q')
  await announcements.expectOnly(/^Geen gemeente gevonden\. /)
  await expect(boxes).toHaveCount(0)
  await page.getByRole('searchbox').fill('oldam')
  await announcements.expectOnly('1 gemeente gevonden')
  await dashboard.closePanel()
  await expect(dashboard.municipalities).toBeFocused()
  await dashboard.openPanel(dashboard.municipalities)
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(boxes).toHaveCount(334)
})

test('4.1.3 Status Messages: each filter, order, file, link and fault is said in exactly one message of at most 120 characters (checks 19 and 21)', async ({
  dashboard,
  page,
}) => {
  const announcements = await Announcements.listen(page)
  await dashboard.openWhole(`${links.region}&quarter=2020-Q4`)
  const byName = 'gesorteerd op Gemeente (oplopend).'
  announcements.forget()
  await test.step('filters', async () => {
    await dashboard.quarter.selectOption('2021-Q1')
    await announcements.expectOnly(`14 gemeenten, ${byName}`)
    await dashboard.openPanel(dashboard.municipalities)
    for (const [name, rows] of [
      ['Assen', '1 gemeente'],
      ['Pekela', '2 gemeenten'],
    ] as const) {
      await dashboard.panel.getByRole('checkbox', { name }).press('Space')
      await announcements.expectOnly(`${rows}, ${byName}`)
    }
    await dashboard.closePanel()
    await dashboard.clearFilters.press('Enter')
    await announcements.expectOnly(/^14 gemeenten, /)
  })
  await test.step('order', async () => {
    await dashboard.sortBy('Gemeente, niet transparant')
    await announcements.expectOnly(/, gesorteerd op Gemeente, niet transparant \(aflopend\)\.$/)
    await dashboard.sortBy('Gemeente, transparant', ['Shift'])
    await announcements.expectOnly(/\(aflopend\) en Gemeente, transparant \(aflopend\)\.$/)
  })
  await test.step('file and link', async () => {
    await dashboard.saveForExcel()
    await announcements.expectOnly(
      /^\d+ gemeenten\. demo-klantprofielen-[a-z0-9-]+-excel\.csv is opgeslagen met \d+ rijen\.$/,
    )
    await dashboard.copyLink.press('Enter')
    await announcements.expectOnly(/^\d+ gemeenten\. De link is gekopieerd\.$/)
  })
  await test.step('fault', async () => {
    await page.route('**/regions/AM24.json', (route) => route.fulfill({ status: 404 }))
    await dashboard.region.selectOption('AM24')
    const fault = /^De cijfers zijn er even niet Het gegevensbestand is er niet\. Probeer het later/
    await announcements.expectOnly(
      /^De cijfers van arbeidsmarktregio Zeeland.* worden geladen\.$/,
      fault,
    )
    await page.unroute('**/regions/AM24.json')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).press('Enter')
    await announcements.expectOnly(/^\d+ gemeenten, gesorteerd op /)
  })
})

test('4.1.3 Status Messages: that there is nothing to show is said at once, with a way back (check 20)', async ({
  dashboard,
  page,
}) => {
  const announcements = await Announcements.listen(page)
  await dashboard.openWhole('?dataset=demo&region=AM27&quarter=2020-Q4&municipality=GM0788')
  announcements.forget()
  await dashboard.quarter.selectOption('2021-Q1')
  await announcements.expectOnly(
    '0 gemeenten.',
    /^Niet alles wat u vroeg, is er Haaren is verdeeld/,
  )
  await page.getByRole('button', { name: 'Toon alle gemeenten' }).press('Enter')
  await announcements.expectOnly(/^\d+ gemeenten, /)
  await expect(page.getByRole('main')).toBeFocused()
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
    [links.region, 1280],
    [links.region, 320],
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
    for (const figure of await page.getByRole('figure').all()) await figure.scrollIntoViewIfNeeded()
    const jumped = Number((await page.locator('html').getAttribute('data-jumped')) ?? 0)
    expect(jumped, `${link}, ${width} pixels wide`).toBeLessThan(0.05)
    await page.unroute('**/data/demo/**')
  }
})
