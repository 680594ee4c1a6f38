import { describe, expect, it } from 'vitest'
import type { Change, Changes } from '../../domain/changes.ts'
import { defaultView } from '../../domain/view.ts'
import { otherCount } from '../../testing/groningenSeries.ts'
import { dutchPage, englishPage } from '../../testing/pagesInLanguages.ts'
import { describeChange } from './describeChange.ts'
import { proofView } from './WhatChanged.tsx'

const region: Changes = {
  area: { code: 'AM01', name: 'Groningen' },
  previous: '2020-Q4',
  quarter: '2021-Q1',
  span: 'quarter',
  list: [],
}
const nation: Changes = { ...region, area: { code: 'NL', name: 'Nederland' } }
const assen = { code: 'GM0106', name: 'Assen' } as const
const winsum = { code: 'GM0053', name: 'Winsum' } as const
const drenthe = { code: 'AM03', name: 'Drenthe' } as const

/** Expects the words of a change in Dutch, and in English where they are given. */
function says(change: Change, nl: string | RegExp, en?: string, changes = region): void {
  const dutch = describeChange(change, changes, dutchPage)
  if (typeof nl === 'string') expect(dutch).toBe(nl)
  else expect(dutch).toMatch(nl)
  if (en !== undefined) expect(describeChange(change, changes, englishPage)).toBe(en)
}

describe('a change in words', () => {
  it('says of each total what it is and what changed', () => {
    says(
      { kind: 'total', before: 9191, after: 10_208 },
      'In Sonar: 10.208 mensen (+1.017).',
      'In Sonar: 10,208 people (+1,017).',
    )
    says({ kind: 'gap', before: 3651, after: 3619 }, 'Niet in Sonar: 3.619 (−32).')
    says({ kind: 'total', before: 9191, after: 9191 }, 'In Sonar: 9.191 mensen (gelijk).')
  })

  it('names the municipality that moved most, in people', () => {
    const of = { kind: 'municipality', municipality: assen, before: 962 } as const
    says(
      { ...of, direction: 'rise', after: 983, alike: [] },
      'Assen steeg het meest: 21 erbij, nu 983.',
      'Assen rose most: 21 more, now 983.',
    )
    says(
      { ...of, direction: 'fall', after: 950, alike: [winsum] },
      'Assen daalde het meest: 12 minder, nu 950. In 1 andere gemeente was het verschil even groot.',
    )
  })

  it('names the region whose coverage moved most, with its people, and never as nothing', () => {
    const after = { sonarTotal: 2722, registerTotal: 3474, coverage: 2722 / 3474 }
    const of = { kind: 'coverage', region: drenthe, after, alike: [] } as const
    const words = 'Drenthe steeg het meest: 1,5 punt, naar 78,4% (2.722 van 3.474).'
    says({ ...of, direction: 'rise', change: 0.0152 }, words, undefined, nation)
    says(
      { ...of, direction: 'fall', change: -0.0004 },
      /^Drenthe daalde het meest: minder dan 0,1 punt/,
      'Drenthe fell most: less than 0.1 point, to 78.4% (2,722 of 3,474).',
      nation,
    )
  })

  it('says what stayed the same', () => {
    says(
      { kind: 'unchanged', count: 13 },
      'In alle 13 gemeenten die ook in het vorige kwartaal in de tabel stonden, bleef het aantal mensen in Sonar gelijk.',
    )
    says({ kind: 'unchanged', count: 1 }, /^In de enige gemeente die /)
    says(
      { kind: 'unchanged', count: 35 },
      'In alle 35 regio’s die ook in het vierde kwartaal 2020 publiceerden, bleef de dekking van het doelgroepregister gelijk.',
      undefined,
      { ...nation, span: 'year' },
    )
  })

  it('names a change in counting with its source, each in the language of the page', () => {
    says(
      { kind: 'definition', changes: [otherCount] },
      'Let op: vanaf het eerste kwartaal 2021 is anders geteld. Anders. Bron: UWV.',
      'Note: the figures are counted differently from the first quarter of 2021 onwards. Differently. Source: UWV.',
    )
  })

  it('names each way in which municipalities come and go', () => {
    const places: Change = {
      kind: 'places',
      changes: [
        { kind: 'merger', successor: assen, isNew: false, members: [winsum] },
        { kind: 'split', municipality: winsum, successors: [assen, winsum] },
        { kind: 'appeared', municipality: assen },
        { kind: 'disappeared', municipality: winsum },
      ],
      now: [],
      earlier: ['GM0053'],
    }
    says(
      places,
      'Winsum is opgegaan in Assen. Winsum is verdeeld over Assen en Winsum. Assen staat nu in de tabel, maar in het vorige kwartaal nog niet. Winsum stond in het vorige kwartaal in de tabel, maar nu niet meer.',
      'Winsum has become part of Assen. Winsum was split between Assen and Winsum. Assen is in the table now, but was not in the previous quarter. Winsum was in the table in the previous quarter, but no longer is.',
    )
    expect(proofView(places, region, defaultView)).toMatchObject({
      quarter: '2020-Q4',
      selection: { kind: 'some', codes: ['GM0053'] },
    })
  })

  it('counts the municipalities of the country that ended, and names the new ones', () => {
    const of = { kind: 'municipalities', began: [], successors: [] } as const
    says(
      { ...of, ended: [assen] },
      'Sinds het vorige kwartaal is 1 gemeente opgegaan in een andere of verdeeld.',
      'Since the previous quarter, 1 municipality has merged into another or been split.',
      nation,
    )
    const two = 'Sinds het vorige kwartaal zijn 2 gemeenten opgegaan in een andere of verdeeld.'
    says(
      { ...of, ended: [assen, assen], began: [assen] },
      `${two} Nieuw: Assen.`,
      undefined,
      nation,
    )
    const six = Array.from({ length: 6 }, () => assen)
    says(
      { ...of, ended: six, began: six },
      / Nieuw: 6 gemeenten\.$/,
      'Since the previous quarter, 6 municipalities have merged into another or been split. New: 6 municipalities.',
      nation,
    )
  })

  it('counts regions where there are too many to name', () => {
    const began = Array.from({ length: 6 }, () => drenthe)
    const nowAlso = 'Nu wel gepubliceerd, maar in het vorige kwartaal niet: 6 regio’s.'
    says({ kind: 'publishing', began, stopped: [] }, nowAlso, undefined, nation)
    const noMore = 'Nu niet gepubliceerd, maar in het vorige kwartaal wel: Drenthe en Drenthe.'
    says({ kind: 'publishing', began: [], stopped: began.slice(0, 2) }, noMore, undefined, nation)
  })
})
