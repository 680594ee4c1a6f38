import { writeFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { chromium } from '@playwright/test'
import { ensureChromium } from './browsers.ts'
import { serveBuiltSite } from './builtSite.ts'

// Takes the picture of README.md from the built site. Usage: npm run build, then npm run picture
const picture = {
  file: 'docs/page.webp',
  // The headline, my municipality and the first chart.
  query: '?mine=GM1895',
  width: 1280,
  height: 1180,
  largestBytes: 200_000,
} as const

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))
const site = await serveBuiltSite()
const browser = await chromium.launch({ executablePath: ensureChromium() })
const page = await browser.newPage({
  viewport: { width: picture.width, height: picture.height },
  locale: 'nl-NL',
  colorScheme: 'light',
  reducedMotion: 'reduce',
})
await page.goto(new URL(picture.query, site).href)
await page.waitForLoadState('networkidle')
await page.evaluate(() => document.fonts.ready)
// Parts and drawings come later on a slow machine.
await page.locator('#mine li').first().waitFor()
await page.locator('figure svg text').first().waitFor()
await page.waitForTimeout(500)

const image = await loadImage(await page.screenshot())
const canvas = createCanvas(picture.width, picture.height)
canvas.getContext('2d').drawImage(image, 0, 0)
const webp = await canvas.encode('webp', 80)
if (webp.length > picture.largestBytes) throw new Error(`${picture.file}: ${webp.length} bytes`)
writeFileSync(picture.file, webp)
console.log(`${picture.file}: ${webp.length} bytes`)
process.exit()
