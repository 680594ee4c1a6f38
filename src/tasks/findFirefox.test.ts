import { afterEach, describe, expect, it, vi } from 'vitest'
import { findFirefox } from './findFirefox.ts'

describe('the Firefox for tests', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is the one that FIREFOX names', () => {
    vi.stubEnv('FIREFOX', process.execPath)
    expect(findFirefox()).toBe(process.execPath)
  })

  it('is an error when FIREFOX names nothing, not silently another one', () => {
    vi.stubEnv('FIREFOX', '/no/such/firefox')
    expect(findFirefox).toThrow('FIREFOX=/no/such/firefox')
  })
})
