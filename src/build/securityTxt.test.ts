import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { securityTxt, securityTxtFaults, withContact } from './securityTxt.ts'

const served = readFileSync('public/.well-known/security.txt', 'utf8')
const now = Date.parse('2026-12-01T00:00:00Z')
const complete = withContact(served, 'https://example.org/kwetsbaarheden')

describe('security.txt', () => {
  it('is right by RFC 9116 with the contact of whoever serves the site', () => {
    expect(complete).toContain(
      '\nContact: https://example.org/kwetsbaarheden\nExpires: 2027-11-01T00:00:00Z\n',
    )
    expect(securityTxtFaults(complete, now)).toEqual([])
    expect(securityTxtFaults(withContact(served, 'mailto:security@example.org'), now)).toEqual([])
  })

  it('lacks nothing else without one', () => {
    expect(withContact(served, undefined)).toBe(served)
    expect(withContact(served, '')).toBe(served)
    expect(securityTxtFaults(served, now)).toEqual(['no Contact'])
  })

  it.each([
    ['2027-11-01T00:00:00Z', 'Expires is past: 2027-11-01T00:00:00Z'],
    ['2026-10-30T00:00:00Z', undefined],
  ])('holds until its date: at %s', (time, fault) => {
    const at = Date.parse(time)
    const found = securityTxtFaults(complete, at)
    expect(found[0]).toBe(fault ?? 'Expires is more than a year away: 2027-11-01T00:00:00Z')
  })

  it.each([
    ['Expires: 2027-02-30', 'Expires is no moment: 2027-02-30'],
    ['Expires: soon', 'Expires is no moment: soon'],
    ['Expires: 2027-13-01T00:00:00Z', 'Expires is no moment: 2027-13-01T00:00:00Z'],
    ['Preferred-Languages: nl', 'not exactly one Expires'],
    ['Expires: 2027-05-01T00:00:00Z\nExpires: 2027-05-01T00:00:00Z', 'not exactly one Expires'],
  ])('has one moment at which it ends, not "%s"', (line, fault) => {
    expect(securityTxtFaults(`Contact: tel:+31-20-1234567\n${line}\n`, now)).toEqual([fault])
  })

  it.each(['http://example.org/', 'security@example.org', 'javascript', 'https://localhost'])(
    'takes no contact such as %s',
    (contact) => {
      expect(securityTxtFaults(withContact(served, contact), now)).toEqual([
        `Contact is no https:, mailto: or tel: address: ${contact}`,
      ])
    },
  )
})

describe('the build', () => {
  let root = ''

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'security-txt-'))
    mkdirSync(path.join(root, 'public/.well-known'), { recursive: true })
    writeFileSync(
      path.join(root, 'public/.well-known/security.txt'),
      '# Who to tell\nExpires: 2027-11-01T00:00:00Z\n',
    )
    writeFileSync(path.join(root, 'page.js'), 'console.log(1)')
  })

  afterEach(() => rmSync(root, { recursive: true }))

  async function built(contact: string | undefined, today: string) {
    const warnings: string[] = []
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [securityTxt({ contact, now: () => Date.parse(today) })],
      build: {
        rolldownOptions: {
          input: path.join(root, 'page.js'),
          onLog: (_level, { message }) => warnings.push(message),
        },
      },
    })
    const text = readFileSync(path.join(root, 'dist/.well-known/security.txt'), 'utf8')
    return { text, warnings: warnings.filter((one) => one.includes('security.txt')) }
  }

  it('names who to tell, as the one who builds said', async () => {
    expect(await built('https://example.org/meld', '2026-12-01')).toEqual({
      text: '# Who to tell\nContact: https://example.org/meld\nExpires: 2027-11-01T00:00:00Z\n',
      warnings: [],
    })
  })

  it('stops the build when its date is past or too distant, or the contact is no address', async () => {
    await expect(built('https://example.org/meld', '2027-12-01')).rejects.toThrow('Expires is past')
    await expect(built('https://example.org/meld', '2026-10-30')).rejects.toThrow(
      'Expires is more than a year away',
    )
    await expect(built('example.org', '2026-12-01')).rejects.toThrow('Contact is no https:')
  })

  it('lets a build without contact go on, and warns of the date', async () => {
    expect((await built(undefined, '2026-12-01')).warnings).toEqual([])
    const { text, warnings } = await built('', '2027-12-01')
    expect(text).toBe('# Who to tell\nExpires: 2027-11-01T00:00:00Z\n')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('security.txt: Expires is past')
    expect((await built(undefined, '2026-10-30')).warnings).toEqual([
      expect.stringContaining('security.txt: Expires is more than a year away'),
    ])
  })
})
