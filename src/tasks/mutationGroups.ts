/** Sources that are changed together, and the tests that must notice. */
export interface Group {
  readonly name: string
  readonly sources: readonly string[]
  readonly tests: readonly string[]
}

const parserTests = ['src/ingest/reading/*.test.ts', 'src/ingest/checks/*.test.ts']

/** The last three are the parser, in three parts. A group takes from half a minute to ten minutes. */
export const groups: readonly Group[] = [
  {
    name: 'csv',
    sources: ['src/features/export/{csv,machineCsv,excelCsv}.ts'],
    tests: ['src/features/export/*.test.ts'],
  },
  {
    name: 'address',
    sources: [
      'src/url/{parameters,readColumns,readParts,readSelection,readView,unknownParameters}.ts',
    ],
    tests: ['src/url/*.test.ts'],
  },
  {
    name: 'checks',
    sources: [
      'src/domain/{checkPublication,coverage}.ts',
      'src/ingest/checks/{checkFigures,checkPlaces,provePublication}.ts',
    ],
    tests: [
      'src/domain/{checkPublication*,coverage}.test.ts',
      'src/ingest/checks/*.test.ts',
      'src/ingest/reading/*.test.ts',
      'src/ingest/{commandLine,ingestFile}.test.ts',
    ],
  },
  {
    name: 'lines',
    sources: [
      'src/ingest/reading/{classifyLine,footnoteMarks,normaliseLine,pageFurniture,prose,readCells,readNumber,sourceLine}.ts',
    ],
    tests: parserTests,
  },
  {
    name: 'places',
    sources: [
      'src/ingest/reading/{findPlaces,joinNames,knownNames,regionNear,regionsInParagraph}.ts',
    ],
    tests: parserTests,
  },
  {
    name: 'facts',
    sources: [
      'src/ingest/reading/{parsePublication,readPublishedOn,readQuarters,readRegister,readSource,readTable,readTitle}.ts',
    ],
    tests: parserTests,
  },
]

/** Everything that is written goes to one folder that is in no commit. */
export function mutationOptions({ name, sources }: Group) {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: [...sources],
    // Not `testFiles`: with it a changed constant is put in place too late (stryker-js issue 6144).
    vitest: { configFile: 'src/tasks/mutation.config.ts' },
    ignorePatterns: ['/.mutation', '/docs', '/e2e', '/bench', '/public'],
    tempDirName: '.mutation/copy',
    cleanTempDir: 'always' as const,
    // Stryker rewrites it with an interface of the compiler that TypeScript 7 no longer has; no test reads it.
    tsconfigFile: 'none',
    // It would warn of slow changes: those of a constant, which ask for every test.
    warnings: false,
    concurrency: 2,
    reporters: ['progress-append-only', 'json', 'html'],
    jsonReporter: { fileName: `.mutation/${name}.json` },
    htmlReporter: { fileName: `.mutation/${name}.html` },
  }
}
