import { defineConfig } from 'vitest/config'

/** Stryker runs the tests that import a changed file; without a page, so that each run is short. */
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], setupFiles: 'src/testing/setupNode.ts' },
})
