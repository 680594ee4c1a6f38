import type { Plugin } from 'vite'
import { isForPages } from './isForPages.ts'

const helpersId = '\0shared-helpers'

/** As every browser of the target has it. Each is what the helper of that name does for older ones. */
export const helpers = `
  export const _extends = Object.assign
  export const _objectSpread = Object.assign
  export const _defineProperty = (object, key, value) =>
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  export const _objectWithoutProperties = (source, keys) => {
    const rest = { ...source }
    for (const key of keys) delete rest[key]
    return rest
  }
  export const _slicedToArray = (values) => (Array.isArray(values) ? values : [...values])
`
const shared = [
  '_extends',
  '_objectSpread',
  '_defineProperty',
  '_objectWithoutProperties',
  '_slicedToArray',
]
/** What only these helpers themselves call. */
const inner = [
  'ownKeys',
  '_toPropertyKey',
  '_toPrimitive',
  '_objectWithoutPropertiesLoose',
  '_arrayWithHoles',
  '_iterableToArrayLimit',
  '_unsupportedIterableToArray',
  '_arrayLikeToArray',
  '_nonIterableRest',
]

const declaration = new RegExp(`^function (${[...shared, ...inner].join('|')})\\(.*\\}$\\n?`, 'gm')

/**
 * One copy of the helpers that Babel wrote into every file of Recharts, for browsers of long ago: object
 * spread, destructuring and the like.
 */
export function sharedHelpers(): Plugin {
  return {
    name: 'shared-helpers',
    apply: 'build',
    applyToEnvironment: isForPages,
    resolveId: {
      filter: { id: /^\0shared-helpers$/ },
      handler: (id) => id,
    },
    load: {
      filter: { id: /^\0shared-helpers$/ },
      handler: () => ({ code: helpers, moduleSideEffects: false }),
    },
    transform: {
      filter: { id: /node_modules\/recharts\/es6\// },
      handler(code) {
        const shortened = withSharedHelpers(code)
        return shortened === undefined ? undefined : { code: shortened, map: null }
      },
    },
  }
}

/** The file without its own helpers; `undefined` when it has none. */
export function withSharedHelpers(code: string): string | undefined {
  const found = new Set([...code.matchAll(declaration)].map(([, name]) => name))
  if (found.size === 0) return undefined
  const names = shared.filter((name) => found.has(name))
  return `import { ${names.join(', ')} } from '${helpersId}';${code.replaceAll(declaration, '')}`
}
