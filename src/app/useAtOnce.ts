import { useCallback, useMemo, useState } from 'react'
import { selectRows } from '../domain/selectRows.ts'
import type { View } from '../domain/view.ts'
import { afterPaint } from '../ui/afterPaint.ts'
import type { ChangeView } from '../url/useView.ts'
import type { Shown } from './useShown.ts'

type Change = Partial<View>

/** What a page can show without anything that is not here yet. */
const quick: readonly (keyof View)[] = ['sort', 'columns', 'measure', 'selection']

/**
 * Answers a press before the whole page does: the address changes at once, what a page can show at once is
 * in the next frame, and all that hangs on the address follows when that is on the screen. The address
 * stays what decides: what it says takes the place of what was shown ahead of it.
 */
export function useAtOnce(
  shown: Shown,
  isAwaiting: boolean,
  changeView: ChangeView,
): readonly [Shown, (change: Change) => void] {
  const [ahead, setAhead] = useState<{ readonly of: Shown; readonly change: Change }>()
  const change = ahead?.of === shown ? ahead.change : undefined
  const now = useMemo(
    () => (change === undefined ? shown : withChange(shown, change)),
    [shown, change],
  )
  const answer = useCallback(
    (next: Change): void => {
      // While something else is on its way, what is chosen may be of that.
      if (isAwaiting || !isQuick(next)) {
        changeView(next)
        return
      }
      const isNew = changeView(next, (tell) =>
        afterPaint(() => {
          tell()
          // Whoever went back in the meantime is where the page was drawn: nothing else would undo this.
          setAhead(undefined)
        }),
      )
      if (!isNew) return
      setAhead((last) => ({
        of: shown,
        change: last?.of === shown ? { ...last.change, ...next } : next,
      }))
    },
    [shown, isAwaiting, changeView],
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
