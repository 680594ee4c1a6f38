import { replaceEqualDeep } from '@tanstack/react-query'
import { useState } from 'react'

/** Query's own structural sharing: every part that says the same as before is the same object. */
export function useStructuralSharing<T>(value: T): T {
  const [last, setLast] = useState(value)
  const next = replaceEqualDeep(last, value)
  if (next !== last) setLast(next)
  return next
}
