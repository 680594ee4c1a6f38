import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { securityTxt } from './securityTxt.ts'

// The file as the site has it; it expires on 2027-11-01.
const folder = '.well-known'
const served = readFileSync(`public/${folder}/security.txt`, 'utf8')
const contact = 'https://example.org/meld'
const tooLate = 'security.txt: not within a year from now: 2027-11-01T00:00:00Z'
let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'security-txt-'))
  cpSync(`public/${folder}`, path.join(root, 'public', folder), { recursive: true })
  writeFileSync(path.join(root, 'page.js'), 'console.log(1)')
})

afterEach(() => rmSync(root, { recursive: true }))

async function built(who: string | undefined, today: string) {
  const warnings: string[] = []
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [securityTxt({ contact: who, now: () => Date.parse(today) })],
    build: {
      rolldownOptions: {
        input: path.join(root, 'page.js'),
        onLog: (_level, { message }) => warnings.push(message),
      },
    },
  })
  const text = readFileSync(path.join(root, 'dist', folder, 'security.txt'), 'utf8')
  return { text, warnings: warnings.filter((one) => one.includes('security.txt')) }
}

it.each([contact, 'mailto:security@example.org', 'tel:+31-20-1234567'])(
  'names %s before its date',
  async (who) => {
    const text = served.replace('\nExpires', `\nContact: ${who}\nExpires`)
    expect(text).toContain(`\nContact: ${who}\nExpires: 2027-11-01T00:00:00Z\n`)
    expect(await built(who, '2026-12-01')).toEqual({ text, warnings: [] })
  },
)

it.each([
  [contact, '2027-12-01', tooLate],
  [contact, '2026-10-30', tooLate],
  ['http://example.org/', '2026-12-01', 'Contact is no https:'],
  ['security@example.org', '2026-12-01', 'Contact is no https:'],
  ['javascript', '2026-12-01', 'Contact is no https:'],
  ['https://localhost', '2026-12-01', 'Contact is no https:'],
])('stops the build with the contact %s on %s', async (who, today, fault) => {
  await expect(built(who, today)).rejects.toThrow(fault)
})

it.each([
  [undefined, '2026-12-01', []],
  ['', '2027-12-01', [expect.stringContaining(tooLate)]],
  [undefined, '2026-10-30', [expect.stringContaining(tooLate)]],
])(
  'lets a build without contact (%j) go on, and warns of the date: %s',
  async (who, today, warnings) => {
    expect(await built(who, today)).toEqual({ text: served, warnings })
  },
)
