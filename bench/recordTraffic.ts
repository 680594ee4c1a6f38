import { setTimeout } from 'node:timers/promises'
import type { CDPSession } from '@playwright/test'
import { conditions } from './cases.ts'
import type { Values } from './measures.ts'

type Kind = 'html' | 'css' | 'script' | 'data' | 'other'

interface Transfer {
  readonly kind: Kind
  /** As they went over the line, headers included. */
  readonly bytes: number
  /** Milliseconds since the start of the navigation. */
  readonly endedAt: number
}

export interface Traffic {
  /** Resolves when nothing was asked for a while. */
  readonly quiet: () => Promise<void>
  /** What came in all, and before the first row was made. */
  readonly bytes: (rowMade: number) => Values
}

/** Slows the network of a page down and keeps what comes over it. */
export async function recordTraffic(session: CDPSession): Promise<Traffic> {
  const kinds = new Map<string, Kind>()
  const transfers: Transfer[] = []
  let start: number | undefined
  let lastChange = performance.now()
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    start ??= timestamp
    kinds.set(requestId, kindOf(new URL(request.url).pathname))
    lastChange = performance.now()
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const kind = kinds.get(requestId)
    if (kind === undefined) return
    kinds.delete(requestId)
    const endedAt = (timestamp - (start ?? timestamp)) * 1000
    transfers.push({ kind, bytes: encodedDataLength, endedAt })
    lastChange = performance.now()
  })
  session.on('Network.loadingFailed', ({ requestId }) => kinds.delete(requestId))
  const throughput = (conditions.megabitsPerSecond * 1_000_000) / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latencyInMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  return {
    quiet: async () => {
      while (kinds.size > 0 || performance.now() - lastChange < 1500) await setTimeout(100)
    },
    bytes: (rowMade) => bytesOf(transfers, rowMade),
  }
}

function bytesOf(transfers: readonly Transfer[], rowMade: number): Values {
  const sum = (some: readonly Transfer[]) => some.reduce((total, { bytes }) => total + bytes, 0)
  const of = (kind: Kind, before = Number.POSITIVE_INFINITY) =>
    sum(transfers.filter((one) => one.kind === kind && one.endedAt <= before))
  return {
    html: of('html'),
    css: of('css'),
    firstScript: of('script', rowMade),
    script: of('script'),
    firstData: of('data', rowMade),
    data: of('data'),
    total: sum(transfers),
  }
}

function kindOf(pathname: string): Kind {
  if (pathname.includes('/data/')) return 'data'
  if (pathname.endsWith('.js')) return 'script'
  if (pathname.endsWith('.css')) return 'css'
  return pathname.endsWith('/') || pathname.endsWith('.html') ? 'html' : 'other'
}
