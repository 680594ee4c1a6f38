import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'
import { securityTxtFaults, withContact } from './securityTxt.ts'

interface SecurityTxtOptions {
  /** Who to tell of a weakness: an https:, mailto: or tel: address of whoever serves the site. */
  readonly contact: string | undefined
  readonly now?: () => number
}

/**
 * Puts the contact of whoever serves the site into `/.well-known/security.txt`. With one the build stops
 * when the file is not right by RFC 9116, as when its date is past; without one it only warns of the date.
 */
export function securityTxt({ contact, now = Date.now }: SecurityTxtOptions): Plugin {
  return {
    name: 'security-txt',
    apply: 'build',
    applyToEnvironment: isForPages,
    writeBundle: {
      sequential: true,
      handler({ dir = 'dist' }) {
        const file = path.join(dir, '.well-known/security.txt')
        const text = withContact(readFileSync(file, 'utf8'), contact)
        const faults = securityTxtFaults(text, now()).map((fault) => `security.txt: ${fault}`)
        if (contact && faults.length > 0) this.error(faults.join('\n'))
        for (const fault of faults.filter((one) => one.includes('Expires'))) this.warn(fault)
        writeFileSync(file, text)
      },
    },
  }
}
