import { expect } from '@playwright/test'
import type { DashboardPage } from './DashboardPage.ts'
import { count, percentage } from './dutch.ts'
import { test } from './fixtures.ts'
import { linesNamed, lineText, readTable, shareText } from './servedTable.ts'
import { at, inEveryWorld } from './worlds.ts'

inEveryWorld((world) => {
  test('A municipality in a link is found by its code and by its name, which becomes the code', async ({
    dashboard,
    request,
  }) => {
    const table = await readTable(request, world)
    await dashboard.open(at(world, 'municipality=Pekela&municipality=GM0106'))
    await dashboard.expectQuery(at(world, 'municipality=GM0106&municipality=GM0765'))
    await dashboard.expectRows(
      linesNamed(table, 'Assen', 'Pekela').map((line) => lineText(world, line)),
    )
    await expect(dashboard.notice).toHaveCount(0)
  })

  test('A code that ended in a merger leads to its successor, and a notice says so', async ({
    dashboard,
    request,
  }) => {
    const { code, successor, successorCode, notice } = world.ended
    const table = await readTable(request, world)
    await dashboard.open(at(world, `municipality=${code}`))
    await dashboard.expectNotices([notice])
    await dashboard.expectQuery(at(world, `municipality=${successorCode}`))
    await dashboard.expectRows(linesNamed(table, successor).map((line) => lineText(world, line)))
  })

  test('A municipality and a quarter that do not exist are named, and no rows are made up', async ({
    dashboard,
    page,
  }) => {
    await dashboard.visit(at(world, 'quarter=1999-Q1&municipality=GM9999'))
    await expect(dashboard.status).toHaveText(/^0 gemeenten\b/)
    await expect(dashboard.notice).toContainText('GM9999')
    await expect(dashboard.notice).toContainText(
      `Er zijn geen cijfers van het eerste kwartaal 1999 voor ${world.shortName}.`,
    )
    await expect(dashboard.table).toHaveCount(0)
    await page.getByRole('button', { name: 'Toon alle gemeenten' }).click()
    await expect(dashboard.table).toBeVisible()
    await dashboard.expectQuery(at(world))
  })

  test('Back and Forward undo and redo each choice', async ({ dashboard, page, request }) => {
    const assen = linesNamed(await readTable(request, world), 'Assen')
    const counts = assen.map((line) => lineText(world, line))
    await dashboard.open(at(world))
    await dashboard.choose('Assen')
    await dashboard.expectRows(counts)
    await dashboard.showPercentages()
    await dashboard.expectRows(assen.map((line) => shareText(world, line)))
    await page.goBack()
    await dashboard.expectRows(counts)
    await page.goBack()
    await expect(dashboard.municipalities).toHaveAccessibleName('Gemeenten (alle)')
    await dashboard.expectQuery(at(world))
    await page.goForward()
    await dashboard.expectRows(counts)
    await page.goForward()
    await dashboard.expectRows(assen.map((line) => shareText(world, line)))
    await dashboard.expectQuery(at(world, 'municipality=GM0106&measure=share'))
  })

  test('A filtered, sorted link gives the same table and byte-identical files in a fresh browser', async ({
    dashboard,
    openFreshBrowser,
    page,
  }) => {
    await dashboard.open(at(world, 'municipality=GM0106&municipality=GM0765'))
    await dashboard.choose('Groningen')
    await dashboard.sortBy('Gemeente, niet transparant')
    await dashboard.toggleColumn('UWV, niet transparant')
    await dashboard.showPercentages()
    await expect(dashboard.table).toContainText('%')
    const fresh = await openFreshBrowser()
    await fresh.open(new URL(page.url()).search)
    expect(await snapshot(fresh)).toEqual(await snapshot(dashboard))
  })

  test('The English page gives the same figures in English signs, and leads back', async ({
    dashboard,
    page,
    request,
  }) => {
    const table = await readTable(request, world)
    const sonar = table.total.at(-1) ?? 0
    await dashboard.open(at(world, 'municipality=GM0014'))
    await page.getByRole('link', { name: 'English' }).click()
    await dashboard.expectQuery(at(world, 'municipality=GM0014&lang=en'))
    await expect(page.getByRole('definition').nth(0)).toHaveText(count(sonar, ','))
    await expect(page.getByRole('definition').nth(1)).toHaveText(
      percentage(sonar, table.registerTotal, '.'),
    )
    const row = page
      .getByRole('table', { name: /^Client profiles by municipality/ })
      .getByRole('row', { name: /^Groningen/ })
    const [groningen] = linesNamed(table, 'Groningen')
    const cells = (groningen?.figures ?? []).map((people) => count(people, ','))
    await expect(row.getByRole('cell')).toHaveText(
      world.area === 'NL' ? ['Groningen', ...cells] : cells,
    )
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await dashboard.expectQuery(at(world, 'municipality=GM0014'))
    await expect(dashboard.table).toBeVisible()
  })

  test.describe('where the clipboard may be used', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test('"Kopieer link" puts exactly this view on it', async ({ dashboard, page }) => {
      await dashboard.open(at(world, 'municipality=GM0106&sort=-total'))
      await dashboard.copyLink.click()
      await expect(dashboard.status).toHaveText(/^1 gemeente\b.* De link is gekopieerd\.$/)
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
      expect(new URL(page.url()).search).toBe(at(world, 'municipality=GM0106&sort=-total'))
    })
  })
})

/** All that a link must bring back: the table as text and the bytes of both files. */
async function snapshot(dashboard: DashboardPage) {
  const [machine, excel] = [await dashboard.saveForMachines(), await dashboard.saveForExcel()]
  return {
    headings: await dashboard.headings(),
    rows: await dashboard.rows(),
    totals: await dashboard.totals(),
    names: [machine.name, excel.name],
    machine: machine.bytes.toString('base64'),
    excel: excel.bytes.toString('base64'),
  }
}
