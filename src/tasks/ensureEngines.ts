import { ensureProgram } from './ensureProgram.ts'
import { findFirefox } from './findFirefox.ts'
import { findWebKit, type WebKit } from './findWebKit.ts'

interface Engines {
  readonly firefox: string | undefined
  readonly webKit: WebKit | undefined
}

/**
 * Finds the engines beside Chromium, or installs them. Where they can be installed a run without one would
 * only look as if it had tested all three.
 */
export function ensureEngines(): Engines {
  return {
    firefox: ensureProgram({
      name: 'Firefox',
      find: findFirefox,
      packages: ['firefox-esr'],
      install: 'must',
    }),
    webKit: ensureProgram({
      name: 'WebKit',
      find: findWebKit,
      packages: ['webkit2gtk-driver', 'xvfb'],
      install: 'must',
    }),
  }
}
