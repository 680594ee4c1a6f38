import { expect, type Page } from '@playwright/test'
import { faultScenarios } from '../../mocks/faults/faultScenarios.ts'
import { test as guarded } from '../fixtures.ts'
import { lineText, readTable } from '../servedTable.ts'
import { type RunningServer, runServer } from '../serving/runServer.ts'
import { at, demoRegion } from '../worlds.ts'
import { messageOf, patience } from './expectations.ts'

/** In development Vite and the mock backend say all that they do; a fault is said otherwise. */
const chatter = /^(?:debug|info|log|startGroupCollapsed|endGroup): /

/** With `npm run dev:faults` itself; its panel works by a service worker. */
const test = guarded.extend<{ readonly server: RunningServer }>({
  server: async ({ browserName: _ }, use) => {
    const server = await runServer((port) => ({
      program: 'npm',
      parameters: ['run', 'dev:faults', '--', '--host=127.0.0.1', `--port=${port}`, '--strictPort'],
      detached: true,
    }))
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(`${server.address}/`),
  serviceWorkers: 'allow',
  allowsFailedLoads: true,
})

const panel = (page: Page) => page.getByRole('combobox', { name: 'Netwerkstoring' })

test('the panel of `npm run dev:faults` brings each of the twelve faults about', async ({
  context,
  dashboard,
  page,
  request,
  noise,
}) => {
  // A slow drip takes ten seconds, and so do the three that never end.
  test.setTimeout(300_000)
  const table = await readTable(request, demoRegion)
  const rows = table.lines.map((line) => lineText(demoRegion, line))
  // The worker goes when its last page does: a reload would meet it on its way out.
  const other = await context.newPage()
  for (const one of [other, page]) {
    await one.goto(`./${at(demoRegion)}`)
    await expect(panel(one)).toBeVisible()
  }
  expect(faultScenarios).toHaveLength(12)
  for (const { name, words } of faultScenarios) {
    await test.step(name, async () => {
      await panel(page).selectOption(words.nl)
      await page.reload()
      await expect(panel(page)).toHaveValue(name)
      const message = messageOf(name, 'first load')
      if (message === undefined) await dashboard.expectRows(rows)
      else await expect(dashboard.notice).toContainText(message, { timeout: patience })
    })
  }
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(panel(page)).toBeInViewport({ ratio: 1 })
  const lastLink = page.getByRole('contentinfo').getByRole('link').last()
  await lastLink.focus()
  await page.keyboard.press('Tab')
  await expect(panel(page)).toBeFocused()
  await panel(page).selectOption('Geen storing')
  await page.reload()
  await dashboard.expectRows(rows)
  await expect(dashboard.notice).toHaveCount(0)
  noise.splice(0, noise.length, ...noise.filter((line) => !chatter.test(line)))
})
