import { afterEach, beforeEach, expect, it, vi } from 'vitest'

// Under the policy of the site a browser takes no text for the address of a script: only what
// `createScriptURL` gives, here an address with a mark.
const createPolicy = vi.fn(
  (_name: string, rules: { readonly createScriptURL: (url: string) => string }) => ({
    createScriptURL: (url: string) => `trusted:${rules.createScriptURL(url)}`,
  }),
)
const register = vi.fn(() => Promise.reject(new Error('Storage is refused')))

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('trustedTypes', { createPolicy })
  vi.stubEnv('PROD', true)
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { controller: null, register },
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.clearAllMocks()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

it('workers are loaded from the site itself, through one policy', async () => {
  const { workerUrl } = await import('../components/workerUrl.ts')
  expect(workerUrl('./assets/worker.js')).toBe('trusted:./assets/worker.js')
  expect(workerUrl('./assets/other.js')).toBe('trusted:./assets/other.js')
  expect(() => workerUrl('https://elsewhere.example/worker.js')).toThrow(TypeError)
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['app'])
})

it('the service worker is registered in production, and a browser that refuses it is left alone', async () => {
  const { registerServiceWorker } = await import('./registerServiceWorker.ts')
  registerServiceWorker()
  await vi.waitFor(() => expect(register).toHaveBeenCalledWith('trusted:./serviceWorker.js'))
  vi.stubEnv('PROD', false)
  registerServiceWorker()
  Reflect.deleteProperty(navigator, 'serviceWorker')
  vi.stubEnv('PROD', true)
  registerServiceWorker()
  expect(register).toHaveBeenCalledTimes(1)
})
