import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { InView } from './InView.tsx'

/** jsdom has no layout, so what is near is said here. */
const observers = new Set<(isNear: boolean) => void>()
const load = vi.fn(() => Promise.resolve())
/** Without idle callbacks, as here, such work waits for a second. */
const inTime = { timeout: 5000 }

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
  load.mockClear()
})

const scroll = (isNear: boolean): void =>
  act(() => {
    for (const report of observers) report(isNear)
  })

it('draws a part when its place comes near, and has fetched its code before', async () => {
  render(<InView load={load}>drawing</InView>)
  scroll(false)
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1), inTime)
  expect(screen.queryByText('drawing')).toBeNull()
  scroll(true)
  expect(await screen.findByText('drawing', {}, inTime)).toBeVisible()
  scroll(false)
  expect(screen.getByText('drawing')).toBeVisible()
})

it('draws it at once for paper', () => {
  render(<InView load={load}>drawing</InView>)
  act(() => window.dispatchEvent(new Event('beforeprint')))
  expect(screen.getByText('drawing')).toBeVisible()
})

it('draws it in a browser that cannot tell what is near', async () => {
  vi.unstubAllGlobals()
  render(<InView load={load}>drawing</InView>)
  expect(await screen.findByText('drawing', {}, inTime)).toBeVisible()
})
