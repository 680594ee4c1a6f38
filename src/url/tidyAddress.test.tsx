import { act, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { knownRegion } from '../domain/knownSeries.ts'
import { twoQuarters } from '../testing/groningenSeries.ts'
import type { Known } from './readView.ts'
import { useQueryValues } from './useQueryValues.ts'
import { useTidyAddress, useView } from './useView.ts'

const known: Known = {
  dataSets: ['published'],
  areas: [{ code: 'AM01', name: 'Groningen' }],
  series: knownRegion(twoQuarters),
}
let renders = 0

function usePage() {
  renders += 1
  if (renders > 2000) throw new Error('the page renders for ever')
  const [isJudged, setIsJudged] = useState(false)
  const [values, change] = useQueryValues()
  const current = useView(values, change, isJudged ? known : { dataSets: known.dataSets })
  const [notices] = useTidyAddress(current, values, change, isJudged)
  return { ...current, notices, judge: () => setIsJudged(true) }
}

const settle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function open(search: string) {
  history.replaceState(null, '', `/${search}`)
  const { result } = renderHook(usePage)
  result.current.judge()
  await settle(150)
  return result
}

afterEach(async () => {
  await settle(75)
  history.replaceState(null, '', '/')
  renders = 0
})

it.each([
  '?municipality=%C3%9Cnknown',
  '?municipality=S%C3%BAdwest-Frysl%C3%A2n',
  "?municipality='s-X",
  '?municipality=a%7Fb',
  '?municipality=a%E2%80%AEb',
])('an unknown municipality %s does not keep the page busy', async (search) => {
  await open(search)
  const replace = vi.spyOn(History.prototype, 'replaceState')
  renders = 0
  await settle(300)
  expect(replace).not.toHaveBeenCalled()
  expect(renders).toBeLessThan(3)
  replace.mockRestore()
})

it('a choice that is tidied at once does not go round in circles', async () => {
  const result = await open('?quarter=2020-Q3&municipality=GM0010')
  renders = 0
  result.current.changeView({ quarter: undefined })
  await settle(200)
  expect(location.search).toBe('?municipality=GM1979')
  expect(renders).toBeLessThan(15)
})

it('two choices right after each other do not go round in circles', async () => {
  const result = await open('')
  renders = 0
  result.current.changeView({ measure: 'share' })
  await settle(5)
  result.current.changeView({ columns: ['total'] })
  await settle(200)
  expect(location.search).toBe('?columns=total&measure=share')
  expect(renders).toBeLessThan(15)
})

it('a choice can be made inside act', async () => {
  const result = await open('')
  renders = 0
  act(() => result.current.changeView({ measure: 'share' }))
  await settle(100)
  expect(location.search).toBe('?measure=share')
})

it('a choice that is made before the address is put right is kept', async () => {
  history.replaceState(null, '', '/?quarter=2020-Q9')
  const { result } = renderHook(usePage)
  act(() => {
    result.current.judge()
    // As a press does that the page gets while it wakes up: the address is ahead of what is drawn.
    history.pushState(null, '', '/?sort=-total')
  })
  await settle(75)
  expect(location.search).toBe('?sort=-total')
})
