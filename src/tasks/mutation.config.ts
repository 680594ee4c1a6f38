import { defineConfig } from 'vitest/config'

/** Only the tests that must notice a change in one group of sources: src/tasks/mutation.ts names them. */
export default defineConfig({
  test: {
    include: process.env['MUTATION_TESTS']?.split(' ') ?? [],
    setupFiles: 'src/testing/failOnConsole.ts',
  },
})
