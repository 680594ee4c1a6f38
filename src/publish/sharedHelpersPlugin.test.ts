import { globSync, readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { expect, it } from 'vitest'
import { helpers, withSharedHelpers } from './sharedHelpersPlugin.ts'

const files = globSync('node_modules/recharts/es6/**/*.js').map((file) =>
  readFileSync(file, 'utf8'),
)
/** Those of Babel, each on a line of its own; this one is used by four files and stays. */
const isHelper = /^function (?:ownKeys|_(?!taggedTemplateLiteral)\w+)\(.*\}$/

it('takes every helper out of Recharts', () => {
  expect(files.filter((code) => code.split('\n').some((line) => isHelper.test(line))).length).toBe(
    files.filter((code) => withSharedHelpers(code) !== undefined).length,
  )
  const left = files.flatMap((code) => (withSharedHelpers(code) ?? '').split('\n'))
  expect(left.length).toBeGreaterThan(10_000)
  expect(left.filter((line) => isHelper.test(line))).toEqual([])
})

it('asks for those that a file uses, and leaves a file without helpers as it is', () => {
  expect(withSharedHelpers('function _extends() { return _extends }\n_extends({}, a)')).toBe(
    "import { _extends } from '\0shared-helpers';_extends({}, a)",
  )
  expect(withSharedHelpers('export const one = 1')).toBeUndefined()
})

it('does what the helpers of Babel do', () => {
  const lines = new Set(files.flatMap((code) => code.split('\n')).filter((l) => isHelper.test(l)))
  const names = [...helpers.matchAll(/^ *export const (\w+)/gm)].map(([, name = '']) => name)
  const theirs = evaluated([...lines].join('\n'), names)
  const ours = evaluated(helpers.replaceAll('export ', ''), names)
  const symbol = Symbol('mark')
  const inputs: Readonly<Record<string, () => readonly unknown[]>> = {
    _extends: () => [{}, { a: 1, [symbol]: 2 }, null, { a: undefined, b: 3 }],
    _objectSpread: () => [{}, { a: 1, [symbol]: 2 }, {}, undefined, { a: 5, c: [] }],
    _defineProperty: () => [{ a: 1 }, 'b', 2],
    _objectWithoutProperties: () => [{ a: 1, b: 2, [symbol]: 3 }, ['a', 'absent']],
    _slicedToArray: () => [new Map([[1, 2]]), 1],
  }
  expect(Object.keys(inputs).toSorted()).toEqual(names.toSorted())
  for (const [name, input] of Object.entries(inputs)) {
    expect(called(ours.get(name), input()), name).toEqual(called(theirs.get(name), input()))
  }
})

/** What these names are in a piece of code. */
function evaluated(code: string, names: readonly string[]): ReadonlyMap<string, unknown> {
  const values: unknown = runInThisContext(`(() => { ${code}\nreturn [${names.join(', ')}] })()`)
  if (!Array.isArray(values)) throw new Error('no list')
  return new Map(names.map((name, index) => [name, values[index]]))
}

function called(helper: unknown, input: readonly unknown[]): unknown {
  if (typeof helper !== 'function') throw new Error('no such helper')
  return helper(...input)
}
