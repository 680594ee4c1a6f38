import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { obeyPresses } from './presses.ts'

const html = readFileSync('index.html', 'utf8')
const pressed: string[] = []

/** The page as it came: a table with two headings, a list, and two charts with equal buttons that come later. */
const controls = `
  <button name="sort">Totaal in Sonar</button>
  <button name="clear">Wis filters</button>
  <input type="radio" name="measure" value="count"><input type="radio" name="measure" value="share">
  <select name="quarter"><option>2020-Q3</option><option>2020-Q2</option></select>`
const later = `<div id="later" data-waiting>
  <button name="first">Toon als tabel</button><button name="second">Toon als tabel</button></div>`

function elements(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup)
}

beforeEach(() => {
  pressed.length = 0
  document.body.replaceChildren(
    elements(`<script type="application/json" id="data-files">{"start":{}}</script>
      <div id="root" data-waiting>${controls}${later}</div>`),
  )
  runInThisContext(/<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '')
})

afterEach(() => {
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
})

const root = () => document.getElementById('root')

function control(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[name="${name}"]`)
  if (found === null) throw new Error(name)
  return found
}

/** React has the page: each control says what was done with it. */
function hydrate(): void {
  for (const one of document.querySelectorAll<HTMLInputElement>('button, input, select')) {
    one.addEventListener(one.localName === 'select' ? 'change' : 'click', () => {
      pressed.push(one.localName === 'button' ? one.name : one.value)
      history.replaceState(null, '', `?${pressed.length}`)
    })
  }
}

/** React could not hydrate the page, and made it anew. */
function makeAnew(content: string): void {
  root()?.replaceChildren()
  root()?.append(elements(content))
  hydrate()
}

function choose(value: string): void {
  const list = document.querySelector('select')
  if (list === null) throw new Error('no list')
  list.value = value
  list.dispatchEvent(new Event('change', { bubbles: true }))
}

it('presses on a page that is hydrated are obeyed in order, those on a later part when that is here', async () => {
  control('second').click()
  control('sort').click()
  choose('2020-Q2')
  control('sort').click()
  expect(pressed).toEqual([])
  hydrate()
  await obeyPresses(root())
  expect(pressed).toEqual(['sort', '2020-Q2', 'sort'])
  await obeyPresses(document.getElementById('later'))
  expect(pressed).toEqual(['sort', '2020-Q2', 'sort', 'second'])
})

it('presses on a page that React makes anew are obeyed by the same controls, those of a later part too', async () => {
  control('second').click()
  control('sort').click()
  document.querySelector<HTMLElement>('[value="share"]')?.click()
  choose('2020-Q2')
  makeAnew(controls)
  await obeyPresses(root())
  expect(pressed).toEqual(['sort', 'share', '2020-Q2'])
  root()?.append(elements(later))
  hydrate()
  await obeyPresses(document.getElementById('later'))
  expect(pressed).toContain('second')
  expect(pressed).not.toContain('first')
})

it.each([
  ['another program changed the words', () => control('sort').replaceChildren('TOTAAL')],
  ['another program put a button before', () => root()?.prepend(elements('<button>Ext</button>'))],
])('a press is obeyed where %s', async (_, change) => {
  change()
  control('sort').click()
  makeAnew(controls + later)
  await obeyPresses(root())
  expect(pressed).toEqual(['sort'])
})

it('a press whose control cannot be told is not given to another one', async () => {
  control('sort').replaceChildren('TOTAAL')
  root()?.prepend(elements('<button>Ext</button>'))
  control('sort').click()
  makeAnew(controls + later)
  await obeyPresses(root())
  expect(pressed).toEqual([])
})

it('a press with Shift stays one', async () => {
  const press = new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true })
  control('sort').dispatchEvent(press)
  expect(press.defaultPrevented).toBe(true)
  const seen: boolean[] = []
  control('sort').addEventListener('click', ({ shiftKey }) => seen.push(shiftKey))
  await obeyPresses(root())
  expect(seen).toEqual([true])
})

it('the next press waits until the address has the choice before it', async () => {
  const addresses: string[] = []
  control('sort').click()
  control('clear').click()
  for (const name of ['sort', 'clear']) {
    control(name).addEventListener('click', () => {
      addresses.push(location.search)
      setTimeout(() => history.replaceState(null, '', `?${name}`), 150)
    })
  }
  await obeyPresses(root())
  expect(addresses).toEqual(['', '?sort'])
})

it('a press on a fold before the page is hydrated opens it once there is someone to fill it', async () => {
  root()?.append(
    elements('<details data-testid="fold"><summary><span>Achtergrond</span></summary></details>'),
  )
  const fold = document.querySelector('details')
  fold?.querySelector('span')?.click()
  expect(fold?.open).toBe(false)
  await obeyPresses(root())
  expect(fold?.open).toBe(true)
})
