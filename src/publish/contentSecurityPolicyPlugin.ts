import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'
import { metaContentSecurityPolicy } from './securityHeaders.ts'

/**
 * Writes the policy into the built pages, for hosts that cannot set headers. Not in development:
 * Vite's own client makes styles and markup that the policy forbids.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    applyToEnvironment: isForPages,
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaContentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
