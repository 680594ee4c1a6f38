import { describe, expect, it } from 'vitest'
import type { Changes, Finding } from '../../domain/changes.ts'
import { defaultView } from '../../domain/view.ts'
import { otherCount } from '../../testing/groningenSeries.ts'
import { dutchPage, englishPage } from '../../testing/pagesInLanguages.ts'
import { describeFinding } from './describeFinding.ts'
import { proofView } from './WhatChanged.tsx'

const region: Changes = {
  area: { code: 'AM01', name: 'Groningen' },
  previous: '2020-Q4',
  quarter: '2021-Q1',
  span: 'quarter',
  findings: [],
}
const nation: Changes = { ...region, area: { code: 'NL', name: 'Nederland' } }
const assen = { code: 'GM0106', name: 'Assen' } as const
const winsum = { code: 'GM0053', name: 'Winsum' } as const
const drenthe = { code: 'AM03', name: 'Drenthe' } as const

function dutch(finding: Finding, changes = region): string {
  return describeFinding(finding, changes, dutchPage)
}

function english(finding: Finding, changes = region): string {
  return describeFinding(finding, changes, englishPage)
}

describe('a finding in words', () => {
  it('says of each total what it is and what changed', () => {
    expect(dutch({ kind: 'total', before: 9191, after: 10_208 })).toBe(
      'In Sonar: 10.208 mensen (+1.017).',
    )
    expect(english({ kind: 'total', before: 9191, after: 10_208 })).toBe(
      'In Sonar: 10,208 people (+1,017).',
    )
    expect(dutch({ kind: 'gap', before: 3651, after: 3619 })).toBe('Niet in Sonar: 3.619 (−32).')
    expect(dutch({ kind: 'total', before: 9191, after: 9191 })).toBe(
      'In Sonar: 9.191 mensen (gelijk).',
    )
  })

  it('names the municipality that moved most, in people', () => {
    const finding: Finding = {
      kind: 'municipality',
      direction: 'rise',
      municipality: assen,
      before: 962,
      after: 983,
      alike: [],
    }
    expect(dutch(finding)).toBe('Assen steeg het meest: 21 erbij, nu 983.')
    expect(english(finding)).toBe('Assen rose most: 21 more, now 983.')
    const fall: Finding = { ...finding, direction: 'fall', after: 950, alike: [winsum] }
    expect(dutch(fall)).toBe(
      'Assen daalde het meest: 12 minder, nu 950. In 1 andere gemeente was het verschil even groot.',
    )
  })

  it('names the region whose coverage moved most, with its people, and never as nothing', () => {
    const after = { sonarTotal: 2722, registerTotal: 3474, coverage: 2722 / 3474 }
    const finding: Finding = {
      kind: 'coverage',
      direction: 'rise',
      region: drenthe,
      change: 0.0152,
      after,
      alike: [],
    }
    expect(dutch(finding, nation)).toBe(
      'Drenthe steeg het meest: 1,5 punt, naar 78,4% (2.722 van 3.474).',
    )
    expect(english({ ...finding, direction: 'fall', change: -0.0004 }, nation)).toBe(
      'Drenthe fell most: less than 0.1 point, to 78.4% (2,722 of 3,474).',
    )
  })

  it('says what stayed the same', () => {
    expect(dutch({ kind: 'unchanged', places: 13 })).toBe(
      'In alle 13 gemeenten die ook in het vorige kwartaal in de tabel stonden, bleef het aantal mensen in Sonar gelijk.',
    )
    expect(dutch({ kind: 'unchanged', places: 1 })).toMatch(/^In de enige gemeente die /)
    expect(dutch({ kind: 'unchanged', places: 35 }, { ...nation, span: 'year' })).toBe(
      'In alle 35 regio’s die ook in het vierde kwartaal 2020 publiceerden, bleef de dekking van het doelgroepregister gelijk.',
    )
  })

  it('names a change in counting with its source, each in the language of the page', () => {
    expect(dutch({ kind: 'definition', changes: [otherCount] })).toBe(
      'Let op: vanaf het eerste kwartaal 2021 is anders geteld. Anders. Bron: UWV.',
    )
    expect(english({ kind: 'definition', changes: [otherCount] })).toBe(
      'Note: the figures are counted differently from the first quarter of 2021 onwards. Differently. Source: UWV.',
    )
  })

  it('names each way in which municipalities come and go', () => {
    const places: Finding = {
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
    expect(dutch(places)).toBe(
      'Winsum is opgegaan in Assen. Winsum is verdeeld over Assen en Winsum. Assen staat nu in de tabel, maar in het vorige kwartaal nog niet. Winsum stond in het vorige kwartaal in de tabel, maar nu niet meer.',
    )
    expect(english(places)).toBe(
      'Winsum has become part of Assen. Winsum was split between Assen and Winsum. Assen is in the table now, but was not in the previous quarter. Winsum was in the table in the previous quarter, but no longer is.',
    )
    expect(proofView(places, region, defaultView)).toMatchObject({
      quarter: '2020-Q4',
      selection: { kind: 'some', codes: ['GM0053'] },
    })
  })

  it('counts the municipalities of the country that ended, and names the new ones', () => {
    const finding: Finding = { kind: 'municipalities', ended: [assen], began: [], successors: [] }
    expect(dutch(finding, nation)).toBe(
      'Sinds het vorige kwartaal is 1 gemeente opgegaan in een andere of verdeeld.',
    )
    expect(dutch({ ...finding, ended: [assen, assen], began: [assen] }, nation)).toBe(
      'Sinds het vorige kwartaal zijn 2 gemeenten opgegaan in een andere of verdeeld. Nieuw: Assen.',
    )
    const six = Array.from({ length: 6 }, () => assen)
    expect(dutch({ ...finding, began: six }, nation)).toMatch(/ Nieuw: 6 gemeenten\.$/)
    expect(english({ ...finding, ended: six, began: six }, nation)).toBe(
      'Since the previous quarter, 6 municipalities have merged into another or been split. New: 6 municipalities.',
    )
    expect(english(finding, nation)).toMatch(/1 municipality has merged into another or been split/)
  })

  it('counts regions where there are too many to name', () => {
    const began = Array.from({ length: 6 }, () => drenthe)
    expect(dutch({ kind: 'publishing', began, stopped: [] }, nation)).toBe(
      'Nu wel gepubliceerd, maar in het vorige kwartaal niet: 6 regio’s.',
    )
    expect(dutch({ kind: 'publishing', began: [], stopped: began.slice(0, 2) }, nation)).toBe(
      'Nu niet gepubliceerd, maar in het vorige kwartaal wel: Drenthe en Drenthe.',
    )
  })
})
