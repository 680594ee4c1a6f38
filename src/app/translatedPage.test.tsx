import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { syntheticCountry } from '../../mocks/syntheticCountry.ts'
import { deriveServedFiles } from '../build/servedData.ts'
import { serveApp } from './testing/renderApp.tsx'

/** Groningen, Drenthe and Zaanstreek/Waterland: a merger, a change in counting, a name with a stroke. */
const { publications, definitionChanges } = syntheticCountry('2021-Q3')
const files = deriveServedFiles('demo', {
  publications: publications.filter(
    ({ region, quarter }) => /AM01|AM03|AM17/.test(region.code) && quarter >= '2020-Q3',
  ),
  definitionChanges,
})
const page = serveApp(Object.fromEntries(files))

beforeAll(async () => {
  await import('./BelowTable.tsx')
})

async function open(search: string): Promise<void> {
  await act(async () => page.open(search))
  await screen.findByRole('heading', { level: 2, name: /^(Bron|Source)$/ })
  await settled()
}

/** Waits until everything is drawn, and nothing changes any more. */
async function settled(): Promise<void> {
  let before: readonly string[] = []
  for (let now = texts(); isWaiting() || now.join() !== before.join(); now = texts()) {
    before = now
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  }
}

const isWaiting = () => document.querySelector('[data-undrawn], [aria-busy="true"]') !== null

/** Every text of the page, one by one. */
function texts(): readonly string[] {
  return textNodes(document.querySelector('[data-set]')).map(({ data }) => data)
}

function textNodes(part: Element | null): readonly Text[] {
  const walker = document.createTreeWalker(part ?? document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) found.push(node)
  }
  return found
}

/** Each text gives way to elements around another, as in Chrome; kept words tell what was left. */
function translate(): void {
  for (const text of textNodes(document.body)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text.data
    outer.append(inner)
    text.replaceWith(outer)
  }
}

/** Texts with something beside them, but for spaces: React would change them where they are no more. */
function mixedTexts(): readonly string[] {
  return textNodes(document.body)
    .filter(({ parentNode }) => parentNode?.childNodes.length !== 1)
    .flatMap(({ data }) => data.trim() || [])
}

function choose(list: string, value: string): void {
  fireEvent.change(screen.getByRole('combobox', { name: list }), { target: { value } })
}

function press(role: 'button' | 'radio' | 'checkbox' | 'link', name: string): void {
  fireEvent.click(screen.getByRole(role, { name }))
}

it.each<readonly [string, from: string, to: string, changes: readonly (() => void)[]]>([
  [
    'area, quarter, order, period and language',
    '&region=AM01&compare=AM03',
    '&quarter=2021-Q2&sort=-total&from=2021-Q1&compare=AM03&lang=en',
    [
      () => choose('Arbeidsmarktregio', 'NL'),
      () => choose('Kwartaal', '2021-Q2'),
      () => press('button', 'Totaal in Sonar'),
      () => choose('Van', '2021-Q1'),
      () => press('link', 'English'),
    ],
  ],
  [
    'choice, quarter, boundaries and measure of a region',
    '&region=AM01&municipality=GM0014,GM0106',
    '&region=AM01&quarter=2020-Q4&measure=share&boundaries=current',
    [
      () => press('button', 'Wis filters'),
      () => choose('Kwartaal', '2020-Q4'),
      () => press('checkbox', 'Fusies optellen'),
      () => press('radio', 'Procenten'),
    ],
  ],
])(
  'a page that the browser translated shows another %s, and no former text is left',
  async (_name, from, to, changes) => {
    await open(`?dataset=demo${to}`)
    const expected = texts()
    cleanup()
    await open(`?dataset=demo${from}`)
    expect(mixedTexts()).toEqual([])
    translate()
    for (const change of changes) {
      await act(async () => change())
      await settled()
    }
    expect(location.search).toBe(`?dataset=demo${to}`)
    expect(texts()).toEqual(expected)
  },
)

it('no text stands beside another thing in one element, in panels and in tables of charts either', async () => {
  await open('?dataset=demo&region=AM01&municipality=GM0014,GM9999&compare=AM03')
  for (const button of document.querySelectorAll<HTMLElement>(
    'button[popovertarget], [role="tab"][aria-selected="false"]',
  )) {
    await act(async () => button.click())
  }
  expect(screen.getAllByRole('table').length).toBeGreaterThan(3)
  expect(mixedTexts()).toEqual([])
  // Another panel that took the focus closed this one.
  fireEvent.click(screen.getByRole('button', { name: /^Gemeenten/ }))
  await settled()
  expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(10)
  expect(mixedTexts()).toEqual([])
})
