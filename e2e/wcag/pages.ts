import type { Page } from '@playwright/test'
import { DashboardPage } from '../DashboardPage.ts'
import { at, demoCountry, demoRegion, publishedWorld } from '../worlds.ts'
import { wholePage } from './settings.ts'

/**
 * Links that together show every part there is. Of the country two rows are chosen: its table of
 * hundreds of lines holds nothing that two do not.
 */
export const links = {
  published: at(publishedWorld),
  region: at(demoRegion),
  country: at(demoCountry, 'municipality=GM0106&municipality=GM0014'),
} as const

/** Opens a link and waits until everything on it is drawn. */
export async function openWhole(page: Page, link: string): Promise<DashboardPage> {
  const dashboard = new DashboardPage(page)
  await dashboard.visit(link)
  await wholePage(page)
  return dashboard
}
