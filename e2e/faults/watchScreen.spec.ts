import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { readTable } from '../servedTable.ts'
import { at, demoRegion } from '../worlds.ts'
import { type Screen, watchScreen } from './watchScreen.ts'
import { wrongScreens } from './wrongScreens.ts'

const otherQuarter = '2020-Q3'

/** Shown in the place of the real thing, without a new element, and put back. */
async function plant(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate(
    async ([place, words]) => {
      const parts = document.createTreeWalker(
        document.querySelector(place ?? '') ?? document,
        NodeFilter.SHOW_TEXT,
      )
      const node = parts.nextNode()
      if (node === null) throw new Error('There is no text to change')
      const before = node.nodeValue
      node.nodeValue = words ?? ''
      // The watch looks after each turn.
      await Promise.resolve()
      node.nodeValue = before
    },
    [selector, text],
  )
}

/** Puts a part out of sight, or back. */
async function show(page: Page, selector: string, display: 'none' | ''): Promise<void> {
  await page.locator(selector).evaluate((element, value) => {
    element.style.display = value
  }, display)
}

test.describe('The watch over the screen under a fault', () => {
  test('is content with a visit without faults, and sees each wrong screen that is planted', async ({
    dashboard,
    page,
    request,
  }) => {
    const tables = [
      await readTable(request, demoRegion),
      await readTable(request, demoRegion, otherQuarter),
    ]
    const screens = await watchScreen(page)
    await dashboard.open(at(demoRegion))
    const wrong = async (): Promise<readonly Screen[]> => wrongScreens(await screens(), tables)
    expect(await wrong()).toEqual([])
    const right = (await screens()).at(-1)

    await plant(page, 'tfoot td:last-child', '9.999')
    expect(await wrong()).toEqual([{ ...Object(right), total: expect.stringMatching(/9\.999$/) }])

    const caption = 'Klantprofielen per gemeente, derde kwartaal 2020.'
    await plant(page, 'caption', caption)
    expect((await wrong()).at(-1)).toMatchObject({ caption: expect.stringContaining(caption) })
    await plant(page, 'header p', 'Groningen · derde kwartaal 2020')
    expect((await wrong()).at(-1)).toMatchObject({
      title: expect.stringContaining('derde kwartaal 2020'),
    })
    expect(await wrong()).toHaveLength(3)

    await show(page, 'main', 'none')
    await show(page, 'main', '')
    await show(page, 'table', 'none')
    await page.evaluate(() => document.querySelector('main')?.replaceChildren())
    expect((await wrong()).slice(3)).toEqual(['blank', 'no figures', 'blank'])
  })
})
