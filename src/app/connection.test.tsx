import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, renderHook, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setOnline } from '../../mocks/faults/browserConnection.ts'
import { knownRegion } from '../domain/knownSeries.ts'
import { defaultView } from '../domain/view.ts'
import { TextsProvider } from '../i18n/TextsProvider.tsx'
import { groningenSeries } from '../testing/groningenSeries.ts'
import { ConnectionNote } from './ConnectionNote.tsx'
import { type Shown, useShown } from './useShown.ts'

const areas = [groningenSeries.region]
const on = new Date(2026, 10, 28, 19, 31).toISOString()

/** What a page was told stays as long as it lives, so each test has a page of its own. */
async function newPage() {
  vi.resetModules()
  return import('./connection.ts')
}

let page: Awaited<ReturnType<typeof newPage>>

beforeEach(async () => {
  page = await newPage()
})

afterEach(() => setOnline(true))

function figuresOnScreen(): Shown {
  const known = knownRegion(groningenSeries)
  const data = { kind: 'region', series: groningenSeries, known } as const
  const { result } = renderHook(() => useShown(defaultView, areas, data))
  if (result.current === undefined) throw new Error('There are no figures')
  return result.current
}

it('a page is online or offline, as its browser says', () => {
  const { result, rerender } = renderHook(() => page.useConnection())
  expect(result.current).toEqual({ kind: 'online' })
  act(() => setOnline(false))
  expect(result.current).toEqual({ kind: 'offline' })
  const before = result.current
  rerender()
  expect(result.current).toBe(before)
})

it('every part of a kept page hears since when it is kept, and that its server is back', () => {
  const one = renderHook(() => page.useConnection())
  const other = renderHook(() => page.useConnection())
  act(() => page.hearWorker({ kind: 'back' }))
  expect(one.result.current).toEqual({ kind: 'online' })
  act(() => page.hearWorker({ kind: 'kept', on }))
  act(() => setOnline(false))
  for (const { result } of [one, other]) {
    expect(result.current).toEqual({ kind: 'kept', on, isBack: false })
  }
  one.unmount()
  act(() => page.hearWorker({ kind: 'back' }))
  expect(other.result.current).toEqual({ kind: 'kept', on, isBack: true })
  act(() => page.hearWorker({ kind: 'kept', on }))
  expect(other.result.current).toEqual({ kind: 'kept', on, isBack: true })
})

it.each([
  undefined,
  null,
  'kept',
  {},
  { keptOn: on },
  { kind: 'kept' },
  { kind: 'kept', on: 'yesterday' },
  { kind: 'kept', on: 1_790_000_000_000 },
])('the page ignores %j', (message) => {
  const { result } = renderHook(() => page.useConnection())
  act(() => page.hearWorker(message))
  expect(result.current).toEqual({ kind: 'online' })
})

it.each([
  [
    'nl',
    'Deze pagina kon niet van de server komen. U ziet de cijfers van het derde kwartaal 2020, bewaard op 28 november 2026 om 19:31.',
    'De server is er weer. Vernieuw de pagina voor de nieuwste cijfers.',
    'Vernieuw de pagina',
  ],
  [
    'en',
    'This page could not be fetched from the server. You are seeing the figures for the third quarter of 2020, saved on 28 November 2026 at 19:31.',
    'The server is back. Reload the page for the newest figures.',
    'Reload the page',
  ],
] as const)(
  'a kept page says so in "%s", and when a reload helps',
  async (language, kept, back, reload) => {
    const shown = figuresOnScreen()
    const note = (isBack: boolean) => (
      <TextsProvider language={language}>
        <ConnectionNote
          connection={{ kind: 'kept', on, isBack }}
          shown={shown}
          stale={undefined}
          client={new QueryClient()}
          onRetry={() => undefined}
        />
      </TextsProvider>
    )
    const { rerender } = await act(async () => render(note(false)))
    expect(await screen.findByRole('alert')).toHaveTextContent(kept)
    expect(screen.queryByText(back)).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
    rerender(note(true))
    expect(screen.getByRole('alert')).toHaveTextContent(`${kept}${back}`)
    expect(screen.getByRole('button', { name: reload })).toBeVisible()
  },
)

it('a page that forgot when its figures were fetched names them without a moment', () => {
  const failure = { file: 'data/published/index.json', fault: { kind: 'timeout' } } as const
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TextsProvider language="nl">
        <ConnectionNote
          connection={{ kind: 'online' }}
          shown={figuresOnScreen()}
          stale={{ ...failure, isRetrying: false }}
          client={new QueryClient()}
          onRetry={() => undefined}
        />
      </TextsProvider>
    </QueryClientProvider>,
  )
  expect(
    screen.getByText('U ziet nog de cijfers van arbeidsmarktregio Groningen, derde kwartaal 2020.'),
  ).toBeVisible()
})
