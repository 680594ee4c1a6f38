import { expect, type Page } from '@playwright/test'
import type { Setting } from './settings.ts'

/** The words by which the accessibility checks find things, in both languages. */
export const words = {
  nl: {
    quarter: 'Kwartaal',
    region: 'Arbeidsmarktregio',
    municipalities: /^Gemeenten/,
    columns: 'Kolommen',
    exporting: 'Exporteren',
    compare: /^Vergelijk/,
    asTable: 'Toon als tabel',
    copy: 'Kopieer link',
    other: 'English',
    skip: 'Naar de inhoud',
    failed: 'De cijfers zijn er even niet',
    offline: 'U bent offline',
  },
  en: {
    quarter: 'Quarter',
    region: 'Labour-market region',
    municipalities: /^Municipalities/,
    columns: 'Columns',
    exporting: 'Export',
    compare: /^Compare/,
    asTable: 'Show as table',
    copy: 'Copy link',
    other: 'Nederlands',
    skip: 'Skip to content',
    failed: 'The figures are not available right now',
    offline: 'You are offline',
  },
} as const

/** The open panel. */
export const panel = 'dialog:popover-open'

/** The panels of a page: that to compare with other regions is only where there are others. */
export function panelsOf(
  language: Setting['language'],
  canCompare = false,
): readonly (string | RegExp)[] {
  const say = words[language]
  const all = [say.municipalities, say.columns, say.exporting]
  return canCompare ? [...all, say.compare] : all
}

/** Opens a panel by the keyboard and waits for what is in it. */
export async function openPanel(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first()
  await button.press('Enter')
  const isList = name !== words.nl.exporting && name !== words.en.exporting
  const inside = page.locator(panel).getByRole(isList ? 'checkbox' : 'button')
  await expect(inside.first()).toBeVisible()
}

/** Shows every figure as a table. */
export async function showTables(page: Page, language: Setting['language']): Promise<void> {
  const figures = page.getByRole('figure')
  for (const button of await figures.getByRole('button', { name: words[language].asTable }).all()) {
    await button.press('Enter')
  }
  await expect(figures.getByRole('img')).toHaveCount(0)
}
