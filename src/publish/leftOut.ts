import type { LeftOut } from './leaveOutPlugin.ts'
import { leftOutOfCharts } from './leftOutOfCharts.ts'

/** The versions that were read for this list. */
export const judgedFor = {
  '@tanstack/query-core': '5.108.0',
  '@tanstack/react-query': '5.108.0',
  '@tanstack/store': '0.11.2',
  '@tanstack/table-core': '9.3.1',
  'd3-scale': '4.0.3',
  'd3-shape': '3.2.1',
  recharts: '3.10.1',
}

const suspending = [
  '@tanstack/react-query/build/modern/useSuspenseQuery.js',
  '@tanstack/react-query/build/modern/useSuspenseQueries.js',
  '@tanstack/react-query/build/modern/useQueries.js',
]

/** What the packages bring along and this page never runs: docs/decisions/0020-left-out.md. */
export const leftOut: readonly LeftOut[] = [
  {
    module: '@tanstack/query-core/build/modern/mutationCache.js',
    because: 'the page reads figures and changes none',
    instead: `export class MutationCache {
      clear() {}
      findAll() { return [] }
      resumePausedMutations() { return Promise.resolve() }
    }`,
    neededBy: ['@tanstack/query-core/build/modern/mutationObserver.js'],
  },
  {
    module: '@tanstack/query-core/build/modern/infiniteQueryBehavior.js',
    because: 'no file is read in pages',
    instead:
      'export const infiniteQueryBehavior = undefined, hasNextPage = undefined, hasPreviousPage = undefined',
    neededBy: ['@tanstack/query-core/build/modern/infiniteQueryObserver.js'],
  },
  {
    module: '@tanstack/react-query/build/modern/suspense.js',
    because: 'no query suspends: a page says itself what is on its way',
    instead: `const never = () => undefined
      export { never as defaultThrowOnError, never as ensureSuspenseTimers, never as fetchOptimistic, never as shouldSuspend }`,
    neededBy: suspending,
  },
  {
    module: '@tanstack/react-query/build/modern/errorBoundaryUtils.js',
    because: 'no query throws: its fault is on the page beside what is shown',
    instead: `const never = () => undefined
      export { never as ensurePreventErrorBoundaryRetry, never as getHasError, never as useClearResetErrorBoundary }`,
    neededBy: suspending,
  },
  {
    module: '@tanstack/store/dist/shallow.js',
    because: 'the table keeps no store: docs/decisions/0023-table-without-store.md',
    instead: 'export const shallow = Object.is',
    neededBy: ['@tanstack/store/dist/atom.js'],
  },
  {
    module: '@tanstack/table-core/dist/core/cells/coreCellsFeature.js',
    because: 'a cell is drawn from its row: src/features/profiles/ProfilesRow.tsx',
    instead: 'export const coreCellsFeature = {}',
    neededBy: ['@tanstack/react-table/dist/FlexRender.js'],
  },
  {
    module: '@tanstack/table-core/dist/core/headers/coreHeadersFeature.js',
    because: 'the headings are made of the columns: src/features/profiles/SortHeading.tsx',
    instead: 'export const coreHeadersFeature = {}',
    neededBy: [
      '@tanstack/react-table/dist/useTable.js',
      '@tanstack/react-table/dist/createTableHook.js',
    ],
  },
  ...leftOutOfCharts,
]
