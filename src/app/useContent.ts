import { useState } from 'react'
import { DataError, type DataFault } from '../data/dataError.ts'
import type { AreaCode } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { Shown } from './useShown.ts'

/** Why a file is not here. */
export interface Failure {
  /** Path of the file, empty when the fault lies elsewhere. */
  readonly file: string
  readonly fault: DataFault
  /** True while a new try is under way. */
  readonly isRetrying: boolean
}

/** What there is to show: nothing yet, a fault, or figures. */
export type Content =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'fault'
      readonly failure: Failure
      readonly area: AreaCode | undefined
      readonly quarter: Quarter | undefined
    }
  | {
      readonly kind: 'ready'
      readonly shown: Shown
      /** Why newer figures could not be fetched; what is shown stays right. */
      readonly stale: Failure | undefined
      /** What the reader asked for since, while it is on its way or cannot be had. */
      readonly awaited?: {
        readonly area: AreaCode | undefined
        readonly quarter: Quarter | undefined
        readonly failure: Failure | undefined
      }
    }

/** What the reader asked for, and how the files for it are doing. */
interface Asked {
  readonly area: AreaCode | undefined
  readonly quarter: Quarter | undefined
  readonly error: Error | null
  readonly isFetching: boolean
}

/**
 * What the page shows of what was asked for: that, once it is here; until then, or when it cannot be
 * had, what was shown before, which is right for its own view.
 */
export function useContent(now: Shown | undefined, isHere: boolean, asked: Asked): Content {
  const { area, quarter, error, isFetching } = asked
  const shown = useLast(now)
  const failure = useFailure(error, isFetching, isHere ? undefined : `${area}/${quarter}`)
  if (now !== undefined && isHere) return { kind: 'ready', shown: now, stale: failure }
  if (shown !== undefined) {
    return { kind: 'ready', shown, stale: undefined, awaited: { area, quarter, failure } }
  }
  return failure === undefined ? { kind: 'loading' } : { kind: 'fault', failure, area, quarter }
}

/** The last value that there was: what is on screen stays until there is something to take its place. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}

/**
 * The failure stays in view during a new try, so that the message and its button keep their place;
 * it goes when something else is asked for, or when what was asked for, `undefined` then, is here and new.
 */
function useFailure(
  error: Error | null,
  isFetching: boolean,
  question: string | undefined,
): Failure | undefined {
  const [last, setLast] = useState({ error, question })
  const isOpen = question !== undefined || isFetching
  const former = isOpen && last.question === question ? last.error : null
  const next = error ?? former
  if (next !== last.error || question !== last.question) setLast({ error: next, question })
  if (next === null) return undefined
  const { file, fault } =
    next instanceof DataError
      ? next
      : { file: '', fault: { kind: 'invalid', place: next.name } as const }
  return { file, fault, isRetrying: error === null }
}
