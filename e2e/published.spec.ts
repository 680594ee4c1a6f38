import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { citation, derivedHeadings, publishedRows, regionTotal } from './publication.ts'

test('The start page is the printed publication, and headings that it does not name are marked as derived', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Transparantie van klantprofielen',
  )
  await expect(page.getByRole('banner')).toContainText(
    'Arbeidsmarktregio Groningen · derde kwartaal 2020 · gepubliceerd in januari 2021',
  )
  await expect(dashboard.quarter.getByRole('option')).toHaveText(['derde kwartaal 2020'])
  await expect(dashboard.quarter).toHaveValue('2020-Q3')
  await expect(dashboard.region.getByRole('option', { name: 'Groningen' })).toHaveCount(1)
  await expect(dashboard.region).toHaveValue('AM01')
  await expect(dashboard.table.locator('caption')).toHaveText(
    /^Klantprofielen per gemeente, arbeidsmarktregio Groningen, derde kwartaal 2020\./,
  )
  await dashboard.expectRows(publishedRows)
  await expect(dashboard.table.locator('tbody').getByRole('rowheader')).toHaveCount(16)
  expect(await dashboard.totals()).toEqual([
    regionTotal,
    'Verschil in mensen: som van de rijen min het totaal in de publicatie 0 0 0 0 0',
  ])
  expect(await dashboard.headings()).toEqual(['Gemeente', ...derivedHeadings, 'Totaal in Sonar'])
  const reason = /Afgeleid: de publicatie geeft deze vier kolommen geen naam\./
  await expect(dashboard.table.getByText('afgeleid', { exact: true })).toHaveCount(4)
  const part = page.getByRole('region', { name: '16 gemeenten, derde kwartaal 2020' })
  await expect(part.getByText(reason)).toBeVisible()
  for (const name of derivedHeadings) {
    const heading = dashboard.table.getByRole('button', { name, exact: true })
    await expect(heading).toHaveAccessibleDescription(reason)
  }
})

test('Headline and figure say 9.191 of 12.842 people, 71,6% and 3.651, and claim no development from one quarter', async ({
  dashboard,
  page,
}) => {
  await dashboard.open()
  const headline = page.getByRole('region', { name: 'De hele arbeidsmarktregio Groningen' })
  await expect(headline.getByRole('definition')).toHaveText(['9.191', '71,6%', '3.651'])
  await expect(headline.getByRole('term')).toHaveText([
    'mensen uit de doelgroep banenafspraak in Sonar',
    /^van de 12\.842 mensen in het doelgroepregister/,
    /^mensen niet bekend in Sonar/,
  ])
  const { figure } = dashboard
  await expect(figure).toContainText(
    'In het derde kwartaal 2020 stonden 9.191 van de 12.842 mensen uit het doelgroepregister in Sonar: een dekking van 71,6%.',
  )
  const values = ['In Sonar: 9.191', 'Niet in Sonar: 3.651', 'Doelgroepregister: 12.842']
  const drawing = figure.getByRole('img', { name: `${values.join('. ')}.` })
  await expect(drawing).toBeVisible()
  for (const value of values) await expect(drawing).toContainText(value)
  const toggle = figure.getByRole('button', { name: 'Toon als tabel' })
  await toggle.click()
  await expect(figure.getByRole('cell')).toHaveText(['9.191', '12.842', '3.651', '71,6%', '72%'])
  await expect(toggle).toBeFocused()
  await toggle.click()
  await expect(figure.getByRole('table')).toHaveCount(0)
  await expect(drawing).toBeVisible()
  await expect(figure).toContainText(
    'Voor een ontwikkeling in de tijd zijn minstens twee kwartalen nodig. Er is er nu één gepubliceerd.',
  )
  await expect(page.getByRole('region', { name: 'Wat is er veranderd?' })).toHaveCount(0)
})

test('The source is named as its publisher demands, and the data file beside it is the publication', async ({
  dashboard,
  page,
  request,
}) => {
  await dashboard.open()
  const source = page.getByRole('region', { name: 'Bron', exact: true })
  await expect(source).toContainText(citation)
  await expect(source).toContainText('UWV Gegevensdiensten © januari 2021.')
  await expect(source).toContainText('Bronvermelding bij overname is verplicht.')
  const link = source.getByRole('link', { name: 'Gegevensbestand (JSON)' })
  await expect(link).toHaveAttribute('href', 'data/publications/AM01/2020-Q3.json')
  const response = await request.get('./data/publications/AM01/2020-Q3.json')
  expect(response.status()).toBe(200)
  expect(await response.json()).toMatchObject({
    quarter: '2020-Q3',
    region: { code: 'AM01', name: 'Groningen' },
    registerTotal: 12842,
    reportedCoverage: 72,
  })
})
