import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import type { DashboardPage } from '../DashboardPage.ts'
import { test } from '../fixtures.ts'
import { at, demoCountry, demoRegion } from '../worlds.ts'
import { type Accessible, accessibilityTree } from './accessibilityTree.ts'
import { Announcements } from './announcements.ts'
import { links, openWhole } from './pages.ts'
import { applySetting, nameOf, settings } from './settings.ts'
import { smallTargets } from './smallTargets.ts'
import { openPanel, panel, panelsOf, showTables, words } from './states.ts'
import { tabStops } from './tabStops.ts'
import { unlabelled } from './unlabelled.ts'

test.setTimeout(240_000)

test('2.5.8 Target Size (Minimum): what can be pressed is 24 pixels wide and high, or stands free by as much (check 12)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const setting of settings) {
      await applySetting(page, setting)
      const where = `${link}, ${nameOf(setting)}`
      expect(await tabStops(page).evaluateAll(smallTargets), where).toEqual([])
    }
    for (const name of panelsOf('en', link !== links.published)) {
      await openPanel(page, name)
      expect(await tabStops(page.locator(panel)).evaluateAll(smallTargets), `${name}`).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.locator(panel)).toHaveCount(0)
    }
  }
})

test('2.5.7 Dragging Movements, 1.4.13 Content on Hover or Focus: nothing needs a drag or a hover: a tap and the keys show what a mouse shows (check 13)', async ({
  page,
}) => {
  await openWhole(page, links.region)
  expect(await page.locator('[draggable="true"], body [title]').count()).toBe(0)
  const sliders = page.getByRole('figure').getByRole('slider')
  expect(await sliders.count()).toBeGreaterThan(3)
  for (const slider of await sliders.all()) {
    await slider.press('Home')
    const first = await slider.getAttribute('aria-valuetext')
    await slider.press('ArrowRight')
    await expect(slider).not.toHaveAttribute('aria-valuetext', first ?? '')
    await slider.press('Home')
    await expect(slider).toHaveAttribute('aria-valuetext', first ?? '')
    // One press, without a drag, does it as well.
    const box = await boxOf(slider)
    await slider.click({ position: { x: box.width - 2, y: box.height / 2 } })
    await expect(slider).not.toHaveAttribute('aria-valuetext', first ?? '')
    await slider.blur()
  }
  const drawing = page.getByRole('figure').first().getByRole('img')
  const box = await boxOf(drawing)
  await drawing.click({ position: { x: box.width / 2, y: box.height / 2 } })
  await expect(page.getByRole('tooltip')).toBeVisible()
})

test('2.5.3 Label in Name: the words on a control are in its name (check 14)', async ({ page }) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const language of ['nl', 'en'] as const) {
      await applySetting(page, { language, width: 1280, colours: 'light' })
      await expectWordsInNames(page)
      for (const name of panelsOf(language, link !== links.published)) {
        await openPanel(page, name)
        await expectWordsInNames(page)
        await page.keyboard.press('Escape')
      }
    }
    await showTables(page, 'en')
    await expectWordsInNames(page)
  }
})

test('4.1.2 Name, Role, Value: every control has a role, a name and its state in the accessibility tree (check 15)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const language of ['nl', 'en'] as const) {
      await applySetting(page, { language, width: 1280, colours: 'light' })
      await expectStates(page, `${link}, ${language}`)
      for (const name of panelsOf(language, link !== links.published)) {
        await openPanel(page, name)
        await expectStates(page, `${link}, ${name}`)
        await page.keyboard.press('Escape')
        await expect(page.locator(panel)).toHaveCount(0)
      }
    }
    await showTables(page, 'en')
    await expectStates(page, `${link}, tables`)
  }
})

test('1.3.1 Info and Relationships, 3.3.2 Labels or Instructions: every field has a label that can be seen, every group of choices a legend (check 16)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    expect(await page.evaluate(unlabelled), link).toEqual([])
    for (const name of panelsOf('nl', link !== links.published)) {
      await openPanel(page, name)
      expect(await page.evaluate(unlabelled), `${name}`).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})

test('3.2.2 On Input: changing a filter leaves the focus where it is and opens nothing (check 17)', async ({
  context,
  page,
}) => {
  const dashboard = await openWhole(page, at(demoRegion, 'quarter=2020-Q4'))
  const choices: readonly (readonly [Locator, string])[] = [
    [dashboard.quarter, 'ArrowDown'],
    [dashboard.region, 'ArrowDown'],
    [page.getByRole('radio', { name: 'Aantallen' }), 'ArrowRight'],
    [page.getByRole('combobox', { name: 'Van' }), 'ArrowDown'],
    [page.getByRole('combobox', { name: 'Tot en met' }), 'ArrowUp'],
    [page.getByRole('button', { name: 'Alle kwartalen' }), 'Enter'],
    [dashboard.heading('Totaal in Sonar').getByRole('button'), 'Enter'],
    [page.getByRole('figure').first().getByRole('button', { name: 'Toon als tabel' }), 'Enter'],
    [page.getByRole('button', { name: 'Wis filters' }), 'Enter'],
  ]
  for (const [control, key] of choices) await expectFocusStays(page, control, key)
  for (const [name, boxes] of [
    [words.nl.municipalities, ['Friesland', 'Achtkarspelen', 'Ameland']],
    [words.nl.columns, ['UWV, transparant', 'Totaal in Sonar']],
    [words.nl.compare, ['Nederland', 'Groningen']],
  ] as const) {
    await openPanel(page, name)
    for (const box of boxes) {
      const checkbox = page.locator(panel).getByRole('checkbox', { name: box, exact: true })
      if ((await checkbox.count()) > 0) await expectFocusStays(page, checkbox, 'Space', name)
    }
    const clear = page.locator(panel).getByRole('button', { name: 'Alles wissen' })
    if ((await clear.count()) > 0) await expectFocusStays(page, clear, 'Enter', name)
    await page.keyboard.press('Escape')
  }
  expect(context.pages()).toHaveLength(1)
})

test('4.1.3 Status Messages: typing in the search for a municipality filters the list and says how many are left; Escape empties it and closes the panel (check 18)', async ({
  page,
}) => {
  const announcements = await Announcements.listen(page)
  const dashboard = await openWhole(page, at(demoCountry))
  await openPanel(page, words.nl.municipalities)
  const boxes = page.locator(panel).getByRole('checkbox')
  const all = await boxes.count()
  expect(all).toBeGreaterThan(300)
  announcements.forget()
  await page.keyboard.press('x')
  await announcements.expectOnly(page, /^\d+ gemeenten gevonden$/)
  await page.keyboard.press('q')
  await announcements.expectOnly(page, /^Geen gemeente gevonden\. Wis de zoektekst/)
  await expect(boxes).toHaveCount(0)
  await page.getByRole('searchbox').fill('oldam')
  await announcements.expectOnly(page, '1 gemeente gevonden')
  await expect(boxes).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator(panel)).toHaveCount(0)
  await expect(dashboard.municipalities).toBeFocused()
  await openPanel(page, words.nl.municipalities)
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(boxes).toHaveCount(all)
})

test.describe(() => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], allowsFailedLoads: true })

  test('4.1.3 Status Messages: the status is there and empty before it speaks, and each filter, order, file, link or fault is said in exactly one message of at most 120 characters (check 19)', async ({
    page,
  }) => {
    const announcements = await Announcements.listen(page)
    const dashboard = await openWhole(page, at(demoRegion, 'quarter=2020-Q4'))
    const byName = 'gesorteerd op Gemeente (oplopend).'
    await announcements.expectOnly(page, `16 gemeenten, ${byName}`)
    await test.step('filters', async () => {
      await dashboard.quarter.selectOption('2020-Q3')
      await announcements.expectOnly(page, `16 gemeenten, ${byName}`)
      await openPanel(page, words.nl.municipalities)
      for (const [name, says] of [
        ['Assen', '1 gemeente'],
        ['Pekela', '2 gemeenten'],
      ] as const) {
        await page.locator(panel).getByRole('checkbox', { name }).press('Space')
        await announcements.expectOnly(page, `${says}, ${byName}`)
      }
      await page.keyboard.press('Escape')
      await dashboard.addUpMergers()
      await announcements.expectOnly(page)
      await page.getByRole('button', { name: 'Wis filters' }).press('Enter')
      await announcements.expectOnly(page, /^\d+ gemeenten, gesorteerd op Gemeente \(oplopend\)\.$/)
    })
    await test.step('order', async () => {
      const [first, second] = ['Gemeente, niet transparant', 'Gemeente, transparant']
      await dashboard.sortBy(first)
      await announcements.expectOnly(
        page,
        /, gesorteerd op Gemeente, niet transparant \(aflopend\)\.$/,
      )
      await dashboard.sortBy(second, ['Shift'])
      await announcements.expectOnly(page, /\(aflopend\) en Gemeente, transparant \(aflopend\)\.$/)
      await dashboard.sortBy('Totaal in Sonar', ['Shift'])
      await announcements.expectOnly(page, /niet transparant \(aflopend\) en nog 2 kolommen\.$/)
    })
    await test.step('files and link', async () => {
      for (const _ of ['once', 'once more']) {
        await dashboard.saveForExcel()
        await announcements.expectOnly(
          page,
          /^\d+ gemeenten\. demo-klantprofielen-[a-z0-9-]+-excel\.csv is opgeslagen met \d+ rijen\.$/,
        )
        await dashboard.copyLink.press('Enter')
        await announcements.expectOnly(page, /^\d+ gemeenten\. De link is gekopieerd\.$/)
      }
    })
    await test.step('faults', async () => {
      await page.route('**/regions/AM24.json', (route) => route.fulfill({ status: 404 }))
      await dashboard.region.selectOption('AM24')
      const loading = /^De cijfers van arbeidsmarktregio Zeeland.* worden geladen\.$/
      const fault =
        /^De cijfers zijn er even niet Het gegevensbestand is er niet\. Probeer het later opnieuw\.$/
      await announcements.expectOnly(page, loading, fault)
      await page.getByRole('button', { name: 'Probeer opnieuw' }).press('Enter')
      await announcements.expectOnly(page, fault)
      await page.unroute('**/regions/AM24.json')
      await page.getByRole('button', { name: 'Probeer opnieuw' }).press('Enter')
      await announcements.expectOnly(page, /^\d+ gemeenten, gesorteerd op /)
    })
  })
})

test('4.1.3 Status Messages: that there is nothing to show is said at once, with a way back to everything (check 20)', async ({
  page,
}) => {
  const announcements = await Announcements.listen(page)
  const link = '?dataset=demo&region=AM27&quarter=2020-Q4&municipality=GM0788'
  const dashboard = await openWhole(page, link)
  await dashboard.expectNames(['Haaren'])
  announcements.forget()
  const frames = await framesUntilEmpty(dashboard, '2021-Q1')
  // Half a second of frames; where a machine is slow, frames are too.
  expect(frames).toBeLessThan(30)
  await expect.poll(() => announcements.spoken()).toContain('0 gemeenten.')
  await expect(page.getByText(/^Geen gemeenten om te tonen\./)).toBeVisible()
  await page.getByRole('button', { name: 'Toon alle gemeenten' }).press('Enter')
  await expect(dashboard.table).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await expect(dashboard.status).toHaveText(/^\d\d gemeenten, /)
})

/** How often the browser draws between the choice of a quarter and the word that there is nothing to show. */
async function framesUntilEmpty(dashboard: DashboardPage, quarter: string): Promise<number> {
  const counter = await dashboard.quarter.evaluateHandle((select) => {
    const frames = new Promise<number>((resolve) => {
      const count = (drawn: number): void => {
        if (document.querySelector('main')?.textContent?.includes('Geen gemeenten')) resolve(drawn)
        else requestAnimationFrame(() => count(drawn + 1))
      }
      select.addEventListener('change', () => count(0), { once: true })
    })
    return { frames }
  })
  await dashboard.quarter.selectOption(quarter)
  return counter.evaluate(({ frames }) => frames)
}

async function expectFocusStays(
  page: Page,
  control: Locator,
  key: string,
  within?: string | RegExp,
): Promise<void> {
  await control.focus()
  const before = await control.evaluateHandle((element) => ({
    element,
    group: element.getAttribute('name'),
  }))
  const dialogs = within === undefined ? 0 : 1
  await page.keyboard.press(key)
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  // Arrows in a group of radio buttons go to the one that they choose.
  const stays = await before.evaluate(
    ({ element, group }) =>
      document.activeElement === element ||
      (group !== null && document.activeElement?.getAttribute('name') === group),
  )
  expect(stays, `${control}`).toBe(true)
  await expect(page.locator(panel)).toHaveCount(dialogs)
}

async function expectWordsInNames(page: Page): Promise<void> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withRules(['label-content-name-mismatch'])
    .setLegacyMode()
    .analyze()
  expect(
    [...violations, ...incomplete].flatMap(({ nodes }) => nodes.map(({ html }) => html)),
  ).toEqual([])
}

/** What each role has to say beside its name. */
const stateOf: ReadonlyMap<string, (one: Accessible) => boolean> = new Map([
  ['checkbox', ({ states }) => states.has('checked')],
  ['radio', ({ states }) => states.has('checked')],
  ['combobox', ({ value }) => value !== ''],
  ['slider', ({ value, states }) => value !== '' && (states.get('valuetext') ?? '') !== ''],
])

const controlRoles = new Set([
  ...stateOf.keys(),
  'button',
  'link',
  'searchbox',
  'textbox',
  'region',
])

async function expectStates(page: Page, where: string): Promise<void> {
  const tree = await accessibilityTree(page)
  const controls = tree.filter(
    ({ role, states }) => states.get('focusable') === 'true' && controlRoles.has(role),
  )
  const stops = await tabStops(page).count()
  expect(controls.length, where).toBeGreaterThanOrEqual(stops)
  expect(
    controls.filter(({ name }) => name.trim() === ''),
    where,
  ).toEqual([])
  const stateless = controls.filter((one) => stateOf.get(one.role)?.(one) === false)
  expect(stateless, where).toEqual([])
  const panels = await page.locator('[popovertarget]').count()
  expect(
    controls.filter(({ states }) => states.has('expanded') && !states.has('editable')).length,
    where,
  ).toBeGreaterThanOrEqual(panels)
}

async function boxOf(locator: Locator): Promise<{ width: number; height: number }> {
  return (await locator.boundingBox()) ?? { width: 0, height: 0 }
}
