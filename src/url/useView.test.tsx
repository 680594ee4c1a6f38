import { act, renderHook, waitFor } from '@testing-library/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { knownRegion } from '../domain/knownSeries.ts'
import { twoQuarters } from '../testing/groningenSeries.ts'
import { mendAddress } from './mendSearch.ts'
import { type Known, resolveView } from './resolveView.ts'
import { sortSearchParams } from './searchParams.ts'
import { useCanonicalUrl, useChangeView, useLinkWarnings, useQueryParameters } from './useView.ts'

const everything: Known = {
  dataSets: ['published'],
  areas: [{ code: 'AM01', name: 'Groningen' }],
  series: knownRegion(twoQuarters),
}
const nothing: Known = { dataSets: ['published'] }
let renders = 0

/** The page before and after its data are there. */
function usePage() {
  renders += 1
  if (renders > 2000) throw new Error('the page renders for ever')
  const [isJudged, setIsJudged] = useState(false)
  const known = isJudged ? everything : nothing
  const [query, setQuery] = useQueryParameters()
  const resolved = resolveView(query, known)
  useCanonicalUrl(query, resolved.view, setQuery, isJudged)
  const changeView = useChangeView(setQuery)
  const [warnings, closeWarnings] = useLinkWarnings(resolved.warnings, isJudged)
  const judge = () => setIsJudged(true)
  return { view: resolved.view, changeView, warnings, closeWarnings, judge }
}

type Page = ReturnType<typeof usePage>

function renderPage() {
  return renderHook(usePage, {
    wrapper: ({ children }) => (
      <NuqsAdapter processUrlSearchParams={sortSearchParams} defaultOptions={{ history: 'push' }}>
        {children}
      </NuqsAdapter>
    ),
  })
}

async function open(search: string) {
  history.replaceState(null, '', `/${search}`)
  mendAddress()
  const entries = history.length
  const { result } = renderPage()
  act(() => result.current.judge())
  await settle()
  const choose = (change: Parameters<Page['changeView']>[0]) =>
    act(() => result.current.changeView(change))
  return { result, choose, added: () => history.length - entries }
}

/** The address has then followed. */
function settle(): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, 120)))
}

afterEach(async () => {
  await settle()
  history.replaceState(null, '', '/')
  renders = 0
})

describe('opening a page', () => {
  it.each(['', '?measure=share', '?quarter=2020-Q3&municipality=GM0106&sort=-total'])(
    'with %s adds no history entry and leaves the address alone',
    async (search) => {
      const { added, result } = await open(search)
      expect(location.search).toBe(search)
      expect(added()).toBe(0)
      expect(result.current.warnings).toEqual([])
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
    ['?municipality=GM0106&municipality=GM0014', '?municipality=GM0106,GM0014'],
    ['?%E0%A4%A', ''],
  ])('with %s rewrites it to %s without a history entry', async (search, tidy) => {
    const { added } = await open(search)
    await waitFor(() => expect(location.search).toBe(tidy))
    expect(added()).toBe(0)
  })

  it('keeps the address as it is until everything in it can be judged', async () => {
    history.replaceState(null, '', '/?municipality=Assen&quarter=2020-Q9')
    const { result } = renderPage()
    await settle()
    expect(location.search).toBe('?municipality=Assen&quarter=2020-Q9')
    expect(result.current.warnings).toEqual([])
    act(() => result.current.judge())
    await waitFor(() => expect(location.search).toBe('?municipality=GM0106'))
    expect(result.current.warnings).toEqual([
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
  it('and another right after it both count', async () => {
    const { choose } = await open('')
    choose({ measure: 'share' })
    choose({ columns: ['total'] })
    await waitFor(() => expect(location.search).toBe('?columns=total&measure=share'))
  })

  it('adds one history entry, and Back undoes it', async () => {
    const { added, choose, result } = await open('')
    choose({ measure: 'share' })
    await waitFor(() => expect(location.search).toBe('?measure=share'))
    expect(added()).toBe(1)
    history.back()
    await waitFor(() => expect(result.current.view.measure).toBe('count'))
    expect(location.search).toBe('')
    history.forward()
    await waitFor(() => expect(result.current.view.measure).toBe('share'))
  })

  it('of several things at once is one history entry', async () => {
    const { added, choose } = await open('?municipality=GM0106&quarter=2020-Q3')
    choose({ quarter: undefined, selection: { kind: 'all' } })
    await waitFor(() => expect(location.search).toBe(''))
    expect(added()).toBe(1)
  })

  it('of what is already there adds nothing', async () => {
    const { added, choose } = await open('?measure=share')
    choose({ measure: 'share', language: 'nl' })
    await settle()
    expect(added()).toBe(0)
    expect(location.search).toBe('?measure=share')
  })

  it('of a region ends an order by region, which only the country has', async () => {
    const { choose } = await open('?sort=-total')
    history.replaceState(null, '', '/?sort=region,-total')
    choose({ region: 'AM01', selection: { kind: 'all' } })
    await waitFor(() => expect(location.search).toBe('?sort=-total'))
  })

  it('keeps what was chosen before', async () => {
    const { choose } = await open('?quarter=2020-Q3&municipality=GM0106')
    choose({ columns: ['total'] })
    await waitFor(() =>
      expect(location.search).toBe('?quarter=2020-Q3&municipality=GM0106&columns=total'),
    )
  })
})

describe('what was not followed', () => {
  it('stays on screen after the address was put right, until it is put away', async () => {
    const { result } = await open('?quarter=2020-Q9')
    await waitFor(() => expect(location.search).toBe(''))
    expect(result.current.warnings).toEqual([
      { kind: 'unknownValue', key: 'quarter', value: '2020-Q9' },
    ])
    act(() => result.current.closeWarnings())
    await settle()
    expect(result.current.warnings).toEqual([])
  })

  it('does not come back with the next choice', async () => {
    const { choose, result } = await open('?quarter=2020-Q9')
    await waitFor(() => expect(location.search).toBe(''))
    act(() => result.current.closeWarnings())
    choose({ measure: 'share' })
    await waitFor(() => expect(location.search).toBe('?measure=share'))
    expect(result.current.warnings).toEqual([])
  })
})

describe('a damaged address', () => {
  it('is put right without an entry in the history, and keeps its hash', () => {
    history.replaceState({ kept: true }, '', '/?regio=AM01&amp;measure=share#figures')
    const entries = history.length
    expect(mendAddress()).toEqual([['regio', 'AM01']])
    expect(location.href).toMatch(/\/\?measure=share#figures$/)
    expect(history.state).toEqual({ kept: true })
    expect(history.length).toBe(entries)
  })

  it.each([
    // The browser ends the query at the `#` of an entity.
    ['?measure=share&#38;lang=en', '?measure=share&lang=en'],
    ['?measure=share&#x26;lang=en&#x26;rows=all', '?measure=share&rows=all&lang=en'],
    ['?measure=share&#8203;', '?measure=share'],
    ['#?measure=share&lang=en', '?measure=share&lang=en'],
    ['#/?measure=share', '?measure=share'],
    ['#measure=share', '?measure=share'],
    ['?measure=share#figures?utm_source=n', '?measure=share#figures'],
    ['?measure=share#figures&lang=en', '?measure=share&lang=en#figures'],
    ['?measure=share#figures).', '?measure=share#figures'],
    ['#source-heading', '#source-heading'],
    ['?measure=share#xtor=RSS-1', '?measure=share'],
  ])('%s is %s, also where parameters came behind a hash', (damaged, meant) => {
    history.replaceState(null, '', `/${damaged}`)
    expect(mendAddress()).toEqual([])
    expect(`${location.search}${location.hash}`).toBe(meant)
  })
})
