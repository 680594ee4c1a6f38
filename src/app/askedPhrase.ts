import type { Area, AreaCode } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import { areaPhrase } from '../i18n/areaName.ts'
import type { Texts } from '../i18n/useTexts.ts'

interface Asked {
  readonly area: AreaCode | undefined
  readonly quarter: Quarter | undefined
}

/** What was asked for and is not here: "heel Nederland, derde kwartaal 2020". */
export function askedPhrase(areas: readonly Area[], asked: Asked | undefined, page: Texts): string {
  const area = areas.find(({ code }) => code === asked?.area)
  return [
    ...(area === undefined ? [] : [areaPhrase(area, page)]),
    ...(asked?.quarter === undefined ? [] : [page.formats.quarter(asked.quarter)]),
  ].join(', ')
}
