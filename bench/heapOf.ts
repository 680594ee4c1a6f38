import type { CDPSession } from '@playwright/test'

/** Bytes of JavaScript objects that a page still needs: its garbage is collected before. */
export async function heapOf(session: CDPSession): Promise<number> {
  // What the first collection lets go of may hold on to something else.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}
