import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'

const { webServer: _, ...shared } = base

/** `npm run e2e:faults`: every network fault at every moment. Each test starts a server of its own. */
export default defineConfig({
  ...shared,
  testDir: '.',
  testMatch: ['matrix.ts', 'silentRules.ts', 'devFaults.ts'],
  // Nearly all of it is waiting.
  workers: 4,
})
