import { existsSync } from 'node:fs'

const systemFirefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/**
 * Path of the Firefox for tests: the one that FIREFOX names, else one of the system. Throws when
 * FIREFOX names nothing; `undefined` when there is none at all.
 */
export function findFirefox(): string | undefined {
  const chosen = process.env['FIREFOX']
  if (chosen === undefined || chosen === '') return systemFirefoxes.find((file) => existsSync(file))
  if (existsSync(chosen)) return chosen
  throw new Error(`FIREFOX=${chosen}: no such file`)
}
