import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { securityTxtFaults, withContact } from './securityTxt.ts'

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
    ['Expires: 2027-13-01T00:00:00Z', 'Expires is past: 2027-13-01T00:00:00Z'],
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

  it('takes no second line in a contact, and no text beside the fields', () => {
    expect(securityTxtFaults(withContact(served, 'mailto:a@example.org\nhello'), now)).toEqual([
      'no field: hello',
    ])
  })
})
