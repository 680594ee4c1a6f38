import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../src/tasks/findChromium.ts'

/** The browser that the tests use. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium; name one with CHROMIUM=/path')
  return chromium.launch({ executablePath })
}
