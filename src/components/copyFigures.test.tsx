import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copyFigures } from './copyFigures.ts'

/** Two rows as the tables of the page have them, with a text before and after. */
const page = `<p><span>Zestien </span><span>gemeenten</span></p>
<table><caption>Per gemeente</caption>
<thead><tr><td aria-hidden="true">Beheer</td></tr><tr>
  <th><button><span class="visually-hidden" data-copied="">UWV,</span> <span>transparant</span>
    <svg aria-hidden="true"></svg><span class="visually-hidden">, sorteert als nummer 2</span></button>
    <span>afgeleid</span></th>
  <th>Totaal</th><th>Deel</th></tr></thead>
<tbody><tr><th>Groningen</th>
  <td><data value="2943">2.943</data></td><td><data value="4.2">4,2%</data></td></tr>
<tr><th><span>Zaanstreek/</span><wbr><span>Waterland</span></th>
  <td><data value="1057">1.057</data></td><td>onbekend</td></tr></tbody>
<tfoot><tr><th colspan="2">Totaal regio</th><td><data value="0.5">0,5%</data></td></tr></tfoot></table>
<p>Bron: <a href="/bron">UWV</a></p>`.replaceAll(/>\n */g, '>')

beforeEach(() => {
  document.body.replaceChildren(document.createRange().createContextualFragment(page))
  document.documentElement.lang = 'nl'
  document.addEventListener('copy', copyFigures)
})

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('lang')
  document.removeEventListener('copy', copyFigures)
})

const data = new Map<string, string>()

/** As a browser does for Ctrl+C. True when the page has said itself what is copied. */
function copy(): boolean {
  data.clear()
  const event = new Event('copy', { bubbles: true, cancelable: true })
  const clipboardData = { setData: (type: string, text: string) => data.set(type, text) }
  document.body.dispatchEvent(Object.assign(event, { clipboardData }))
  return event.defaultPrevented
}

function select(from: Node, start: number, to: Node, end: number): void {
  document.getSelection()?.setBaseAndExtent(from, start, to, end)
}

/** The one text of an element. */
function text(words: string): Node {
  const [node] = screen.getByText(words).childNodes
  if (node === undefined) throw new Error(words)
  return node
}

const copiedTable = `Per gemeente
UWV, transparant afgeleid\tTotaal\tDeel
Groningen\t2943\t4,2
Zaanstreek/Waterland\t1057\tonbekend
Totaal regio\t\t0,5`

it('a whole table is copied with its figures as numbers, in cells', () => {
  document.getSelection()?.selectAllChildren(screen.getByRole('table'))
  expect(copy()).toBe(true)
  expect(data.get('text/plain')).toBe(copiedTable)
  const table = new DOMParser().parseFromString(data.get('text/html') ?? '', 'text/html')
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.cells].map((one) => one.textContent).join('\t'),
  )
  expect(rows).toEqual(copiedTable.split('\n').slice(1))
})

it.each([
  ['en', '4.2'],
  // Left by programs that translate a page.
  ['auto', '4,2'],
  ['', '4,2'],
  ['zh_CN', '4.2'],
  ['en-x-mtfrom-nl', '4.2'],
  ['fa', '4,2'],
])('a page with %j as its language is copied as numbers', (lang, share) => {
  document.documentElement.lang = lang
  document.getSelection()?.selectAllChildren(screen.getByRole('table'))
  expect(copy()).toBe(true)
  expect(data.get('text/plain')).toContain(`Groningen\t2943\t${share}\n`)
  expect(data.get('text/html')).toContain(`<td>${share}</td>`)
})

it('a part that begins in one column and ends in another keeps figures below each other', () => {
  select(text('2.943'), 0, text('1.057'), 5)
  copy()
  expect(data.get('text/plain')).toBe('\t2943\t4,2\nZaanstreek/Waterland\t1057\t')
})

it.each([
  ['one figure, or a part of it, is the whole number', '2.943', 2, 4],
  // Three presses on a cell select until the beginning of the next one.
  ['what is touched and not selected stays out', '4,2%', 0, 0],
])('%s', (_, last, start, end) => {
  select(text('2.943'), start, text(last), end)
  copy()
  expect(data.get('text/plain')).toBe('2943')
  expect(data.get('text/html')).toContain('<td>2943</td>')
})

it('a selection beyond the table keeps what is around it', () => {
  select(text('gemeenten'), 0, text('UWV'), 3)
  copy()
  expect(data.get('text/plain')).toBe(`gemeenten\n${copiedTable}\nBron: UWV`)
  expect(data.get('text/html')).toMatch(
    /^<p>gemeenten<\/p><p>Per gemeente<\/p><table>.*<td>2943<\/td>.*<\/table><p>Bron: UWV<\/p>$/,
  )
})

it('text without figures, and nothing, is copied by the browser itself', () => {
  expect(copy()).toBe(false)
  select(text('gemeenten'), 0, text('gemeenten'), 4)
  expect(copy()).toBe(false)
  select(text('Groningen'), 0, text('Groningen'), 9)
  expect(copy()).toBe(false)
  expect(data.size).toBe(0)
})
