import { expect } from '@playwright/test'
import { percentage } from './dutch.ts'
import { test } from './fixtures.ts'
import { readHistory } from './servedHistory.ts'
import { at, demoRegion } from './worlds.ts'

test('The figure says in a sentence what it shows: 71,6% of the register is in Sonar', async ({
  dashboard,
}) => {
  await dashboard.open()
  await expect(
    dashboard.figure.getByRole('heading', { name: 'Dekking: Sonar en doelgroepregister' }),
  ).toBeVisible()
  await expect(dashboard.figure).toContainText(
    'In het derde kwartaal 2020 stonden 9.191 van de 12.842 mensen uit het doelgroepregister in Sonar: een dekking van 71,6%.',
  )
})

test('The figure claims no development in time while one quarter is published', async ({
  dashboard,
}) => {
  await dashboard.open()
  await expect(dashboard.figure).toContainText(
    'Voor een ontwikkeling in de tijd zijn minstens twee kwartalen nodig. Er is er nu één gepubliceerd.',
  )
})

test('The drawing carries its figures as text for those who cannot see it', async ({
  dashboard,
}) => {
  await dashboard.open()
  const drawing = dashboard.figure.getByRole('img', {
    name: /In Sonar: 9\.191\. Niet in Sonar: 3\.651\. Doelgroepregister: 12\.842\./,
  })
  await expect(drawing).toBeVisible()
  await expect(drawing).toContainText('In Sonar: 9.191')
  await expect(drawing).toContainText('Niet in Sonar: 3.651')
  await expect(drawing).toContainText('Doelgroepregister: 12.842')
})

test('"Toon als tabel" gives the same figures as a table and back', async ({ dashboard }) => {
  await dashboard.open()
  const { figure } = dashboard
  const toggle = figure.getByRole('button', { name: 'Toon als tabel' })
  await expect(figure.getByRole('table')).toHaveCount(0)
  await toggle.click()
  await expect(figure.getByRole('columnheader')).toHaveText([
    'Kwartaal',
    'In Sonar',
    'Doelgroepregister',
    'Niet in Sonar',
    'Dekking',
    'In de publicatie',
  ])
  await expect(figure.getByRole('rowheader')).toHaveText(['derde kwartaal 2020'])
  await expect(figure.getByRole('cell')).toHaveText(['9.191', '12.842', '3.651', '71,6%', '72%'])
  await expect(toggle).toBeFocused()
  await toggle.click()
  await expect(figure.getByRole('table')).toHaveCount(0)
})

test('The figure names its source and what was calculated', async ({ dashboard }) => {
  await dashboard.open()
  await expect(dashboard.figure).toContainText(
    'Bron: UWV, Transparantie van klantprofielen (januari 2021). Dekking: eigen berekening.',
  )
})

test('The drawing outlives every choice, in either language', async ({ dashboard, page }) => {
  await dashboard.open()
  const drawing = page.getByRole('figure').first().getByRole('img')
  await expect(drawing).toBeVisible()
  await dashboard.choose('Assen')
  await dashboard.showPercentages()
  await dashboard.sortBy('Totaal in Sonar')
  await dashboard.expectQuery('?municipality=GM0106&sort=-total&measure=share')
  await expect(drawing).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('figure').first()).toContainText('a coverage of 71.6%')
  await expect(drawing).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('Several quarters are told as a change from the first to the last', async ({
  dashboard,
  request,
}) => {
  const [before = '', after = ''] = (await readHistory(request, demoRegion))
    .slice(-2)
    .map(({ figures, registerTotal }) => percentage(figures.at(-1) ?? 0, registerTotal))
  await dashboard.open(at(demoRegion, 'from=2026-Q2'))
  await expect(dashboard.figure).toContainText(
    `Van het tweede kwartaal 2026 tot het derde kwartaal 2026 ging de dekking van ${before} naar ${after}.`,
  )
  await dashboard.figure.getByRole('button', { name: 'Toon als tabel' }).click()
  await expect(dashboard.figure.getByRole('rowheader')).toHaveText([
    'tweede kwartaal 2026',
    'derde kwartaal 2026',
  ])
})

test('The drawings of several quarters outlive a change of language', async ({
  dashboard,
  page,
}) => {
  await dashboard.open(at(demoRegion))
  const drawings = page.getByRole('figure').getByRole('img')
  await expect(drawings).toHaveCount(3)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('figure').first()).toContainText('coverage went from')
  await expect(drawings).toHaveCount(3)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
