import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { syntheticCountry } from './mocks/syntheticCountry.ts'
import { className } from './src/publish/className.ts'
import { hintCompile } from './src/publish/compileHintPlugin.ts'
import { contentSecurityPolicy } from './src/publish/contentSecurityPolicyPlugin.ts'
import { faults } from './src/publish/faultsPlugin.ts'
import { leaveOut } from './src/publish/leaveOutPlugin.ts'
import { judgedFor, leftOut } from './src/publish/leftOut.ts'
import { offline } from './src/publish/offlinePlugin.ts'
import { plainImports } from './src/publish/plainImportPlugin.ts'
import { precompress } from './src/publish/precompressPlugin.ts'
import { prerender } from './src/publish/prerenderPlugin.ts'
import { publish, publishedFiles } from './src/publish/publishPlugin.ts'
import { securityTxt } from './src/publish/securityTxtPlugin.ts'
import { sharedHelpers } from './src/publish/sharedHelpersPlugin.ts'
import { shippedSoftware } from './src/publish/shippedSoftwarePlugin.ts'
import { shortenPublic } from './src/publish/shortenPublicPlugin.ts'

/** Recharts and what it brings. */
const chartPackages =
  /node_modules\/(?:recharts|victory-vendor|d3-[a-z-]+|internmap|@reduxjs|redux|react-redux|use-sync-external-store|redux-thunk|reselect|immer|es-toolkit|decimal\.js-light|eventemitter3|tiny-invariant|clsx)\/|^\0shared-helpers$/

/** What judges a data file: fetched beside the first one. */
const dataRules =
  /node_modules\/valibot\/|src\/data\/(?:\w+Schemas?|parseDataFile|checkHash|read\w+|steps|seriesSteps)\.ts|src\/domain\/checkPublication\.ts/

/** The drawings of lines through time, which a page has all or none of. */
const lines =
  /src\/features\/trend\/(?:frame\/(?:EventLines|PlotArea|linearScale)|coverage\/(?:Coverage(?:Lines|Marks|Labels)|coverageLabelTexts)|profiles\/(?:Profile(?:Stack|Events|Islands)|StackLabels)|share\/(?:CoverageShare(?:Chart|Marks)|CompareLabels|coverageShareSigns))\.(?:tsx?|module\.css)/

/** What few readers meet, fetched beside the data. */
const messages =
  /src\/(?:i18n\/(?:(?:(?:nl|en)M|m)essage(?:s|Texts)|formatMoment)|features\/share\/(?:LinkNotices|wordNotices)|data\/failWithoutCode|ui\/(?:Notice|FaultMessage|Message|reloadWhenServed)|app\/(?:NotHere|NoNewer|NoFigures|fetchedOn|DataFaultMessage|ConnectionNote|keepForOffline))\.(?:tsx?|module\.css)/

/** Where the figures come from, at the foot of every page. */
const source =
  /src\/(?:i18n\/(?:(?:nl|en)S|s)ource(?:Texts)?|features\/source\/(?:SourceNote|Explanation|citationOf)|url\/useLinkedPart)\.(?:tsx?|module\.css)/

/** What opens on a press, fetched when the browser has nothing better to do. */
const panels =
  /src\/features\/(?:export|filters)\/(?:\w+Panel\.tsx|ExportMenu\.module\.css|(?:csv|\w+Csv|fileName|saveTable)\.ts)$/

export default defineConfig(({ mode }) => ({
  // Relative addresses: the build works under any path of any host.
  base: './',
  // Without the fallback to index.html a missing data file is a 404, not a page with status 200.
  appType: 'mpa',
  resolve: {
    // React has this hook itself since 18: the stand-in for older ones is not shipped.
    alias: [
      {
        find: /^use-sync-external-store\/shim\/with-selector$/,
        replacement: 'use-sync-external-store/with-selector',
      },
    ],
  },
  plugins: [
    react(),
    prerender({ entry: 'src/app/prerender.tsx', files: publishedFiles }),
    publish({ demo: syntheticCountry }),
    contentSecurityPolicy(),
    shortenPublic('early.js'),
    offline('serviceWorker.js'),
    shortenPublic('serviceWorker.js'),
    hintCompile(['BelowTable']),
    precompress(),
    plainImports(),
    leaveOut({ modules: leftOut, judgedFor }),
    sharedHelpers(),
    faults(mode),
    shippedSoftware(),
    securityTxt({ contact: process.env['SECURITY_CONTACT'] }),
  ],
  css: { modules: { generateScopedName: className } },
  build: {
    modulePreload: {
      // Every browser of the target knows modulepreload.
      polyfill: false,
      // The page names what its first script imports; parts that come later are plain imports.
      resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    // One small style sheet: no part of the page waits for styles of its own.
    cssCodeSplit: false,
    // Both minifiers, one after the other: docs/decisions/0012-terser.md.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, lhs_constants: false },
    },
    rolldownOptions: {
      // Terser goes over what the built-in minifier leaves.
      output: {
        minify: true,
        // What draws the charts is one file, whichever figures a page has; what judges data another.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'charts', test: chartPackages },
            { name: 'rules', test: dataRules },
            { name: 'lines', test: lines },
            { name: 'messages', test: messages },
            { name: 'source', test: source },
            { name: 'panels', test: panels },
          ],
        },
      },
    },
  },
  test: {
    // A guard against what never ends, not a measure of speed: machines are noisy.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'mocks/**/*.test.ts'],
          setupFiles: 'src/testing/failOnConsole.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing/failOnConsole.ts', 'src/testing/setup.ts'],
        },
      },
    ],
  },
}))
