import { type ReactElement, useDeferredValue, useMemo } from 'react'
import type { View } from '../domain/view.ts'
import { BelowTable, SourceNote } from './laterParts.tsx'
import type { Shown } from './useShown.ts'

interface PartsBelowProps {
  readonly shown: Shown
  readonly onChange: (change: Partial<View>) => void
  /** Shows the view of a link, and leads the reader to it. */
  readonly onFollow: (view: View) => void
}

/**
 * What stands below the table and follows a moment later: a press is answered by the table first. The
 * same elements as long as they say the same: what was in the page from the start stays until its code
 * is here, also when something above it changes.
 */
export function PartsBelow({ shown, onChange, onFollow }: PartsBelowProps): ReactElement {
  const later = useDeferredValue(shown)
  const { figures } = shown
  const { dataSet } = shown.view
  const belowTable = useMemo(
    () => <BelowTable shown={later} onChange={onChange} onFollow={onFollow} />,
    [later, onChange, onFollow],
  )
  const source = useMemo(
    () => <SourceNote dataSet={dataSet} figures={figures} />,
    [dataSet, figures],
  )
  return (
    <>
      {belowTable}
      {source}
    </>
  )
}
