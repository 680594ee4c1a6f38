import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { publishedRows, regionTotal } from './publication.ts'
import { withoutFigures } from './withoutFigures.ts'

declare global {
  interface Window {
    /** When something on the page moved by itself. */
    shifts: number[]
  }
}

/** Keeps back every script but the first, small one, as a slow line does. */
async function holdScripts(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>()
  await page.route('**/assets/*.js', async (route) => {
    await held.promise
    await route.continue()
  })
  return held.resolve
}

test('The figures of the start page are there before any script, and no data is fetched for them', async ({
  dashboard,
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const release = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await dashboard.expectRows(publishedRows)
  expect((await dashboard.totals()).at(0)).toBe(regionTotal)
  await expect(page.getByRole('region', { name: /^De hele arbeidsmarktregio/ })).toContainText(
    '9.191',
  )
  await expect(dashboard.figure.getByRole('img')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Bron' })).toBeVisible()
  release()
  await expect(page.getByRole('status')).toHaveText(/^16 gemeenten/)
  await expect(dashboard.figure.getByRole('button', { name: 'Opslaan als PNG' })).toBeVisible()
  expect(asked.filter((path) => path.includes('/data/'))).toEqual([])
})

test('All that the start page needs to answer is asked for at once, as soon as its HTML is there', async ({
  dashboard,
  page,
  request,
}) => {
  const html = await (await request.get('./')).text()
  const named = [
    ...html.matchAll(/<(?:script|link)\b[^>]* (?:src|href)="\.(\/[^"]+\.(?:js|css))"/g),
  ]
    .map(([, file = '']) => file)
    .toSorted()
  expect(named).toEqual(
    ['/assets/index-', '/assets/style-', '/early.js'].map((start) =>
      expect.stringContaining(start),
    ),
  )
  const asked = new Set<string>()
  const allAsked = Promise.withResolvers<void>()
  const later = Promise.withResolvers<void>()
  await page.route(/\.(?:js|css|json)$/, async (route) => {
    const file = new URL(route.request().url()).pathname
    asked.add(file)
    if (named.every((one) => asked.has(one))) allAsked.resolve()
    await (named.includes(file) ? allAsked : later).promise
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByRole('status')).toHaveText(/^16 gemeenten/)
  await dashboard.table.getByRole('button', { name: 'Totaal in Sonar' }).click()
  await dashboard.expectQuery('?sort=-total')
  later.resolve()
  await expect(dashboard.figure.getByRole('button', { name: 'Opslaan als PNG' })).toBeVisible()
})

test('What is pressed before the page can answer is done as soon as it can', async ({
  dashboard,
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await dashboard.table.getByRole('button', { name: 'Totaal in Sonar' }).click()
  await page.getByRole('radio', { name: 'Procenten' }).click({ force: true })
  await dashboard.figure.getByRole('button', { name: 'Toon als tabel' }).click()
  await expect(dashboard.figure.getByRole('table')).toHaveCount(0)
  const register = page.getByRole('figure', { name: /^Doelgroepregister in heel Nederland/ })
  await register.getByRole('slider').press('Home')
  release()
  await expect(page.getByRole('radio', { name: 'Procenten' })).toBeChecked()
  await expect(
    dashboard.table.getByRole('columnheader', { name: 'Totaal in Sonar' }),
  ).toHaveAttribute('aria-sort', 'descending')
  await expect(dashboard.figure.getByRole('table')).toBeVisible()
  await expect(register.getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    /^vierde kwartaal 2012/,
  )
  await dashboard.expectQuery('?sort=-total&measure=share')
})

test('A press on a heading orders the rows at once, and they stay so while the page wakes up', async ({
  dashboard,
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  const first = dashboard.table.getByRole('rowheader').first()
  await expect(first).toHaveText('Aa en Hunze')
  await dashboard.table.getByRole('button', { name: 'Totaal in Sonar' }).click()
  await expect(first).toHaveText('Groningen')
  // Every order that a frame could show from here on.
  const seen = await page.evaluateHandle(() => {
    const names = new Set<string | null | undefined>()
    const look = () => {
      names.add(document.querySelector('tbody th')?.textContent)
      requestAnimationFrame(look)
    }
    look()
    return names
  })
  release()
  await dashboard.expectQuery('?sort=-total')
  await expect(page.getByRole('status')).toHaveText(/gesorteerd op Totaal in Sonar/)
  expect(await seen.evaluate((names) => [...names])).toEqual(['Groningen'])
})

test('Where the server answers no links, one never shows the figures of the start page first', async ({
  page,
}) => {
  const start = await (await page.request.get('./')).text()
  await page.route(
    ({ pathname }) => pathname === '/',
    (route) => route.fulfill({ contentType: 'text/html', body: start }),
  )
  const release = await holdScripts(page)
  for (const query of ['lang=en', 'dataset=demo', 'municipality=GM0106']) {
    await page.goto(`./?${query}`, { waitUntil: 'commit' })
    await expect(page.locator('#root')).toBeAttached()
    await expect(page.locator('#root')).toBeHidden()
  }
  release()
  await expect(page.getByRole('status')).toHaveText(/^1 gemeente/)
})

const links = [
  '?dataset=demo',
  '?dataset=demo&region=AM01&quarter=2021-Q1&measure=share',
  '?lang=en&sort=-total',
  '?municipality=Delfzijl&boundaries=current',
  '?dataset=demo&quarter=2020-Q9&size=1&region=%22%3E%3Cimg%20src%3Dx%3E',
]

for (const link of links) {
  test(`The page of ${link} comes with its figures, and is what the browser makes of it`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.shifts = []
      new PerformanceObserver((list) => {
        window.shifts.push(...list.getEntries().map(({ startTime }) => startTime))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const release = await holdScripts(page)
    await page.goto(`./${link}`, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const rows = page.getByRole('table').first().locator('tbody tr, tfoot tr')
    const made = await rows.allInnerTexts()
    expect(made.length).toBeGreaterThan(1)
    const title = await page.title()
    release()
    await expect(page.getByRole('status')).toHaveText(/^[1-9]/)
    expect(await rows.allInnerTexts()).toEqual(made)
    expect(await page.title()).toBe(title)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => window.shifts)).toEqual([])
    // The same as where no server answers links.
    await withoutFigures(page)
    await page.goto(`./${link}`)
    await expect(page.getByRole('status')).toHaveText(/^[1-9]/)
    expect(await rows.allInnerTexts()).toEqual(made)
    expect(await page.title()).toBe(title)
  })
}

for (const link of ['', '?dataset=demo']) {
  test(`What is pressed first on a slow device counts: ./${link}`, async ({ dashboard, page }) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.goto(`./${link}`, { waitUntil: 'commit' })
    await page.getByRole('radio', { name: 'Procenten' }).click({ force: true })
    await dashboard.table.getByRole('button', { name: 'Totaal in Sonar' }).click()
    await expect(page.getByRole('radio', { name: 'Procenten' })).toBeChecked()
    await dashboard.expectQuery(
      link === '' ? '?sort=-total&measure=share' : '?dataset=demo&sort=-total&measure=share',
    )
  })
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the figures, their sums and their source are there, and the links to files work', async ({
    dashboard,
    page,
    request,
  }) => {
    await dashboard.visit('')
    await dashboard.expectRows(publishedRows)
    const link = page.getByRole('link', { name: 'Groningen, 2020-Q3', exact: true })
    const file = await request.get((await link.getAttribute('href')) ?? '')
    expect(await file.json()).toMatchObject({ quarter: '2020-Q3', registerTotal: 12842 })
    const csv = page.getByRole('link', { name: 'Groningen, 2020-Q3, CSV' })
    const table = await (await request.get((await csv.getAttribute('href')) ?? '')).text()
    expect(table).toContain('2020-Q3,AM01,Groningen,GM0765,Pekela,0,57,113,44,214,')
    expect(table.split('\r\n')).toHaveLength(18)
  })

  test('the lists and headings ask the server, and only what works then is there to press', async ({
    dashboard,
    page,
  }) => {
    await dashboard.visit('?dataset=demo&lang=en&region=AM01')
    await page.getByRole('combobox', { name: 'Quarter' }).selectOption('2021-Q1')
    await page.getByRole('radio', { name: 'Percentages' }).check()
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page).toHaveTitle(/first quarter of 2021/)
    await expect(page.getByRole('radio', { name: 'Percentages' })).toBeChecked()
    await page.getByRole('columnheader', { name: 'Total in Sonar' }).getByRole('button').click()
    await expect(page.getByRole('columnheader', { name: 'Total in Sonar' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await expect(page.getByRole('rowheader').first()).toHaveText('Groningen')
    await expect(page).toHaveTitle(/first quarter of 2021/)
    await expect(page.getByRole('button', { name: /Export|Copy link|Clear/ })).toHaveCount(0)
  })
})
