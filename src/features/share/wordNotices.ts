import { isQuarter, type Quarter } from '../../domain/quarter.ts'
import { messageTexts } from '../../i18n/messageTexts.ts'
import type { Texts } from '../../i18n/useTexts.ts'
import type { LinkNotice } from '../../url/linkNotice.ts'
import type { ParameterKey } from '../../url/parameters.ts'

export interface Instead {
  readonly quarter: Quarter
  /** Name of the region or the country. */
  readonly area: string
}

/** Longest piece of an address that is repeated on the page, in characters. */
const longest = 200

type Words = Pick<Texts, 'language' | 'formats'>

/** A sentence per notice; unknown municipalities and unknown parts share one, however many there are. */
export function wordNotices(
  notices: readonly LinkNotice[],
  instead: Instead,
  words: Words,
): readonly string[] {
  const parameters = notices.flatMap((notice) =>
    notice.kind === 'unknownParameter' ? shorten(notice.key) : [],
  )
  const municipalities = notices.flatMap((notice) =>
    isUnknownMunicipality(notice) ? shorten(notice.value) : [],
  )
  const others = notices.filter(
    (notice) => notice.kind !== 'unknownParameter' && !isUnknownMunicipality(notice),
  )
  const { unknownParameters, unknownMunicipalities } = messageTexts(words.language).notices
  return [
    ...new Set([
      ...(parameters.length > 0 ? [unknownParameters(words.formats.list(parameters))] : []),
      ...(municipalities.length > 0
        ? [unknownMunicipalities(words.formats.list(municipalities), municipalities.length)]
        : []),
      ...others.map((notice) => wordNotice(notice, instead, words)),
    ]),
  ]
}

function isUnknownMunicipality(
  notice: LinkNotice,
): notice is Extract<LinkNotice, { kind: 'unknownValue' }> {
  return notice.kind === 'unknownValue' && notice.key === 'municipality'
}

function wordNotice(notice: LinkNotice, instead: Instead, { language, formats }: Words): string {
  const { notices } = messageTexts(language)
  switch (notice.kind) {
    case 'unknownParameter':
      return notices.unknownParameters(shorten(notice.key))
    case 'unknownValue':
      return unknownValue(notice.key, shorten(notice.value), instead, { language, formats })
    case 'secondChoice':
      return secondChoice(notice.key, shorten(notice.value), instead, { language, formats })
    case 'tooMany':
      return notices.tooMany(notice.key, notice.left)
    case 'successor':
      return notices.successor(
        notice.municipality.name,
        notice.successor.name,
        formats.day(notice.municipality.endedOn),
      )
    case 'split':
      return notices.split(
        notice.municipality.name,
        formats.list(notice.municipality.successors.map(({ name }) => name)),
      )
    case 'notInQuarter':
      return notices.notInQuarter(notice.municipality.name, formats.quarter(notice.quarter))
    case 'emptyRange':
      return notices.emptyRange(formats.quarter(notice.from), formats.quarter(notice.to))
  }
}

function unknownValue(
  key: ParameterKey,
  value: string,
  instead: Instead,
  { language, formats }: Words,
): string {
  const { notices } = messageTexts(language)
  switch (key) {
    case 'quarter':
      return isQuarter(value)
        ? notices.noQuarter(formats.quarter(value), instead.area, formats.quarter(instead.quarter))
        : notices.unknownQuarter(value, formats.quarter(instead.quarter))
    case 'region':
      return notices.unknownRegion(value, instead.area)
    default:
      return notices.unknownValue(key, value)
  }
}

function secondChoice(
  key: ParameterKey,
  value: string,
  instead: Instead,
  { language, formats }: Words,
): string {
  const { notices } = messageTexts(language)
  switch (key) {
    case 'quarter':
      return notices.secondQuarter(
        isQuarter(value) ? formats.quarter(value) : value,
        formats.quarter(instead.quarter),
      )
    case 'region':
      return notices.secondRegion(value, instead.area)
    default:
      return notices.secondChoice(key, value)
  }
}

/** Signs that cannot be seen, or that turn the text around them, become a visible mark. */
function shorten(text: string): string {
  const visible = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
  const cut = visible.length > longest ? `${visible.slice(0, longest)}…` : visible
  return cut.trim() === '' ? `“${cut}”` : cut
}
