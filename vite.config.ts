import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './src/publish/contentSecurityPolicyPlugin.ts'
import { precompress } from './src/publish/precompressPlugin.ts'
import { publish } from './src/publish/publishPlugin.ts'

export default defineConfig({
  // Relative addresses: the build works under any path of any host.
  base: './',
  // Without the fallback to index.html a missing data file is a 404, not a page with status 200.
  appType: 'mpa',
  plugins: [react(), publish(), contentSecurityPolicy(), precompress()],
  build: {
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The size budgets in package.json tell the chunks apart by these names.
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: ({ isDynamicEntry }) =>
          `assets/${isDynamicEntry ? 'later-' : ''}[name]-[hash].js`,
      },
    },
  },
  test: {
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
})
