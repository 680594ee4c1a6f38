import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, createBuilder, type InlineConfig } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { prerender } from './prerenderPlugin.ts'
import { startDevelopmentServer } from './testing/developmentServer.ts'

const card = JSON.stringify({
  brand: 'B',
  headline: '9.191 "&" mensen',
  subject: 'Groningen',
  scale: '12.842',
  share: 0.7157,
  inSonar: '9.191',
  notInSonar: '3.651',
  source: 'UWV',
})

const entry = `
  import styles from './page.module.css'
  export const prerenderPages = (readFile, sitePath) => new Map([
    ['terms/en/index.html', '<!doctype html><html><head><title>T</title></head><body class="' + styles.page + '">'],
    ['404.html', '<!doctype html><html><head></head><body>' + sitePath + readFile('a.json')],
  ])
  export const prerenderDashboard = async (readFile) =>
    ({ title: 'A & $&', subject: { nl: 'A & B', en: 'C' }, html: '<p>' + readFile('a.json') + '</p>', state: '{"a":1}', card: ${card} })`

const indexHtml =
  '<head><title>x</title><script>x=1</script></head><body><strong id="start-nl"></strong><strong id="start-en"></strong><div id="root" data-waiting></div><script type="module" src="/src/main.ts"></script></body>'

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'prerender-'))
  mkdirSync(path.join(root, 'src'))
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(path.join(root, 'index.html'), indexHtml)
  writeFileSync(
    path.join(root, 'src/main.ts'),
    "import s from './page.module.css'\ndocument.body.className = s.page\nimport('./late.ts')",
  )
  writeFileSync(path.join(root, 'src/late.ts'), 'document.title = "late"')
  writeFileSync(path.join(root, 'src/page.module.css'), '.page { color: red }')
  writeFileSync(path.join(root, 'src/entry.ts'), entry)
})

afterEach(() => rmSync(root, { recursive: true }))

function settings(address?: string): InlineConfig {
  return {
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [
      prerender({
        files: () => new Map([['a.json', '$& 9.191']]),
        entry: 'src/entry.ts',
        early: 'src/late.ts',
        address,
      }),
    ],
  }
}

async function builtFiles(address?: string): Promise<ReadonlyMap<string, string>> {
  const builder = await createBuilder(settings(address))
  await builder.buildApp()
  const files = globSync('**/*.*', { cwd: path.join(root, 'dist') }).toSorted()
  return new Map(files.map((file) => [file, readFileSync(path.join(root, 'dist', file), 'utf8')]))
}

it('puts the documents into the build, with its policy and style sheet, the same each time', async () => {
  const files = await builtFiles()
  const html = files.get('terms/en/index.html') ?? ''
  expect(html).toMatch(
    /^\uFEFF<!doctype html><html><head><meta http-equiv="Content-Security-Policy"/,
  )
  const sheet = /<link rel="stylesheet" href="\.\.\/\.\.\/(assets\/[^"]+\.css)">/.exec(html)?.[1]
  const name = /<body class="([^"]+)">$/.exec(html)?.[1]
  expect(files.get(sheet ?? '')).toContain(`.${name}{`)
  expect(await builtFiles()).toEqual(files)
})

it('puts the start page into index.html with its title, its state to hydrate from and what a link shows', async () => {
  const files = await builtFiles()
  const html = files.get('index.html') ?? ''
  expect(html).toContain('<title>A &amp; $&amp;</title>')
  expect(html).toContain('<strong id="start-nl">A &amp; B</strong><strong id="start-en">C</strong>')
  expect(html).toContain(
    '<div id="root" data-waiting><p>$& 9.191</p></div><script type="application/json" id="query-state">{"a":1}</script>',
  )
  expect(html).toMatch(/<script type="module" crossorigin src="\.\/assets\/[^"]+"><\/script>/)
  expect(html).toMatch(/<link rel="modulepreload" [^>]*"low" href="\.\/assets\/late-[^"]+\.js">/)
  expect(html).toContain('<meta property="og:title" content="9.191 &quot;&amp;&quot; mensen">')
  const picture = /<meta property="og:image" content="\.\/(assets\/social-[^"]+\.png)">/.exec(html)
  expect(files.has(picture?.[1] ?? '')).toBe(true)
  expect(html).not.toContain('og:url')
  // Nothing is left of what renders.
  expect([...files.keys()].filter((file) => /mjs|entry/.test(file))).toEqual([])
  expect(globSync('node_modules/*', { cwd: root, exclude: ['**/.vite'] })).toEqual([])
})

it('knows the address of the site when the one who builds says it', async () => {
  const files = await builtFiles('https://example.org/cijfers')
  const html = files.get('index.html') ?? ''
  expect(html).toContain('<meta property="og:url" content="https://example.org/cijfers/">')
  expect(html).toMatch(/"og:image" content="https:\/\/example\.org\/cijfers\/assets\/social-/)
  const notFound = files.get('404.html') ?? ''
  expect(notFound).toContain('<link rel="stylesheet" href="/cijfers/assets/')
  expect(notFound).toContain('<body>/cijfers/$& 9.191')
})

it('has a page for what is missing that works at any depth of a host of its own', async () => {
  const notFound = (await builtFiles('')).get('404.html') ?? ''
  expect(notFound).toContain('<link rel="stylesheet" href="/assets/')
  expect(notFound).toContain('<body>/$& 9.191')
})

it.each(['example.org', 'ftp://example.org/'])('refuses the address %s', (address) => {
  expect(() => settings(address)).toThrow(`SITE_ADDRESS="${address}"`)
})

it('refuses an index.html without a root', async () => {
  writeFileSync(path.join(root, 'index.html'), '<script type="module" src="/src/main.ts"></script>')
  await expect(builtFiles()).rejects.toThrow('No empty <div id="root"> in index.html')
})

it('refuses a page with styles that the style sheet does not hold', async () => {
  writeFileSync(path.join(root, 'src/other.css'), '.other { color: blue }')
  writeFileSync(path.join(root, 'src/entry.ts'), `import './other.css'\n${entry}`)
  await expect(builtFiles()).rejects.toThrow('Not in the style sheet of the site')
})

it('does not let a build without the documents pass for whole', async () => {
  await expect(build(settings())).rejects.toThrow('build with createBuilder')
})

it('serves them in development', async () => {
  const server = await startDevelopmentServer(settings())
  try {
    const page = await server.get('/terms/en/?x')
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8')
    const html = await page.text()
    expect(html).toContain('<link rel="stylesheet" href="../../src/page.module.css">')
    expect(html).toContain('<title>T</title>')
    expect((await server.get('/terms/fr/')).status).toBe(404)
  } finally {
    await server.close()
  }
})
