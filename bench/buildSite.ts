import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** Builds the site into a directory, as `npm run build` does into `dist`. */
export function buildSite(directory: string, ...options: readonly string[]): void {
  const vite = path.resolve('node_modules/vite/bin/vite.js')
  const parameters = ['build', '--outDir', directory, '--logLevel', 'error', ...options]
  // Standard output is for the report.
  execFileSync(process.execPath, [vite, ...parameters], { stdio: ['ignore', 2, 2] })
}
