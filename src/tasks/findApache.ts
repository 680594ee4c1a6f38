import { existsSync } from 'node:fs'

export interface Apache {
  readonly program: string
  /** Where its modules are. */
  readonly modules: string
}

const debian: Apache = { program: '/usr/sbin/apache2', modules: '/usr/lib/apache2/modules' }

/** Debian's Apache, for the tests of `docs/serving/apache`; `undefined` where it is not installed. */
export function findApache(): Apache | undefined {
  return existsSync(debian.program) && existsSync(debian.modules) ? debian : undefined
}
