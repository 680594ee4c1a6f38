export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // What decides what a publication, a link or a file says; one group at a time: docs/mutation.md.
  mutate: [
    'src/domain/{checkSums,coverage}.ts',
    'src/{components/csv,features/export/tableFiles}.ts',
    'src/ingest/{validatePublication,parse/*}.ts',
    'src/url/{mendSearch,readParameter,resolveSelection,resolveView}.ts',
    '!src/**/*.test.ts',
  ],
  // The score below which the command fails.
  thresholds: { high: 95, low: 90, break: 90 },
  // Stryker rewrites tsconfig.json with an interface that TypeScript 7 no longer has; no test reads it.
  tsconfigFile: 'none',
  ignorePatterns: ['/.mutation', '/dist', '/docs', '/e2e'],
  tempDirName: '.mutation/copy',
  cleanTempDir: 'always',
  concurrency: 2,
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: '.mutation/report.html' },
}
