import { afterEach, describe, expect, it, vi } from 'vitest'
import { findChromium } from './findChromium.ts'

describe('the Chromium for tests', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is the one that CHROMIUM names', () => {
    vi.stubEnv('CHROMIUM', process.execPath)
    expect(findChromium()).toBe(process.execPath)
  })

  it('is an error when CHROMIUM names nothing, not silently another one', () => {
    vi.stubEnv('CHROMIUM', '/no/such/chromium')
    expect(findChromium).toThrow('CHROMIUM=/no/such/chromium')
  })
})
