import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vitest/config'
import { syntheticCountry } from './mocks/syntheticCountry.ts'
import { data, publishedFiles } from './src/build/dataPlugin.ts'
import { headers } from './src/build/headers.ts'
import { openDataTags } from './src/build/openData.ts'
import { prerender } from './src/build/prerenderPlugin.ts'
import { publicationFiles } from './src/build/readPublications.ts'
import { securityTxt } from './src/build/securityTxt.ts'
import { compress, licences, offline } from './src/build/thirdParty.ts'

/** Tests of a page with a network, and with the hash of what came over it. */
const usesNetwork = ['src/app/**/*.test.tsx', 'src/features/own-publications/**/*.test.tsx']

const page = {
  environment: 'jsdom',
  setupFiles: ['src/testing/setupNode.ts', 'src/testing/setupPage.ts'],
}

export default defineConfig({
  // Relative addresses: the build works under any path of any host.
  base: './',
  // Without the fallback to index.html a missing data file is a 404, not a page with status 200.
  appType: 'mpa',
  plugins: [
    react(),
    data({ demo: syntheticCountry, address: process.env['SITE_ADDRESS'] }),
    prerender({
      entry: 'src/app/prerender.tsx',
      files: () => new Map([...publishedFiles(), ...publicationFiles()]),
      early: 'src/data/dataFiles.ts',
      address: process.env['SITE_ADDRESS'],
      tags: openDataTags,
    }),
    headers(),
    securityTxt({ contact: process.env['SECURITY_CONTACT'] }),
    licences(),
    offline(),
    compress(),
    // Network faults: `npm run dev -- --mode faults`, then `/?fault=stall`.
    msw(),
  ],
  build: {
    // One small style sheet: no part of the page waits for styles of its own.
    cssCodeSplit: false,
    // Every browser that the styles are written for knows `modulepreload`.
    modulePreload: { polyfill: false },
    // `light-dark()` stays as it is: pictures of charts take the light colours by `color-scheme`.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      // Compressing takes most of the time of a build.
      checks: { pluginTimings: false },
      // Chromium reads a script in the encoding that the server names.
      output: { charset: 'ascii' },
    },
  },
  worker: {
    // The worker fetches the reader of PDFs with the first one.
    format: 'es',
    rolldownOptions: { output: { minify: true, charset: 'ascii' } },
  },
  preview: { host: '127.0.0.1' },
  test: {
    // A guard against what never ends, not a measure of speed: machines are noisy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One worker for each core of the smallest machine; the files without a page share what they import.
    maxWorkers: 2,
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'scripts/**/*.test.ts'],
          setupFiles: 'src/testing/setupNode.ts',
        },
      },
      {
        extends: true,
        test: {
          ...page,
          name: 'page',
          include: ['src/**/*.test.tsx'],
          exclude: usesNetwork,
          // A window of its own for each file in one thread: a process for each takes twice the time.
          pool: 'vmThreads',
        },
      },
      {
        extends: true,
        test: {
          ...page,
          name: 'app',
          include: usesNetwork,
          // The window of such a thread has no fetch and no hashes.
          isolate: true,
        },
      },
    ],
  },
})
