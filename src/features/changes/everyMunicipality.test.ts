import { describe, expect, it } from 'vitest'
import { regionsIn } from '../../../mocks/members.ts'
import type { NationalSeries } from '../../domain/nationalSeries.ts'
import { quartersBetween } from '../../domain/quarter.ts'
import { endedMunicipalities } from '../../domain/reference/referencePlaces.ts'
import { whatChangedNationally } from '../../domain/whatChangedNationally.ts'
import { createFormats } from '../../i18n/formats.ts'
import { wordFinding } from './wordFinding.ts'

const page = { language: 'nl', formats: createFormats('nl') } as const
const quarters = quartersBetween('2016-Q1', '2026-Q3')

/** Without regions only the sentence about municipalities is left. */
const series: NationalSeries = {
  quarters,
  regions: [],
  regionsPublished: [],
  sonarTotal: [],
  registerTotal: [],
  profiles: { profile1: [], profile2: [], profile3: [], profile4: [] },
  municipalities: [],
  ended: [...endedMunicipalities.values()],
  definitionChanges: [],
}

/** The end of the sentence: the names, or their number where there are more than five. */
function isListOf(text: string | undefined, names: readonly string[]): boolean {
  if (names.length > 5) return text === `${names.length} gemeenten`
  // "Dijk en Waard" has an "en" of its own.
  const rest = names.reduce((left, name) => left.replace(name, ''), text ?? '')
  return names.every((name) => text?.includes(name)) && /^(?:, )*(?: en )?$/.test(rest)
}

describe('the municipalities that ended and began in the country', () => {
  it('are those that left the regions and came into them', () => {
    const tables = quarters.map(
      (quarter) =>
        new Map(
          regionsIn(quarter).flatMap(({ members }) =>
            members.map(({ code, name }) => [code, name]),
          ),
        ),
    )
    const found = quarters.flatMap((quarter, index) => {
      const [then, now] = [tables[index - 1], tables[index]]
      if (then === undefined || now === undefined) return []
      const changes = whatChangedNationally(series, quarter)
      const sentences = changes?.findings.map((finding) => wordFinding(finding, changes, page))
      const sentence = sentences?.join(' ') ?? ''
      const left = [...then.keys()].filter((code) => !now.has(code)).length
      const came = [...now].flatMap(([code, name]) => (then.has(code) ? [] : [name]))
      expect([quarter, Number(/(\d+) gemeenten? opgegaan/.exec(sentence)?.[1] ?? 0)]).toEqual([
        quarter,
        left,
      ])
      expect([quarter, isListOf(/ Nieuw: (.+)\.$/.exec(sentence)?.[1], came)]).toEqual([
        quarter,
        true,
      ])
      return left > 0 ? [quarter] : []
    })
    expect(found).toContain('2021-Q1')
    expect(found.length).toBeGreaterThan(4)
  })
})
