import { Alert } from '../../components/Alert.tsx'
import { isQuarter, type Quarter } from '../../domain/quarter.ts'
import { type LateI18n, useLateI18n } from '../../i18n/lateI18n.ts'
import { placeElsewhere, placeReason } from '../../i18n/placeReason.ts'
import type { LinkWarning } from '../../url/readParameter.ts'

interface LinkWarningsProps {
  readonly warnings: readonly LinkWarning[]
  /** What is shown instead of what the link asked for. */
  readonly instead: Instead
  readonly onClose: () => void
}

/** Names every part of a link that was not followed, in one message that can be put away. */
export function LinkWarnings({ warnings, instead, onClose }: LinkWarningsProps) {
  const page = useLateI18n()
  const sentences = describeWarnings(warnings, instead, page)
  return (
    <Alert
      tone="info"
      heading={page.texts.warnings.heading}
      action={page.texts.close}
      onAction={onClose}
    >
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  )
}

interface Instead {
  readonly quarter: Quarter
  /** Name of the region or the country. */
  readonly area: string
}

/** Longest piece of an address that is repeated on the page, in characters. */
const longest = 200

/** A sentence per warning; unknown municipalities and unknown parts share one, however many there are. */
export function describeWarnings(
  warnings: readonly LinkWarning[],
  instead: Instead,
  page: Pick<LateI18n, 'texts' | 'formats'>,
): readonly string[] {
  const words = page.texts.warnings
  const { list } = page.formats
  const parameters: string[] = []
  const municipalities: string[] = []
  const others: string[] = []
  for (const warning of warnings) {
    if (warning.kind === 'unknownParameter') {
      const { key, value } = warning
      parameters.push(shorten(key === '' ? value : `${key}=${value}`))
    } else if (warning.kind === 'unknownValue' && warning.key === 'municipality') {
      municipalities.push(shorten(warning.value))
    } else others.push(describeWarning(warning, instead, page))
  }
  if (municipalities.length > 0) {
    others.unshift(words.unknownMunicipalities(list(municipalities), municipalities.length))
  }
  if (parameters.length > 0) others.unshift(words.unknownParameters(list(parameters)))
  return [...new Set(others)]
}

function describeWarning(
  warning: Exclude<LinkWarning, { kind: 'unknownParameter' }>,
  instead: Instead,
  page: Pick<LateI18n, 'texts' | 'formats'>,
): string {
  const { texts, formats } = page
  const words = texts.warnings
  const shown = formats.quarter(instead.quarter)
  switch (warning.kind) {
    case 'unknownValue':
    case 'secondChoice': {
      const value = shorten(warning.value)
      const isUnknown = warning.kind === 'unknownValue'
      if (warning.key === 'region') {
        return words[isUnknown ? 'unknownRegion' : 'secondRegion'](value, instead.area)
      }
      if (warning.key !== 'quarter') return words[warning.kind](warning.key, value)
      const quarter = isQuarter(value) ? formats.quarter(value) : undefined
      if (!isUnknown) return words.secondQuarter(quarter ?? value, shown)
      return quarter === undefined
        ? words.unknownQuarter(value, shown)
        : words.noQuarter(quarter, instead.area, shown)
    }
    case 'tooMany':
      return words.tooMany(warning.key, warning.left)
    case 'successor':
      return words.successor(
        warning.municipality.name,
        warning.successor.name,
        formats.day(warning.since),
      )
    case 'split':
    case 'notYet':
      return placeReason(warning, page)
    case 'elsewhere':
      return placeElsewhere(warning, page)
    case 'notInQuarter':
      return words.notInQuarter(warning.municipality.name, formats.quarter(warning.quarter))
    case 'emptyRange':
      return words.emptyRange(formats.quarter(warning.from), formats.quarter(warning.to))
  }
}

/** Signs that cannot be seen, or that turn the text around them, become a visible mark. */
function shorten(text: string): string {
  const visible = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
  const cut = visible.length > longest ? `${visible.slice(0, longest)}…` : visible
  return cut.trim() === '' ? `“${cut}”` : cut
}
