import { afterEach, expect, it, vi } from 'vitest'
import { reloadWhenServed } from './reloadWhenServed.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

async function press(fetch: () => Promise<Response>): Promise<string> {
  const done: string[] = []
  vi.stubGlobal('fetch', fetch)
  vi.stubGlobal('location', { reload: () => done.push('reload') })
  await reloadWhenServed(() => done.push('stay'))
  return done.join()
}

it('a page whose server can be had is loaded anew', async () => {
  expect(await press(async () => new Response('<p>'))).toBe('reload')
})

it('a page stays when a reload would bring none', async () => {
  expect(await press(async () => new Response(null, { status: 503 }))).toBe('stay')
  expect(await press(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('stay')
})
