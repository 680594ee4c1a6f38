import { expect } from '@playwright/test'
import { test } from '../fixtures.ts'
import { withoutFigures } from '../withoutFigures.ts'

const statements = {
  nl: {
    links: ['Begrippen', 'Toegankelijkheid', 'Privacy'],
    date: /Deze lijst is van \d{1,2} [a-z]+ \d{4}\./,
    report: /^Er is nog geen adres om een probleem te melden\./,
  },
  en: {
    links: ['Terms', 'Accessibility', 'Privacy'],
    date: /This list dates from \d{1,2} [A-Z][a-z]+ \d{4}\./,
    report: /^There is no address for reporting a problem yet\./,
  },
} as const

const pages = [
  { path: '', language: 'nl' },
  { path: '?lang=en', language: 'en' },
  { path: '?dataset=demo&region=AM01', language: 'nl' },
  { path: '?municipality=GM9999', language: 'nl' },
  { path: 'begrippen/', language: 'nl' },
  { path: 'begrippen/en/', language: 'en' },
  { path: 'toegankelijkheid/', language: 'nl' },
  { path: 'toegankelijkheid/en/', language: 'en' },
  { path: 'privacy/', language: 'nl' },
  { path: 'privacy/en/', language: 'en' },
] as const

test('3.2.6 Consistent Help: every page links to the accessibility statement in the same place, and that has a date and says where problems can be reported (check 40)', async ({
  page,
}) => {
  const statement = async (language: keyof typeof statements): Promise<void> => {
    const { links, date, report } = statements[language]
    const foot = page.getByRole('contentinfo').getByRole('link')
    await expect(foot.nth(1)).toHaveText(links[1])
    expect((await foot.allInnerTexts()).slice(0, 3)).toEqual(links)
    await foot.nth(1).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(links[1])
    await expect(page.getByRole('main').getByText(date)).toBeVisible()
    await expect(page.getByRole('main').getByText(report)).toBeVisible()
  }
  for (const { path, language } of pages) {
    await page.goto(`./${path}`)
    await statement(language)
  }
  // When there are no figures, help is where it was.
  await withoutFigures(page)
  await page.route('**/data/**', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toBeVisible()
  await statement('nl')
})
