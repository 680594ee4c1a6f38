import { type AreaCode, country } from '../../../domain/place.ts'

/** An area beside the page's own, with its place in the row of colours and marks. */
export interface ChosenArea {
  readonly code: AreaCode
  /** 2–6: place 1 is the page's own area. The country has ink of its own, and no place. */
  readonly place?: ComparePlace
}

type ComparePlace = (typeof places)[number]

/** More lines than this cannot be told apart. It counts the page's own area. */
const mostCompared = 6

const places = [2, 3, 4, 5, 6] as const

/**
 * Adds an area, or takes it away when it was there. The others keep their colours. A choice that is
 * full stays as it is.
 */
export function toggleArea(chosen: readonly ChosenArea[], code: AreaCode): readonly ChosenArea[] {
  const others = chosen.filter((area) => area.code !== code)
  if (others.length < chosen.length) return others
  if (isFull(chosen)) return chosen
  if (code === country.code) return [...chosen, { code }]
  const place = places.find((one) => !chosen.some((area) => area.place === one))
  return place === undefined ? chosen : [...chosen, { code, place }]
}

/** True when no area can be added to the page's own and the chosen ones. */
export function isFull(chosen: readonly ChosenArea[]): boolean {
  return chosen.length + 1 >= mostCompared
}
