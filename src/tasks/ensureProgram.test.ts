import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureProgram } from './ensureProgram.ts'
import { installDebianPackages } from './installDebianPackages.ts'
import { isDebianAsRoot } from './isDebianAsRoot.ts'

vi.mock('./installDebianPackages.ts')
vi.mock('./isDebianAsRoot.ts')

const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
const find = vi.fn<() => string | undefined>()

/** A machine where packages can be installed, and whether that succeeds; or one where they cannot. */
function machine(install: 'succeeds' | 'fails' | 'cannot'): void {
  vi.mocked(isDebianAsRoot).mockReturnValue(install !== 'cannot')
  vi.mocked(installDebianPackages).mockImplementation(() => {
    if (install === 'succeeds') find.mockReturnValue('/usr/bin/x')
    return install === 'succeeds'
  })
}

const ensure = (install: 'must' | 'may' | 'not') =>
  ensureProgram({ name: 'X', find, packages: ['x', 'y'], install })

beforeEach(() => {
  find.mockReset()
  said.mockClear()
  vi.mocked(installDebianPackages).mockReset()
})

describe('a program for tests', () => {
  it('is taken where it is, and nothing is installed', () => {
    machine('succeeds')
    find.mockReturnValue('/opt/x')
    expect(ensure('must')).toBe('/opt/x')
    expect(installDebianPackages).not.toHaveBeenCalled()
  })

  it('is installed where that can be done', () => {
    machine('succeeds')
    expect(ensure('must')).toBe('/usr/bin/x')
    expect(installDebianPackages).toHaveBeenCalledWith('x', 'y')
  })

  it('that must be there is an error where its install fails, not tests that are left out', () => {
    machine('fails')
    expect(() => ensure('must')).toThrow('The install failed: apt-get install x y')
  })

  it.each([
    ['must', 'cannot'],
    ['may', 'cannot'],
    ['may', 'fails'],
    ['not', 'succeeds'],
  ] as const)(
    'whose install %s be tried, and %s, is left out, and this is said',
    (install, how) => {
      machine(how)
      expect(ensure(install)).toBeUndefined()
      expect(said).toHaveBeenLastCalledWith(
        expect.stringContaining('The tests with X are left out: this machine lacks it.'),
      )
      if (install === 'not') expect(installDebianPackages).not.toHaveBeenCalled()
    },
  )
})
