import { useCallback, useMemo, useRef, useState } from 'react'
import { selectRows } from '../domain/selectRows.ts'
import type { View } from '../domain/view.ts'
import { afterPaint } from '../ui/afterPaint.ts'
import type { Shown } from './useShown.ts'

type Change = Partial<View>

/** What a page can show without anything that is not here yet. */
const quick: readonly (keyof View)[] = ['sort', 'columns', 'measure', 'selection']

/**
 * Answers a press before the address does: what a page can show at once is shown in the next frame, and the
 * address, with all that hangs on it, follows when that is on the screen. The address stays what decides:
 * what it says takes the place of what was shown ahead of it.
 */
export function useAtOnce(
  shown: Shown,
  changeView: (change: Change) => void,
): readonly [Shown, (change: Change) => void] {
  const [ahead, setAhead] = useState<{ readonly of: Shown; readonly change: Change }>()
  const waiting = useRef<Change[]>([])
  const change = ahead?.of === shown ? ahead.change : undefined
  const now = useMemo(
    () => (change === undefined ? shown : withChange(shown, change)),
    [shown, change],
  )
  const answer = useCallback(
    (next: Change): void => {
      const follow = (): void => {
        for (const one of waiting.current.splice(0)) changeView(one)
      }
      waiting.current.push(next)
      // Whatever takes longer brings along what still waits, in order: each is a choice to go back to.
      if (!isQuick(next)) {
        follow()
        return
      }
      setAhead((last) => ({
        of: shown,
        change: last?.of === shown ? { ...last.change, ...next } : next,
      }))
      if (waiting.current.length === 1) afterPaint(follow)
    },
    [shown, changeView],
  )
  return [now, answer]
}

function isQuick(change: Change): boolean {
  const parts: readonly string[] = quick
  return Object.keys(change).every((part) => parts.includes(part))
}

function withChange(shown: Shown, change: Change): Shown {
  const view = { ...shown.view, ...change }
  const rows =
    change.selection === undefined ? shown.rows : selectRows(shown.allRows, view.selection)
  return { ...shown, view, rows }
}
