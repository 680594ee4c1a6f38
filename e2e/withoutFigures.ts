import type { Page } from '@playwright/test'

/** The page as it was made, with its figures, and after it those figures as data. */
const made = /<div id="root">[\s\S]*<script type="application\/json"[^>]*>[\s\S]*?<\/script>/

/** Serves the page empty, as a server does that answers no links: it has to fetch what it shows. */
export async function withoutFigures(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      if (!made.test(html)) throw new Error('The start page holds no figures')
      const empty = html.replace(made, '<div id="root"></div>')
      await route.fulfill({ response, body: empty.replace(/ data-answers="[^"]*"/, '') })
    },
  )
}
