import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { searchParams } from '../url/searchParams.ts'

const html = readFileSync('index.html', 'utf8')
const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ''

const dataFiles = {
  start: { region: 'AM01', quarter: '2020-Q3' },
  demo: { regions: ['AM01', 'AM05'], quarters: ['2026-Q2', '2026-Q3'] },
}

const root = document.documentElement

beforeEach(() => {
  vi.useFakeTimers()
  const files = document.createElement('script')
  files.type = 'application/json'
  files.id = 'data-files'
  document.head.replaceChildren(files)
  const note = document.createElement('aside')
  note.id = 'start-note'
  document.body.replaceChildren(note)
  document.head.children[0]?.append(JSON.stringify(dataFiles))
})

afterEach(() => {
  vi.useRealTimers()
  delete root.dataset['link']
  document.head.replaceChildren()
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
})

/** What the script in the page makes of a link. */
function run(link: string): string | undefined {
  history.replaceState(null, '', `/${link}`)
  runInThisContext(script)
  return root.dataset['link']
}

it.each([
  ...['', '?utm_source=n', '?ref=nieuwsbrief', '?ref=caf%C3%A9', '?lang=nl', '#figures'],
  '?utm_source=n&utm_medium=e-mail&utm_campaign=q3%202020&fbclid=IwAR0%3D%3D',
  '?dataset=published&region=AM01&quarter=2020-Q3',
  '?dataset=published%26region=AM01&utm_source=n',
])('the figures of the start page are right for %s', (link) => {
  expect(run(link)).toBe('start')
})

it.each([
  ...['?dataset=demo', '?%64ataset=demo', '?%2564ataset=demo', '?DataSet=demo', '?dataset+=demo'],
  ...['?dataset%3Ddemo%26region%3DAM05', '?data%C2%ADset=demo', '?dataset=3Ddemo'],
  ...['?data\\u0073et=demo', '?data%u0073et=demo', '?dataset&#61;demo', '?%EF%BD%84ataset=demo'],
  ...['?utm_source=n&amp;region=AM05', '?utm_source=x?region=AM05', '?region=AM01&region=AM05'],
  ...[
    '?mеasure=share',
    '?u=https-3A__x_-3Fdataset-3Ddemo',
    '?munici%0Apality=GM0106',
    '?region:AM05',
  ],
  ...['?municipality%5B%5D=GM0106', '?municipality[0][code]=GM0106', '?municipality.0=GM0106'],
  ...['?region=AM01,AM05', '?region=AM012', '?quarter=2020-Q2', '?lang=en'],
  ...['?municipality=GM0106', '?lang=nl&measure=share', '#region=AM05'],
])('%s asks for something else, as far as is known here', (link) => {
  expect(run(link)).toBe('waiting')
})

it('every parameter of a link is known to the script in the page', () => {
  for (const name of Object.keys(searchParams)) expect(run(`?${name}=x`), name).toBe('waiting')
})

it.each([
  ['is refused or lost', () => lose('script')],
  [
    'is cut off',
    () => dispatchEvent(new ErrorEvent('error', { filename: 'https://x.nl/assets/index.js' })),
  ],
  ['does not come', () => vi.advanceTimersByTime(15_000)],
])(
  'when the script of the page %s the figures are there, with the words what they are',
  (_, fail) => {
    run('?dataset=demo')
    fail()
    expect(root.dataset['link']).toBe('failed')
    expect(document.getElementById('start-note')).toHaveAttribute('role', 'alert')
  },
)

it('a lost picture, or a fault in another program, changes nothing', () => {
  run('?dataset=demo')
  lose('link')
  dispatchEvent(new ErrorEvent('error', { filename: 'chrome-extension://x/content.js' }))
  expect(root.dataset['link']).toBe('waiting')
})

/** An element that cannot load what it names says so; the event does not bubble. */
function lose(name: string): void {
  const element = document.createElement(name)
  document.body.append(element)
  element.dispatchEvent(new Event('error'))
}

it('fetches the data files beside the script, those of the link alone', () => {
  run('?dataset=demo&region=AM05')
  const preloads = [...document.querySelectorAll('link')].map((link) => link.getAttribute('href'))
  expect(preloads).toEqual(['./data/demo/index.json', './data/demo/regions/AM05.json'])
})
