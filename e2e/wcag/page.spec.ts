import { expect } from '@playwright/test'
import { test } from '../fixtures.ts'
import { at, demoCountry, demoRegion, publishedWorld } from '../worlds.ts'
import {
  applyLook,
  applySetting,
  inLanguage,
  languages,
  looks,
  nameOf,
  settings,
  settled,
  wholePage,
} from './settings.ts'

const worlds = [publishedWorld, demoRegion, demoCountry]

test('3.1.1 Language of Page, 3.1.2 Language of Parts: the language of the page is the chosen one and changes with it, and parts in the other one are marked (check 2)', async ({
  dashboard,
  page,
}) => {
  for (const language of languages) {
    await dashboard.visit(at(publishedWorld, inLanguage(language)))
    await wholePage(page)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const other = page.getByRole('link', { name: language === 'nl' ? 'English' : 'Nederlands' })
    await expect(other).toHaveAttribute('lang', language === 'nl' ? 'en' : 'nl')
    await other.click()
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'nl' ? 'en' : 'nl')
  }
})

test('1.3.1 Info and Relationships: one banner, one main part, one foot, and every other landmark has a name of its own (check 4)', async ({
  dashboard,
  page,
}) => {
  test.setTimeout(60_000)
  for (const world of worlds) {
    await dashboard.visit(at(world))
    await wholePage(page)
    for (const setting of settings) {
      await applySetting(page, setting)
      for (const landmark of ['banner', 'main', 'contentinfo', 'search'] as const) {
        await expect(page.getByRole(landmark), nameOf(setting)).toHaveCount(1)
      }
    }
  }
})

test('1.3.1 Info and Relationships: one heading of the first level, and no level is skipped below it (check 5)', async ({
  dashboard,
  page,
}) => {
  await dashboard.visit(at(publishedWorld))
  await wholePage(page)
  for (const look of looks) {
    await applyLook(page, look)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  }
})
