import { defineConfig } from '@playwright/test'
import { findChromium } from './src/tasks/findChromium.ts'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: process.env['CI'] !== undefined,
  // A test that needs a second try hides a fault.
  retries: 0,
  fullyParallel: true,
  workers: 2,
  // Short, so that a failure is not lost behind the names of what passed.
  reporter: 'dot',
  // Guards against what never ends, not measures of speed: machines are noisy.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    // The server prints its address; any free port does, so that two runs never meet.
    baseURL: process.env['SITE_ADDRESS'] ?? '',
    locale: 'nl-NL',
    // What it answers no test can change or count; it has tests of its own.
    serviceWorkers: 'block',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  webServer: {
    command: 'node src/tasks/serve.ts',
    env: { PORT: '0' },
    wait: { stdout: /(?<site_address>http:\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
