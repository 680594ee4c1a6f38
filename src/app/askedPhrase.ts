import { areaPhrase } from '../i18n/areaName.ts'
import type { Texts } from '../i18n/useTexts.ts'
import type { Content } from './useContent.ts'

type Ready = Extract<Content, { kind: 'ready' }>

/** What was asked for and is not here: "heel Nederland, derde kwartaal 2020". */
export function askedPhrase({ shown, awaited }: Ready, page: Texts): string {
  const area = shown.areas.find(({ code }) => code === awaited?.area)
  return [
    ...(area === undefined ? [] : [areaPhrase(area, page)]),
    ...(awaited?.quarter === undefined ? [] : [page.formats.quarter(awaited.quarter)]),
  ].join(', ')
}
