import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, createBuilder, createServer, type InlineConfig } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { prerender } from './prerenderPlugin.ts'

const entry = `
  import styles from './page.module.css'
  export const prerender = () => new Map([
    ['terms/en/index.html', '<!doctype html><html><head><title>T</title></head><body class="' + styles.page + '">'],
  ])
  export const prerenderFiles = (readFile) => new Map([['data/a.csv', readFile('a.json')]])
  export const prerenderLink = async (page, search, readFile) => {
    const place = '<div id="root"></div>'
    if (!page.includes(place)) throw new Error('No place')
    return page.replace(place, () => '<div id="root">' + search + readFile('a.json') + '</div>')
  }`

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'prerender-'))
  mkdirSync(path.join(root, 'src'))
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    path.join(root, 'index.html'),
    '<div id="root"></div><script type="module" src="/src/main.ts"></script>',
  )
  writeFileSync(
    path.join(root, 'src/main.ts'),
    "import s from './page.module.css'\ndocument.body.className = s.page",
  )
  writeFileSync(path.join(root, 'src/page.module.css'), '.page { color: red }')
  writeFileSync(path.join(root, 'src/entry.ts'), entry)
})

afterEach(() => rmSync(root, { recursive: true }))

function settings(): InlineConfig {
  return {
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [prerender({ files: () => new Map([['a.json', '$& 9.191']]), entry: 'src/entry.ts' })],
  }
}

async function builtFiles(): Promise<ReadonlyMap<string, string>> {
  const builder = await createBuilder(settings())
  await builder.buildApp()
  const files = globSync('**/*.*', { cwd: path.join(root, 'dist') }).toSorted()
  return new Map(files.map((file) => [file, readFileSync(path.join(root, 'dist', file), 'utf8')]))
}

it('puts the documents into the build, with its policy and style sheet, the same each time', async () => {
  const files = await builtFiles()
  const html = files.get('terms/en/index.html') ?? ''
  expect(html).toMatch(/^<!doctype html><html><head><meta http-equiv="Content-Security-Policy"/)
  const sheet = /<link rel="stylesheet" href="\.\.\/\.\.\/(assets\/[^"]+\.css)">/.exec(html)?.[1]
  const name = /<body class="([^"]+)">$/.exec(html)?.[1]
  expect(files.get(sheet ?? '')).toContain(`.${name}{`)
  expect(await builtFiles()).toEqual(files)
})

it('puts the start page in its place, as it is', async () => {
  const files = await builtFiles()
  expect(files.get('index.html')).toContain('<div id="root">$& 9.191</div>')
  expect(files.get('data/a.csv')).toBe('$& 9.191')
})

it('refuses an index.html without that place', async () => {
  writeFileSync(path.join(root, 'index.html'), '<script type="module" src="/src/main.ts"></script>')
  await expect(builtFiles()).rejects.toThrow('No place')
})

it('leaves what renders beside the site, not in it, with the page before anything is rendered', async () => {
  const files = await builtFiles()
  expect([...files.keys()].filter((file) => /mjs|entry/.test(file))).toEqual([])
  expect(globSync('**/prerender-*', { cwd: root })).toEqual([])
  expect(globSync('*', { cwd: path.join(root, 'dist-server') }).toSorted()).toEqual([
    'empty.html',
    'entry.mjs',
  ])
  const empty = readFileSync(path.join(root, 'dist-server/empty.html'), 'utf8')
  expect(empty).toContain('<div id="root"></div>')
  expect(empty).toMatch(/<script type="module" crossorigin src="\.\/assets\/[^"]+"><\/script>/)
})

it('refuses a page with styles that the style sheet does not hold', async () => {
  writeFileSync(path.join(root, 'src/other.css'), '.other { color: blue }')
  writeFileSync(path.join(root, 'src/entry.ts'), `import './other.css'\n${entry}`)
  await expect(builtFiles()).rejects.toThrow('Not in the style sheet of the site')
})

it('refuses what is no document, and a file outside the site', async () => {
  for (const pages of ["[['terms/index.html', '<p>']]", "[['../index.html', '<!doctype html>']]"]) {
    writeFileSync(
      path.join(root, 'src/entry.ts'),
      `export const prerender = () => new Map(${pages})\nexport const prerenderFiles = () => new Map()\nexport const prerenderLink = () => ''`,
    )
    await expect(builtFiles()).rejects.toThrow('Invalid')
  }
})

it('does not let a build without the documents pass for whole', async () => {
  await expect(build(settings())).rejects.toThrow('build with createBuilder')
})

it('serves them in development', async () => {
  const vite = await createServer({
    ...settings(),
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'mpa',
  })
  const http = createHttpServer(vite.middlewares)
  try {
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const address = http.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const page = await fetch(`http://127.0.0.1:${port}/terms/en/?x`)
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8')
    const html = await page.text()
    expect(html).toContain('<link rel="stylesheet" href="../../src/page.module.css">')
    expect(html).toContain('<title>T</title>')
    expect((await fetch(`http://127.0.0.1:${port}/terms/fr/`)).status).toBe(404)
  } finally {
    http.close()
    await vite.close()
  }
})
