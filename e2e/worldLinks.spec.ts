import { expect } from '@playwright/test'
import type { DashboardPage } from './DashboardPage.ts'
import { drawAll } from './drawAll.ts'
import { count, percentage, quarterName } from './dutch.ts'
import { test } from './fixtures.ts'
import { linesNamed, lineText, readTable, shareText } from './servedTable.ts'
import { at, inEveryWorld } from './worlds.ts'

inEveryWorld((world) => {
  /** Figures that are drawn: the small lines are not one drawing. */
  const drawings = 3

  test('A municipality in a link is found by its code and by its name, which becomes the code, once', async ({
    dashboard,
    request,
  }) => {
    const table = await readTable(request, world)
    await dashboard.open(at(world, 'municipality=Pekela&municipality=GM0106&municipality=GM0765'))
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

  test('What does not exist is named, no rows are made up on screen or in the file, and two buttons bring them all', async ({
    dashboard,
    page,
    request,
  }) => {
    const { quarter, total } = await readTable(request, world)
    await dashboard.visit(at(world, 'quarter=1999-Q1&municipality=GM9999&colour=red'))
    await expect(dashboard.status).toHaveText(/^0 gemeenten\b/)
    await dashboard.expectNotices([
      'De link bevat iets wat we niet kennen: colour.',
      'De link noemt een gemeente die we niet kennen: GM9999.',
      `Er zijn geen cijfers van het eerste kwartaal 1999 voor ${world.shortName}. U ziet nu: ${quarterName(quarter)}.`,
    ])
    await dashboard.expectQuery(at(world, 'municipality=GM9999'))
    await expect(dashboard.table).toHaveCount(0)
    await expect(
      page.getByText(
        'Geen gemeenten om te tonen. De gevraagde gemeenten staan niet in dit kwartaal.',
      ),
    ).toBeVisible()
    await expect(page.getByRole('definition').first()).toHaveText(count(total.at(-1) ?? 0))
    expect((await dashboard.saveForMachines()).bytes.toString('utf8')).toBe(
      'quarter,region_code,region,municipality_code,municipality,profile1,profile2,profile3,profile4,total,source\r\n',
    )
    for (const name of ['Toon alle gemeenten', 'Wis filters']) {
      await page.getByRole('button', { name }).click()
      await expect(dashboard.table).toBeVisible()
      await dashboard.expectQuery(at(world))
      await page.goBack()
      await expect(dashboard.status).toHaveText(/^0 gemeenten\b/)
    }
  })

  test('Back and Forward undo and redo each choice, and the drawings outlive it', async ({
    dashboard,
    page,
    request,
  }) => {
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
    await drawAll(page)
    await expect(page.getByRole('figure').getByRole('img')).toHaveCount(drawings)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test.describe('where the clipboard may be used', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test('"Kopieer link" copies a link that gives the same table and byte-identical files in a fresh browser', async ({
      dashboard,
      openFreshBrowser,
      page,
    }) => {
      await dashboard.open(at(world, 'quarter=2020-Q3&municipality=GM0106&municipality=GM0765'))
      await dashboard.choose('Groningen')
      await dashboard.sortBy('Gemeente, niet transparant')
      await dashboard.sortBy('Totaal in Sonar', ['Shift'])
      await dashboard.toggleColumn('UWV, niet transparant')
      await dashboard.addUpMergers()
      await dashboard.showPercentages()
      await expect(dashboard.table).toContainText('%')
      await dashboard.copyLink.click()
      await expect(dashboard.status).toHaveText(/^3 gemeenten\b.* De link is gekopieerd\.$/)
      const link = await page.evaluate(() => navigator.clipboard.readText())
      expect(link).toBe(page.url())
      const fresh = await openFreshBrowser()
      await fresh.open(new URL(link).search)
      expect(await snapshot(fresh)).toEqual(await snapshot(dashboard))
    })
  })

  test('The English page gives the same figures and drawings in English signs, and two ways lead back', async ({
    dashboard,
    page,
    request,
  }) => {
    const table = await readTable(request, world)
    const sonar = table.total.at(-1) ?? 0
    await dashboard.open(at(world, 'municipality=GM0014'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    const english = page.getByRole('link', { name: 'English' })
    await expect(english).toHaveAttribute('lang', 'en')
    const address = await english.getAttribute('href')
    await drawAll(page)
    await expect(page.getByRole('figure').getByRole('img')).toHaveCount(drawings)
    await english.click()
    await dashboard.expectQuery(at(world, 'municipality=GM0014&lang=en'))
    expect(new URL(page.url()).search).toBe(address)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('status')).toHaveText(/^1 municipality\b/)
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
    await expect(page.getByRole('figure').first()).toContainText(
      world.dataSet === 'demo' ? 'coverage went from' : 'coverage of 71.6%',
    )
    await drawAll(page)
    await expect(page.getByRole('figure').getByRole('img')).toHaveCount(drawings)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await dashboard.expectQuery(at(world, 'municipality=GM0014'))
    await expect(dashboard.table).toBeVisible()
    await page.goBack()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.goBack()
    await expect(dashboard.table).toBeVisible()
    await dashboard.expectQuery(at(world, 'municipality=GM0014'))
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
