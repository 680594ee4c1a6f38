import { act, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './LazyPart.tsx'
import { lazyWhenVisible, whenDrawn } from './LazyWhenVisible.tsx'

/** jsdom has no layout, so the test says what is near the screen. */
const observers = new Set<(isNear: boolean) => void>()

function Drawing({ label }: { readonly label: string }): ReactElement {
  return <p>{label}</p>
}

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(report: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        observers.add((isIntersecting) => report([{ isIntersecting }]))
      }
      observe(): void {}
      disconnect(): void {}
    },
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
  observers.clear()
})

const scroll = (isNear: boolean): Promise<void> =>
  act(async () => {
    for (const report of observers) report(isNear)
  })

it('draws a part when its place comes near the screen, and keeps it', async () => {
  const Part = lazyWhenVisible(async () => Drawing)
  const { container } = render(<Part label="drawing" />)
  await scroll(false)
  expect(container.querySelector('[data-undrawn]')).not.toBeNull()
  expect(screen.queryByText('drawing')).toBeNull()
  await scroll(true)
  expect(await screen.findByText('drawing')).toBeVisible()
  expect(container.querySelector('[data-undrawn]')).toBeNull()
  await scroll(false)
  expect(screen.getByText('drawing')).toBeVisible()
})

it('has loaded its code before, and draws at once for print', async () => {
  const load = vi.fn(async () => Drawing)
  const Part = lazyWhenVisible(load)
  render(<Part label="drawing" />)
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1), { timeout: 20_000 })
  await act(() => load.mock.results[0]?.value)
  act(() => window.dispatchEvent(new Event('beforeprint')))
  expect(screen.getByText('drawing')).toBeVisible()
})

it('leaves code that cannot be loaded to the error boundary around it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const Part = lazyWhenVisible<{ label: string }>(() => Promise.reject(new Error('no connection')))
  render(
    <ErrorBoundary fallback={<p role="alert">not loaded</p>}>
      <Part label="drawing" />
    </ErrorBoundary>,
  )
  await scroll(true)
  expect(await screen.findByRole('alert')).toHaveTextContent('not loaded')
  vi.restoreAllMocks()
})

it('resolves when everything inside an element is drawn', async () => {
  const Part = lazyWhenVisible(async () => Drawing)
  const { container } = render(<Part label="drawing" />)
  const isDrawn = vi.fn()
  const drawn = whenDrawn(container).then(isDrawn)
  await scroll(false)
  expect(isDrawn).not.toHaveBeenCalled()
  await scroll(true)
  await drawn
  expect(screen.getByText('drawing')).toBeVisible()
})
