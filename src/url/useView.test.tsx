import { renderHook, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { knownRegion } from '../domain/knownSeries.ts'
import { twoQuarters } from '../testing/groningenSeries.ts'
import { AskedContext } from './AskedContext.ts'
import type { Known } from './readView.ts'
import { useQueryValues } from './useQueryValues.ts'
import { useTidyAddress, useView } from './useView.ts'

const known: Known = {
  dataSets: ['published'],
  areas: [{ code: 'AM01', name: 'Groningen' }],
  series: knownRegion(twoQuarters),
}

/** The page before and after its data are there. */
function usePage() {
  const [isJudged, setIsJudged] = useState(false)
  const [values, change] = useQueryValues()
  const current = useView(values, change, isJudged ? known : { dataSets: known.dataSets })
  const [notices, closeNotices] = useTidyAddress(current, values, change, isJudged)
  return { ...current, notices, closeNotices, judge: () => setIsJudged(true) }
}

/** Opens a link as a browser does: nothing waits for React, as `act` would. */
async function open(search: string) {
  history.replaceState(null, '', `/${search}`)
  const entries = history.length
  const { result } = renderHook(usePage, {
    wrapper: ({ children }) => <AskedContext value={search}>{children}</AskedContext>,
  })
  result.current.judge()
  await settle()
  return { result, added: () => history.length - entries }
}

/** React has then shown the change. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 75)
  })
}

afterEach(async () => {
  await settle()
  history.replaceState(null, '', '/')
})

describe('opening a page', () => {
  it.each(['', '?measure=share', '?quarter=2020-Q3&municipality=GM0106&sort=-total'])(
    'with %s adds no history entry and leaves the address alone',
    async (search) => {
      const { added, result } = await open(search)
      expect(location.search).toBe(search)
      expect(added()).toBe(0)
      expect(result.current.notices).toEqual([])
    },
  )

  it.each([
    ['?lang=en&measure=share', '?measure=share&lang=en'],
    ['?measure=count&lang=nl', ''],
    ['?municipality=Assen', '?municipality=GM0106'],
    ['?municipality=Delfzijl', '?municipality=GM1979'],
    ['?columns=total,profile1', '?columns=profile1,total'],
    ['?sort=-total%2Cname', '?sort=-total,name'],
    ['?quarter=2020-Q9&measure=share', '?measure=share'],
    ['?size=1&__proto__=2', ''],
    ['?from=2021-Q1&to=2020-Q3', ''],
    ['?%E0%A4%A', ''],
  ])('with %s rewrites it to %s without a history entry', async (search, tidy) => {
    const { added } = await open(search)
    await waitFor(() => expect(location.search).toBe(tidy))
    expect(added()).toBe(0)
  })

  it('keeps the address as it is until everything in it can be judged', async () => {
    history.replaceState(null, '', '/?municipality=Assen&quarter=2020-Q9')
    const { result } = renderHook(usePage)
    await settle()
    expect(location.search).toBe('?municipality=Assen&quarter=2020-Q9')
    expect(result.current.notices).toEqual([])
    result.current.judge()
    await waitFor(() => expect(location.search).toBe('?municipality=GM0106'))
    expect(result.current.notices).toEqual([
      { kind: 'unknownValue', key: 'quarter', value: '2020-Q9' },
    ])
  })

  it('leaves an unknown municipality in the address, so that the link stays what it was', async () => {
    const { result } = await open('?municipality=Atlantis')
    expect(location.search).toBe('?municipality=Atlantis')
    expect(result.current.view.selection).toEqual({ kind: 'unknown', values: ['Atlantis'] })
  })
})

describe('a choice', () => {
  it('adds one history entry, and Back undoes it', async () => {
    const { added, result } = await open('')
    result.current.changeView({ measure: 'share' })
    await waitFor(() => expect(location.search).toBe('?measure=share'))
    expect(added()).toBe(1)
    history.back()
    await waitFor(() => expect(result.current.view.measure).toBe('count'))
    expect(location.search).toBe('')
    history.forward()
    await waitFor(() => expect(result.current.view.measure).toBe('share'))
  })

  it('of several things at once is one history entry', async () => {
    const { added, result } = await open('?municipality=GM0106&quarter=2020-Q3')
    result.current.changeView({ quarter: undefined, selection: { kind: 'all' } })
    await waitFor(() => expect(location.search).toBe(''))
    expect(added()).toBe(1)
  })

  it('of what is already there adds nothing', async () => {
    const { added, result } = await open('?measure=share')
    result.current.changeView({ measure: 'share', language: 'nl' })
    await settle()
    expect(added()).toBe(0)
    expect(location.search).toBe('?measure=share')
  })

  it('keeps what was chosen before', async () => {
    const { result } = await open('?quarter=2020-Q3&municipality=GM0106')
    result.current.changeView({ columns: ['total'] })
    await waitFor(() =>
      expect(location.search).toBe('?quarter=2020-Q3&municipality=GM0106&columns=total'),
    )
  })
})

describe('what was not followed', () => {
  it('stays on screen after the address was put right, until it is put away', async () => {
    const { result } = await open('?quarter=2020-Q9&size=1')
    await waitFor(() => expect(location.search).toBe(''))
    expect(result.current.notices).toEqual([
      { kind: 'unknownParameter', key: 'size' },
      { kind: 'unknownValue', key: 'quarter', value: '2020-Q9' },
    ])
    result.current.closeNotices()
    await settle()
    expect(result.current.notices).toEqual([])
  })

  it('does not come back with the next choice', async () => {
    const { result } = await open('?quarter=2020-Q9')
    await waitFor(() => expect(location.search).toBe(''))
    result.current.closeNotices()
    result.current.changeView({ measure: 'share' })
    await waitFor(() => expect(location.search).toBe('?measure=share'))
    expect(result.current.notices).toEqual([])
  })
})
