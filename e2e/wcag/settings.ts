import { expect, type Page } from '@playwright/test'
import { drawAll } from '../drawAll.ts'
import { untilItAnswers } from '../untilItAnswers.ts'

/** What the reader's screen and system ask for; an open page takes it on without a reload. */
interface Look {
  readonly width: 320 | 1280
  readonly colours: 'light' | 'dark' | 'forced'
}

/** One way in which a reader meets the page. */
export interface Setting extends Look {
  readonly language: 'nl' | 'en'
}

export const languages = ['nl', 'en'] as const

/** Every width with every set of colours: six. */
export const looks: readonly Look[] = ([1280, 320] as const).flatMap((width) =>
  (['light', 'dark', 'forced'] as const).map((colours) => ({ width, colours })),
)

/** Every language with every look: twelve, language by language, so that it changes once on the way. */
export const settings: readonly Setting[] = languages.flatMap((language) =>
  looks.map((look) => ({ language, ...look })),
)

/** "nl, 320 pixels wide, forced colours", for titles and messages. */
export function nameOf({ language, width, colours }: Setting): string {
  return `${language}, ${width} pixels wide, ${colours} colours`
}

/** The start of a link in a language; Dutch is the default and absent. */
export function inLanguage(language: Setting['language']): string {
  return language === 'nl' ? '' : `lang=${language}`
}

/** Gives an open page another width and other colours, without motion, and waits until it is drawn so. */
export async function applyLook(page: Page, { width, colours }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  await settled(page)
}

/** The same with the language, by the link on the page itself: nothing is loaded again but the texts. */
export async function applySetting(page: Page, setting: Setting): Promise<void> {
  const html = page.locator('html')
  if ((await html.getAttribute('lang')) !== setting.language) {
    await page
      .getByRole('link', { name: setting.language === 'nl' ? 'Nederlands' : 'English' })
      .click()
    await expect(html).toHaveAttribute('lang', setting.language)
  }
  await applyLook(page, setting)
}

/** Waits until every part that comes after the table is on the page, its drawings included. */
export async function wholePage(page: Page): Promise<void> {
  await loadedPage(page)
  await drawAll(page)
  await settled(page)
}

/** The same without the drawings that a reader has not come near. */
export async function loadedPage(page: Page): Promise<void> {
  await expect(page.getByRole('figure').first()).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await untilItAnswers(page)
  await settled(page)
}

/** Waits until the browser has drawn twice: observers of sizes, and what they change, are done then. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}
