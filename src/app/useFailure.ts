import { useCallback, useMemo, useState } from 'react'
import { DataError, type DataFault } from '../data/dataError.ts'

export interface Failure {
  /** Path of the file, empty when the fault lies elsewhere. */
  readonly file: string
  readonly fault: DataFault
}

interface Attempt {
  readonly error: Error | null
  readonly refetch: () => Promise<{ readonly isError: boolean }>
}

/** The failure of the files; it stays during a new try, so that its message and button keep their place. */
export function useFailure(index: Attempt, area: Attempt) {
  const error = index.error ?? area.error
  const [former, setFormer] = useState<Error>()
  const shown = error ?? former
  const failure = useMemo(() => failureOf(shown), [shown])
  const hasAreaFailed = area.error !== null
  const { refetch: refetchIndex } = index
  const { refetch: refetchArea } = area
  const retry = useCallback(async (): Promise<void> => {
    setFormer(error ?? undefined)
    try {
      // The index first: a file that does not fit it may be newer, and a new index asks for it by itself.
      const { isError } = await refetchIndex()
      if (!isError && hasAreaFailed) await refetchArea()
    } finally {
      setFormer(undefined)
    }
  }, [error, hasAreaFailed, refetchIndex, refetchArea])
  return { failure, isRetrying: former !== undefined, retry }
}

function failureOf(error: Error | undefined): Failure | undefined {
  if (error === undefined) return undefined
  return error instanceof DataError
    ? { file: error.file, fault: error.fault }
    : { file: '', fault: { kind: 'invalid', path: error.name } }
}
