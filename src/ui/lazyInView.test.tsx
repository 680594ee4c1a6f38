import { act, render, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lazyInView } from './lazyInView.tsx'
import { makeNow } from './makeNow.ts'

/** jsdom has no layout, so what is near is said here. */
const observers = new Set<(isNear: boolean) => void>()
/** Without idle callbacks, as here, such work waits for a second. */
const patience = { timeout: 5000 }

function Drawing(): ReactElement {
  return <p>drawing</p>
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

/** A part whose code comes like that of any other, and how often it was asked for. */
function part() {
  const load = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    return Drawing
  })
  return { load, Part: lazyInView(load) }
}

const scroll = (isNear: boolean): void =>
  act(() => {
    for (const report of observers) report(isNear)
  })

it('draws a part when its place comes near, and has fetched its code before', async () => {
  const { load, Part } = part()
  render(<Part />)
  scroll(false)
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1), patience)
  expect(screen.queryByText('drawing')).toBeNull()
  scroll(true)
  expect(await screen.findByText('drawing', {}, patience)).toBeVisible()
  scroll(false)
  expect(screen.getByText('drawing')).toBeVisible()
})

it('draws it at once for paper', async () => {
  const { load, Part } = part()
  render(<Part />)
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1), patience)
  await act(() => load.mock.results[0]?.value)
  act(() => window.dispatchEvent(new Event('beforeprint')))
  expect(screen.getByText('drawing')).toBeVisible()
})

it('draws at once what was drawn before and put away', async () => {
  const { Part } = part()
  const first = render(<Part />)
  scroll(true)
  await screen.findByText('drawing', {}, patience)
  first.unmount()
  render(<Part />)
  expect(screen.getByText('drawing')).toBeVisible()
})

it('draws it in a browser that cannot tell what is near', async () => {
  vi.unstubAllGlobals()
  const { Part } = part()
  render(<Part />)
  expect(await screen.findByText('drawing', {}, patience)).toBeVisible()
})

it('asks again for code that failed before it was needed', async () => {
  const load = vi
    .fn(async () => Drawing)
    .mockImplementationOnce(() => Promise.reject(new Error('no connection')))
  const Part = lazyInView(load)
  render(<Part />)
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1), patience)
  scroll(true)
  expect(await screen.findByText('drawing', {}, patience)).toBeVisible()
})

it('draws when it is wanted now', async () => {
  const { Part } = part()
  const { container } = render(<Part />)
  await act(() => makeNow(container))
  expect(await screen.findByText('drawing')).toBeVisible()
})
