import { useEffect, useMemo, useState } from 'react'
import type { PlaceIndex } from '../domain/placeIndex.ts'
import { beginsWord, type PlaceMatch, rowsOfFormer, searchPlaces } from '../domain/placeSearch.ts'
import type { Quarter } from '../domain/quarter.ts'

type Lists = typeof import('./explainPlaces.ts')

/**
 * The rows that fit what a reader types and, where none does, where the place lies. It asks lists of the whole
 * country where no name begins like that, which few searches need: before that they are not fetched.
 */
export function useFoundPlaces(text: string, index: PlaceIndex, quarter: Quarter) {
  const [lists, setLists] = useState<Lists>()
  const own = useMemo(() => searchPlaces(text, index), [text, index])
  // "Elst" in IJsselstein: another place may be meant.
  const isOther = !own.some((match) => beginsWord(text, match))
  const isNeeded = isOther && lists === undefined
  useEffect(() => {
    if (!isNeeded) return
    // Where the lists cannot be had the place is unknown.
    import('./explainPlaces.ts').then(setLists, () => undefined)
  }, [isNeeded])
  return useMemo(() => {
    const former = isOther ? lists?.locateFormer(text) : undefined
    const found = former === undefined ? own : withFormer(own, rowsOfFormer(former, index))
    const elsewhere = found.length > 0 ? undefined : lists?.locateMunicipality(text, quarter)
    return { found, elsewhere }
  }, [own, isOther, lists, text, index, quarter])
}

/** A whole former name goes before names in which it stands somewhere. */
function withFormer(
  own: readonly PlaceMatch[],
  former: readonly PlaceMatch[],
): readonly PlaceMatch[] {
  const codes = new Set(former.map(({ municipality }) => municipality.code))
  return [...former, ...own.filter(({ municipality }) => !codes.has(municipality.code))]
}
