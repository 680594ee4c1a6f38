import path from 'node:path'

/**
 * What a source file belongs to: a package, a folder of the site, or what the bundler adds of its own.
 * Example: `node_modules/react-dom/cjs/x.js` is `react-dom`, `src/features/trend/x.tsx` is
 * `src/features/trend`.
 */
export function moduleOf(file: string): string {
  const parts = path.relative('.', file).split(path.sep)
  const inPackages = parts.lastIndexOf('node_modules') + 1
  if (inPackages > 0) {
    const [scope = '', name = ''] = parts.slice(inPackages)
    return scope.startsWith('@') ? `${scope}/${name}` : scope
  }
  if (parts[0] !== 'src') return 'bundler'
  return parts.slice(0, parts[1] === 'features' ? 3 : 2).join('/')
}
