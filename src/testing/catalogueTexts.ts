import { en } from '../i18n/en.ts'
import { enChanges } from '../i18n/enChanges.ts'
import { enFigures } from '../i18n/enFigures.ts'
import { enMessages } from '../i18n/enMessages.ts'
import { enPages } from '../i18n/enPages.ts'
import { enPanels } from '../i18n/enPanels.ts'
import { enRanking } from '../i18n/enRanking.ts'
import { enSource } from '../i18n/enSource.ts'
import { enTerms } from '../i18n/enTerms.ts'
import { nl } from '../i18n/nl.ts'
import { nlChanges } from '../i18n/nlChanges.ts'
import { nlFigures } from '../i18n/nlFigures.ts'
import { nlMessages } from '../i18n/nlMessages.ts'
import { nlPages } from '../i18n/nlPages.ts'
import { nlPanels } from '../i18n/nlPanels.ts'
import { nlRanking } from '../i18n/nlRanking.ts'
import { nlSource } from '../i18n/nlSource.ts'
import { nlTerms } from '../i18n/nlTerms.ts'

/** A text of a catalogue. */
interface Entry {
  /** How many pieces it is made with: none for a plain text. */
  readonly pieces: number
  readonly textOf: (pieces: readonly unknown[]) => string
}

/** The texts of a catalogue by their path: `/filters/quarter`. */
export type Entries = ReadonlyMap<string, Entry>

export const dutch = entriesOf({
  ...nl,
  changes: nlChanges,
  figures: nlFigures,
  messages: nlMessages,
  pages: nlPages,
  panels: nlPanels,
  ranking: nlRanking,
  source: nlSource,
  terms: nlTerms,
})

export const english = entriesOf({
  ...en,
  changes: enChanges,
  figures: enFigures,
  messages: enMessages,
  pages: enPages,
  panels: enPanels,
  ranking: enRanking,
  source: enSource,
  terms: enTerms,
})

function entriesOf(catalogue: object): Entries {
  return new Map(listed(catalogue, ''))
}

function listed(value: unknown, path: string): readonly (readonly [string, Entry])[] {
  if (typeof value === 'string') return [[path, { pieces: 0, textOf: () => value }]]
  if (typeof value === 'function') {
    const textOf = (pieces: readonly unknown[]) =>
      String(Reflect.apply(value, undefined, [...pieces]))
    return [[path, { pieces: value.length, textOf }]]
  }
  if (typeof value !== 'object' || value === null) return [[path, { pieces: 0, textOf: () => '' }]]
  return Object.entries(value).flatMap(([key, one]) => listed(one, `${path}/${key}`))
}
