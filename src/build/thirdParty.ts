import path from 'node:path'
import { serwist } from '@serwist/vite'
import license from 'rollup-plugin-license'
import type { Plugin } from 'vite'
import { compression } from 'vite-plugin-compression2'

/** Larger files, such as pdf.js, are left to the browser's own cache. */
const largestPrecachedBytes = 700_000

const judgedLicences = '(MIT OR ISC OR BSD-3-Clause OR Apache-2.0 OR OFL-1.1)'

/** Plugins that know one build only: not for the entry that prerenders. */
function forBrowser(plugin: { readonly name: string }): Plugin {
  return { ...plugin, apply: 'build', applyToEnvironment: ({ name }) => name === 'client' }
}

/** Lists the packages in the scripts; the build stops at a licence that nobody has judged yet. */
function writeLicences(output: string): Plugin {
  const allow = { test: judgedLicences, failOnUnlicensed: true, failOnViolation: true }
  return forBrowser(license({ thirdParty: { output, allow } }))
}

/** `licenses.txt`: the licences of the packages in the scripts of the site. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    applyToEnvironment: ({ name, config: { root, build } }) =>
      name === 'client' && writeLicences(path.resolve(root, build.outDir, 'licenses.txt')),
  }
}

/** Copies in gzip and brotli beside every text file, for servers that can send them. */
export function compress(): Plugin {
  return forBrowser(
    compression({ include: /\.(?:css|csv|html|js|json|jsonld|svg|xml)$/, logLevel: 'silent' }),
  )
}

/** `serviceWorker.js` with the list of files that it stores when a browser installs it. */
export function offline(): Plugin[] {
  return serwist({
    swSrc: 'src/app/serviceWorker.ts',
    swDest: 'serviceWorker.js',
    swUrl: 'serviceWorker.js',
    // Every browser runs a classic worker.
    rollupFormat: 'iife',
    globDirectory: 'dist',
    globPatterns: ['**/*.{html,css,js,svg,woff2}'],
    globIgnores: ['404.html'],
    manifestTransforms: [
      (entries) => ({
        manifest: entries.filter(({ size }) => size < largestPrecachedBytes),
        warnings: [],
      }),
    ],
    integration: {
      configureOptions({ root, build }, options) {
        const outDir = path.resolve(root, build.outDir)
        options.globDirectory = outDir
        options.plugins = [writeLicences(path.join(outDir, 'serviceWorker.licenses.txt'))]
      },
    },
  }).map(forBrowser)
}
