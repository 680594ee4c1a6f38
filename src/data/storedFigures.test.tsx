import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { servedFiles } from '../testing/servedFiles.ts'
import { areaQuery } from './areaData.ts'
import { indexQuery } from './queries.ts'
import { useStoredSince } from './storedFigures.ts'

const january = '2021-01-15T08:00:00.000Z'
const february = '2021-02-01T09:30:00.000Z'

const request = { dataSet: 'published', area: 'AM01', quarter: undefined } as const

/** Dates by the end of a file's name; a file without one comes from the server. */
const stored = new Map<string, string>()

vi.stubGlobal('fetch', async (file: string) => {
  const date = stored.get(file.slice(file.lastIndexOf('/') + 1))
  const text = file.includes('index') ? servedFiles.index : servedFiles.region
  return new Response(text, { headers: date === undefined ? {} : { 'x-stored-at': date } })
})
afterEach(() => {
  stored.clear()
})

function open(withRegion: boolean) {
  const client = new QueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const hook = renderHook(
    ({ withRegion }) => {
      const index = useQuery(indexQuery('published'))
      const region = useQuery(areaQuery(request, withRegion ? index.data : undefined))
      return { since: useStoredSince(), isDone: index.isSuccess && !region.isFetching }
    },
    { wrapper, initialProps: { withRegion } },
  )
  return { client, hook }
}

describe('the date since which the page uses stored files', () => {
  it('is absent when the server answers', async () => {
    const { hook } = open(true)
    await waitFor(() => expect(hook.result.current.isDone).toBe(true))
    expect(hook.result.current.since).toBeUndefined()
  })

  it('is that of the oldest file in use', async () => {
    stored.set('index.json', february).set('AM01.json', january)
    const { hook } = open(true)
    await waitFor(() => expect(hook.result.current.since).toBe(january))
    hook.rerender({ withRegion: false })
    await waitFor(() => expect(hook.result.current.since).toBe(february))
  })

  it.each([
    ['index, which has the hash of the stored file', 'AM01.json'],
    ['figures, which fit the stored index', 'index.json'],
  ])('is absent when the server answers for the %s', async (_, file) => {
    stored.set(file, january)
    const { hook } = open(true)
    await waitFor(() => expect(hook.result.current.isDone).toBe(true))
    expect(hook.result.current.since).toBeUndefined()
  })

  it('is gone when the server answers for the same file', async () => {
    stored.set('index.json', february)
    const { client, hook } = open(false)
    await waitFor(() => expect(hook.result.current.since).toBe(february))
    stored.clear()
    await act(() => client.refetchQueries())
    await waitFor(() => expect(hook.result.current.since).toBeUndefined())
  })
})
