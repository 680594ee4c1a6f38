import { useEffect, useState } from 'react'
import type { Quarter } from '../domain/quarter.ts'
import type { locateMunicipality } from './explainPlaces.ts'

/**
 * Where a place lies that is not among the rows; `undefined` for what is no place. It asks lists of the whole
 * country, which few searches need: without a text they are not fetched.
 */
export function usePlaceElsewhere(text: string, quarter: Quarter) {
  const [locate, setLocate] = useState<typeof locateMunicipality>()
  const isNeeded = text.trim() !== '' && locate === undefined
  useEffect(() => {
    if (!isNeeded) return
    // Where the lists cannot be had the place is unknown.
    import('./explainPlaces.ts').then(
      (lists) => setLocate(() => lists.locateMunicipality),
      () => undefined,
    )
  }, [isNeeded])
  return locate?.(text, quarter)
}
