import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

const dayInMs = 24 * 60 * 60 * 1000

/** RFC 9116, 2.5.5, advises less than a year. */
const longestInMs = 366 * dayInMs

interface SecurityTxtOptions {
  /** Where to report a vulnerability: an https:, mailto: or tel: address of whoever serves the site. */
  readonly contact: string | undefined
  readonly now?: () => number
}

/**
 * Puts the contact of whoever serves the site into `/.well-known/security.txt`. With a contact the
 * build stops when the file breaks RFC 9116, for instance when it has expired; without one it only
 * warns of the date.
 */
export function securityTxt({ contact, now = Date.now }: SecurityTxtOptions): Plugin {
  return {
    name: 'security-txt',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle: {
      sequential: true,
      handler({ dir = 'dist' }) {
        const file = path.join(dir, '.well-known/security.txt')
        const text = withContact(readFileSync(file, 'utf8'), contact)
        const faults = securityTxtFaults(text, now()).map((fault) => `security.txt: ${fault}`)
        if (contact && faults.length > 0) this.error(faults.join('\n'))
        for (const fault of faults) if (fault.includes('Expires')) this.warn(fault)
        writeFileSync(file, text)
      },
    },
  }
}

/** The text with a Contact, which RFC 9116 wants before all else; unchanged without one. */
export function withContact(text: string, contact: string | undefined): string {
  return contact ? text.replace(/^Expires:/m, `Contact: ${contact}\n$&`) : text
}

/** What RFC 9116 does not allow in a contact and the moment at which a security.txt ends, in words. */
export function securityTxtFaults(text: string, now: number): readonly string[] {
  const valuesOf = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}: (.*)$`, 'gm'))].map(([, value = '']) => value)
  const contacts = valuesOf('Contact')
  return [
    ...(contacts.length === 0 ? ['no Contact'] : []),
    ...contacts
      .filter((contact) => !/^(?:https:\/\/[^\s/]+\.|mailto:[^\s@]+@|tel:\+?\d)\S+$/.test(contact))
      .map((contact) => `Contact is no https:, mailto: or tel: address: ${contact}`),
    ...expiryFaults(valuesOf('Expires'), now),
  ]
}

function expiryFaults([expires, ...others]: readonly string[], now: number): readonly string[] {
  if (expires === undefined || others.length > 0) return ['not exactly one Expires']
  const left = Date.parse(expires) - now
  if (Number.isNaN(left) || !expires.includes('T')) return [`Expires is no moment: ${expires}`]
  if (left <= 0) return [`Expires is past: ${expires}`]
  return left > longestInMs ? [`Expires is more than a year away: ${expires}`] : []
}
