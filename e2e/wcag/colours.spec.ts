import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../fixtures.ts'
import { contrast } from './contrast.ts'
import { drawnTexts } from './drawnTexts.ts'
import { jointsOf } from './joints.ts'
import { links, openWhole } from './pages.ts'
import type { Colour, Picture } from './picture.ts'
import { readShapes } from './readShapes.ts'
import type { Box } from './readTexts.ts'
import { contrastOfParts, readColour, takePicture, textContrasts, wanted } from './seen.ts'
import { applyLook, looks } from './settings.ts'

test.setTimeout(240_000)

const themes = looks.filter(({ colours }) => colours !== 'forced')

test('1.4.11 Non-text Contrast: lines, marks, bars, hatches, neighbouring parts and controls stand out 3 to 1 (check 32)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const look of themes) {
      await applyLook(page, look)
      const state = `${link}, ${look.width} pixels wide, ${look.colours}`
      expect(await faintShapes(page), state).toEqual([])
      const picture = await takePicture(page)
      expect(await faintControls(page, picture), state).toEqual([])
      expect(await faintJoints(page, picture), state).toEqual([])
    }
  }
})

test('1.4.3 Contrast (Minimum): every text stands out 4.5 to 1 from what is behind it, 3 to 1 where it is large, in drawings too (check 33)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const look of themes) {
      await applyLook(page, look)
      const still = await textContrasts(page)
      await page.getByRole('slider').first().focus()
      await expect(page.getByRole('tooltip')).toBeVisible()
      const texts = [...still, ...(await textContrasts(page, '[role="tooltip"]'))]
      await page.getByRole('slider').first().blur()
      expect(texts.length).toBeGreaterThan(200)
      expect(texts.filter(({ isDrawing }) => isDrawing).length).toBeGreaterThan(15)
      const faint = texts.filter((text) => text.least < wanted(text))
      expect(
        faint.map(({ text, least }) => `${text}: ${least}`),
        `${link}, ${look.width} pixels wide, ${look.colours}`,
      ).toEqual([])
    }
  }
})

test('1.4.11 Non-text Contrast: texts, drawings and the focus take the colours that a reader forces on the page (check 36)', async ({
  page,
}) => {
  for (const link of Object.values(links)) {
    await openWhole(page, link)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' })
      const system = await systemColours(page)
      const texts = await drawnTexts(page)
      expect(texts.length).toBeGreaterThan(200)
      const foreign = texts.filter(({ colour }) => !system.has(colour))
      expect(foreign.map(({ text, colour }) => `${text}: ${colour}`)).toEqual([])
      const shapes = await readShapes(page)
      expect(shapes.length).toBeGreaterThan(20)
      const strange = shapes.flatMap(({ name, paints }) =>
        paints.filter(({ colour }) => !system.has(colour)).map(({ colour }) => `${name} ${colour}`),
      )
      expect(strange, `${link}, ${colorScheme}`).toEqual([])
      for (const role of ['link', 'combobox', 'button', 'radio', 'slider'] as const) {
        await expectFocusSeen(page.getByRole('main').getByRole(role).first(), system)
      }
    }
  }
})

/** Shapes of which nothing stands out from the page; what has the colour of the page is a ground. */
async function faintShapes(page: Page): Promise<readonly string[]> {
  const ground = await groundOf(page)
  const shapes = await readShapes(page)
  expect(shapes.length).toBeGreaterThan(20)
  return shapes.flatMap(({ name, paints }) => {
    const ratios = paints.map(({ colour, opacity }) =>
      contrast(mixed(readColour(colour), ground, opacity), ground),
    )
    const most = Math.max(...ratios)
    return most < 3 && most > 1 ? [`${name}: ${most}`] : []
  })
}

async function groundOf(page: Page): Promise<Colour> {
  return readColour(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
}

function mixed(colour: Colour, ground: Colour, opacity: number): Colour {
  const mix = (index: 0 | 1 | 2): number => colour[index] * opacity + ground[index] * (1 - opacity)
  return [mix(0), mix(1), mix(2)]
}

/** Controls whose edge is less than 3 to 1; a heading that sorts is a text without an edge. */
async function faintControls(page: Page, picture: Picture): Promise<readonly string[]> {
  const controls = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, input')]
      .filter((one) => one.checkVisibility() && !one.matches(':disabled, th button'))
      .filter((one) => !one.matches('input') || getComputedStyle(one).clipPath === 'none')
      .map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        const name = one.getAttribute('aria-label') ?? one.closest('label, button')?.textContent
        return {
          name: `${one.tagName} ${name?.trim()}`,
          box: { left, right, top: top + scrollY, bottom: bottom + scrollY },
        }
      }),
  )
  expect(controls.length).toBeGreaterThan(8)
  return controls.flatMap(({ name, box }) => {
    const least = Math.min(edgeOf(picture, box, 'left'), edgeOf(picture, box, 'right'))
    return least < 3 ? [`${name}: ${least}`] : []
  })
}

/** The most that a pixel of the first ones inside stands out from the one outside. */
function edgeOf(
  picture: Picture,
  { left, right, top, bottom }: Box,
  side: 'left' | 'right',
): number {
  const y = (top + bottom) / 2
  const [start, step] = side === 'left' ? [left - 3, 1] : [right + 2, -1]
  const outside = picture.colourAt(start, y)
  const inside = Array.from({ length: 9 }, (_, index) => picture.colourAt(start + index * step, y))
  return Math.max(...inside.map((pixel) => contrast(pixel, outside)))
}

/** Neighbouring parts of stacks and bars that an eye would take for one. */
async function faintJoints(page: Page, picture: Picture): Promise<readonly string[]> {
  const joints = await jointsOf(page)
  return joints.flatMap(({ name, one, other }) => {
    const ratio = contrastOfParts(picture, one, other)
    return ratio < 3 ? [`${name}: ${ratio}`] : []
  })
}

/** The colours that the reader's system has for texts, links, controls and the page, as the page gets them. */
async function systemColours(page: Page): Promise<ReadonlySet<string>> {
  const colours = await page.evaluate(() => {
    const probe = document.createElement('span')
    document.body.append(probe)
    const found = [
      'Canvas',
      'CanvasText',
      'LinkText',
      'ButtonFace',
      'ButtonText',
      'ButtonBorder',
      'Field',
      'FieldText',
      'GrayText',
      'Highlight',
      'HighlightText',
    ].map((name) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    })
    probe.remove()
    return found
  })
  return new Set(colours)
}

/** The focus has an outline of at least two pixels in a colour of the system that is not the page's. */
async function expectFocusSeen(control: Locator, system: ReadonlySet<string>): Promise<void> {
  await control.focus()
  await control.press('Shift')
  const { colour, style, width, ground } = await control.evaluate((element) => {
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element)
    return {
      colour: outlineColor,
      style: outlineStyle,
      width: Number.parseFloat(outlineWidth),
      ground: getComputedStyle(document.body).backgroundColor,
    }
  })
  expect(style).toBe('solid')
  expect(width).toBeGreaterThanOrEqual(2)
  expect(system).toContain(colour)
  expect(contrast(readColour(colour), readColour(ground))).toBeGreaterThanOrEqual(3)
}
