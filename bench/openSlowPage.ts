import type { Browser, CDPSession, Page } from '@playwright/test'
import { conditions } from './cases.ts'
import { recordTraffic, type Traffic } from './recordTraffic.ts'

export interface SlowPage {
  readonly page: Page
  readonly session: CDPSession
  readonly traffic: Traffic
  readonly close: () => Promise<void>
}

/** An empty page of a reader who was never here, on a slow device and a slow connection. */
export async function openSlowPage(browser: Browser): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: conditions.viewport, locale: 'nl-NL' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic = await recordTraffic(session)
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown })
  return { page, session, traffic, close: () => context.close() }
}
