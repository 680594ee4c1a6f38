import type { Page } from '@playwright/test'

/** The page as it was made, with its figures, and after it those figures as data. */
const made = /<div id="root">[\s\S]*<script type="application\/json"[^>]*>[\s\S]*?<\/script>/

/** Serves the start page empty, so that it has to fetch what it shows. */
export async function withoutFigures(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      if (!made.test(html)) throw new Error('The start page holds no figures')
      await route.fulfill({ response, body: html.replace(made, '<div id="root"></div>') })
    },
  )
}
