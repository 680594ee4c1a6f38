import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** Days; RFC 9116, 2.5.5, advises less than a year. */
const longest = 366
const dayInMs = 24 * 60 * 60 * 1000
const address = /^(?:https:\/\/[^\s/]+\.|mailto:[^\s@]+@|tel:\+?\d)\S+$/

interface SecurityTxtOptions {
  /** Where to report a vulnerability: an https:, mailto: or tel: address of whoever serves the site. */
  readonly contact: string | undefined
  readonly now?: () => number
}

/**
 * Puts the contact of whoever serves the site into `/.well-known/security.txt`, before its date of expiry. With
 * a contact the build stops when the file would break RFC 9116; without one it only warns of the date.
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
        const text = readFileSync(file, 'utf8')
        const [, expires = ''] = /^Expires: (.*)$/m.exec(text) ?? []
        const daysLeft = (Date.parse(expires) - now()) / dayInMs
        if (!(daysLeft > 0 && daysLeft <= longest)) {
          this[contact ? 'error' : 'warn'](`security.txt: not within a year from now: ${expires}`)
        }
        if (!contact) return
        if (!address.test(contact)) {
          this.error(`security.txt: Contact is no https:, mailto: or tel: address: ${contact}`)
        }
        writeFileSync(file, text.replace('Expires:', `Contact: ${contact}\nExpires:`))
      },
    },
  }
}
