import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/browsers.ts'

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
    // The server prints its address and takes the next free port, so that two runs never meet.
    baseURL: process.env['SITE_ADDRESS'] ?? '',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A page that still scrolls smoothly moves what a test is about to press.
    contextOptions: { reducedMotion: 'reduce' },
    // Tests change and count answers of the network; offline.spec.ts allows the service worker.
    serviceWorkers: 'block',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  webServer: {
    command: 'node --no-warnings node_modules/vite/bin/vite.js preview --host 127.0.0.1',
    env: { NO_COLOR: '1' },
    wait: { stdout: /(?<site_address>http:\/\/127\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
