import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test.beforeEach(async ({ dashboard }) => {
  await dashboard.open()
})

test('The page names the publication, the region, the quarter and the month it was published', async ({
  page,
}) => {
  await expect(page).toHaveTitle(
    'Groningen, derde kwartaal 2020 – Transparantie van klantprofielen',
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Transparantie van klantprofielen',
  )
  await expect(page.getByRole('banner')).toContainText(
    'Arbeidsmarktregio Groningen · derde kwartaal 2020 · gepubliceerd in januari 2021',
  )
})

test('The headline says how many people are in Sonar, which share of the register that is, and how many are missing', async ({
  page,
}) => {
  const headline = page.getByRole('region', { name: 'De hele arbeidsmarktregio Groningen' })
  await expect(headline.getByRole('definition')).toHaveText(['9.191', '71,6%', '3.651'])
  await expect(headline.getByRole('term')).toHaveText([
    'mensen uit de doelgroep banenafspraak in Sonar',
    /^van de 12\.842 mensen in het doelgroepregister/,
    /^mensen niet bekend in Sonar/,
  ])
})

test('The headline tells its own calculations from the percentage as printed', async ({ page }) => {
  const headline = page.getByRole('region', { name: 'De hele arbeidsmarktregio Groningen' })
  await expect(headline).toContainText(
    '71,6% is een eigen berekening: 9.191 gedeeld door 12.842. In de publicatie staat dit afgerond: 72%.',
  )
  await expect(headline).toContainText('Ook 3.651 is een eigen berekening: 12.842 min 9.191.')
  await expect(headline.getByText('eigen berekening', { exact: true })).toHaveCount(2)
})

test('The register is drawn as one bar that says its figures to those who cannot see it', async ({
  page,
}) => {
  await expect(
    page.getByRole('img', {
      name: 'Doelgroepregister: 12.842 mensen. In Sonar: 9.191. Niet in Sonar: 3.651.',
    }),
  ).toBeVisible()
})

test('The headline stays about the region when municipalities are chosen, and says why', async ({
  dashboard,
  page,
}) => {
  const reason = page.getByText(
    'UWV publiceert het doelgroepregister niet per gemeente. Daarom is er geen percentage voor de gekozen gemeenten.',
  )
  await expect(reason).toBeHidden()
  await dashboard.choose('Assen')
  await expect(reason).toBeVisible()
  const headline = page.getByRole('region', { name: 'De hele arbeidsmarktregio Groningen' })
  await expect(headline.getByRole('definition')).toHaveText(['9.191', '71,6%', '3.651'])
})

test('The source is named as its publisher demands, with the data file beside it', async ({
  page,
}) => {
  const source = page.getByRole('region', { name: 'Bron', exact: true })
  await expect(source).toContainText(
    'UWV, Transparantie van klantprofielen, 2020-Q3, Groningen (januari 2021)',
  )
  await expect(source).toContainText('UWV Gegevensdiensten © januari 2021.')
  await expect(source).toContainText('Bronvermelding bij overname is verplicht.')
  const file = source.getByRole('link', { name: 'Gegevensbestand (JSON)' })
  await expect(file).toHaveAttribute('href', 'data/publications/AM01/2020-Q3.json')
})

test('The published figures carry no banner of synthetic figures', async ({ page }) => {
  await expect(page.getByText('Synthetische gegevens')).toHaveCount(0)
})
