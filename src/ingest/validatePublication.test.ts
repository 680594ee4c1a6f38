import { describe, expect, it, test } from 'vitest'
import type { RegionCode } from '../domain/municipality.ts'
import type { Quarter } from '../domain/quarter.ts'
import { membersIn, regions } from '../domain/reference/referencePlaces.ts'
import {
  dutchIn,
  groningenText,
  renderPublication,
  replaced,
  rulesIn,
  validateText,
} from './testing/publications.ts'

const other = 'Jaarverslag 2020\n\nDit is een heel ander stuk.\n'
const assen = '\nAssen 104 223 541 115 983\n'
const twice = replaced(groningenText, assen, `${assen}${assen.trimStart()}`)

/** Severity and rule of each finding. */
function severitiesIn(text: string, acceptUnknownPlaces: boolean): readonly string[] {
  return validateText(text, acceptUnknownPlaces).findings.map(
    ({ severity, problem }) => `${severity} ${problem.rule}`,
  )
}

/** Line and data of each finding of a rule. */
function dataOf(text: string, rule: string) {
  return validateText(text)
    .findings.filter(({ problem }) => problem.rule === rule)
    .map(({ line, problem }) => [line, problem.data])
}

/** Text of any region: every municipality has one person in every column. */
function textOf(code: RegionCode, quarter: Quarter): string {
  const region = regions.find((one) => one.code === code)
  if (region === undefined) throw new Error(code)
  return textWith(region, quarter, membersIn(region, quarter))
}

function textWith(
  region: { readonly code: RegionCode; readonly name: string },
  quarter: Quarter,
  members: ReturnType<typeof membersIn>,
): string {
  const counts = [1, 1, 1, 1] as const
  const n = members.length
  return renderPublication({
    quarter,
    region,
    rows: members.map((member) => ({ ...member, counts, total: 4 })),
    regionTotal: { counts: [n, n, n, n], total: 4 * n },
    registerTotal: 8 * n,
    reportedCoverage: 50,
    publishedOn: '2021-01',
  })
}

function codesIn(text: string) {
  return validateText(text).valid?.rows.map(({ code, name }) => `${code} ${name}`)
}

describe('what is said', () => {
  it('is only that a text is something else, unless it has anything of the table', () => {
    expect(rulesIn(other)).toEqual(['1 notThisPublication'])
    for (const line of [assen, 'Assen 104 223 541', 'TOTAAL AMR 440 2.175 5.519 1.057 9.191']) {
      expect(rulesIn(`${other}\n${line}\n`).length).toBeGreaterThan(1)
    }
  })

  it('is everything that a publication without its table misses', () => {
    const rules = rulesIn('Transparantie van klantprofielen\nDerde kwartaal 2020 Groningen\n')
    expect(rules).toContain('1 missingRows')
    expect(rules).toContain('1 missingTotalRow')
  })

  it('is the cause alone where no row could be read, not that sixteen municipalities are missing', () => {
    const columns = groningenText.replace(/^\D+ ([\d.]+) ([\d.]+) [\d. ]+$/gm, '$1\n$2')
    expect(dutchIn(columns)).toEqual([
      'regel 5: de cellen van een gemeente staan op meer dan één regel en het is niet zeker welke bij elkaar horen; bewaar de tabel met een gemeente en haar vijf getallen op één regel',
    ])
  })

  it('is once that rows stand on several lines where the table is on its side', () => {
    const rows = [...groningenText.matchAll(/^ ?(\D+) ((?:[\d.]+ ?){5})$/gm)]
    const columns = [0, 1, 2, 3, 4].map((column) =>
      rows.map(([, , cells = '']) => cells.split(' ')[column]).join(' '),
    )
    const names = rows.map(([, name]) => name).join(' ')
    const rules = rulesIn(
      `${groningenText.replace(/^.* [\d.]+ [\d.]+ [\d.]+ .*$/gm, '')}\n${names}\n${columns.join('\n')}`,
    )
    expect(rules).toEqual([expect.stringContaining('cellPerLine')])
  })

  it('tells where and when an unknown name was looked for: in the whole country without a region', () => {
    const text = replaced(groningenText, '\nAssen ', '\nAtlantis ')
    const because = { kind: 'noSuchName' }
    const data = { name: 'Atlantis', region: 'Groningen', quarter: '2020-Q3', because }
    expect(dataOf(text, 'unknownMunicipality')).toEqual([[10, data]])
    expect(dataOf(text.replaceAll(/ Groningen\b/g, ''), 'unknownMunicipality')).toContainEqual([
      10,
      { ...data, region: undefined },
    ])
  })

  it.each(['=Testland', '+Testland', '@Testland'])(
    'has no way out for a region of which the name is none: %s',
    (name) => {
      const text = groningenText.replace(/(2020|arbeidsmarktregio) Groningen/g, `$1 ${name}`)
      const data = { name, because: { kind: 'impossibleSigns' } }
      expect(dataOf(text, 'unknownRegion')).toEqual([[4, data]])
      expect(validateText(text, true).valid).toBeUndefined()
    },
  )

  it('says of a code that is not of its name what is wrong', () => {
    const text = replaced(groningenText, '\nAssen ', '\nGM0014 Assen ')
    const because = { kind: 'otherLabel' }
    const data = { name: 'GM0014 Assen', region: 'Groningen', quarter: '2020-Q3', because }
    expect(dataOf(text, 'unknownMunicipality')).toEqual([[10, data]])
  })

  it('does not take two rows without a name for the same municipality', () => {
    const text = replaced(replaced(groningenText, '\nAssen 104', '\n104'), '\nPekela 0', '\n0')
    expect(dataOf(text, 'duplicateMunicipality')).toEqual([])
  })

  it('keeps every row without a quarter, and still names what stands there twice', () => {
    const text = replaced(twice, 'Derde kwartaal 2020 Groningen', 'Groningen')
    const { rows, findings } = validateText(text)
    expect(findings.map(({ problem }) => problem.rule)).toContain('quarterMissing')
    expect(rows).toHaveLength(17)
    expect(rows[2]).toMatchObject({ name: 'Assen', total: 983, number: 10, code: undefined })
    expect(dataOf(text, 'duplicateMunicipality')).toEqual([[11, { firstLine: 10 }]])
  })

  it('puts a percentage and a register on their own lines', () => {
    const apart = replaced(groningenText, 'personen. Hiervan', 'personen.\nHiervan')
    const line = apart.split('\n').findIndex((one) => one.startsWith('Hiervan')) + 1
    expect(dataOf(replaced(apart, '72%', '71%'), 'reportedCoverage')).toMatchObject([
      [line, { printed: 71, sonarTotal: 9191, registerTotal: 12_842 }],
    ])
    expect(dataOf(replaced(apart, '12.842', '9.190'), 'registerBelowSonar')).toMatchObject([
      [line - 1, { sonarTotal: 9191, registerTotal: 9190 }],
    ])
  })
})

describe('a municipality', () => {
  it('Bergen is the one of its region, and never that of another', () => {
    const north = textOf('AM15', '2020-Q3')
    expect(codesIn(replaced(north, 'Bergen (NH)', 'Bergen (NH.)'))).toContain('GM0373 Bergen (NH.)')
    const limburg = replaced(textOf('AM29', '2020-Q3'), 'Bergen (L)', 'Bergen')
    expect(codesIn(limburg)).toContain('GM0893 Bergen')
    expect(severitiesIn(replaced(north, 'Bergen (NH)', 'Bergen (L)'), false)).toEqual([
      'error unknownMunicipality',
      'error missingMunicipality',
    ])
  })

  it.each([
    ['letters with loose accents', 'Súdwest-Fryslân'.normalize('NFD'), 'Súdwest-Fryslân'],
    ['no accents', 'Sudwest-Fryslan', 'Sudwest-Fryslan'],
  ])('with %s is the same', (_, printed, name) => {
    const text = replaced(textOf('AM02', '2020-Q3'), 'Súdwest-Fryslân', printed)
    expect(codesIn(text)).toContain(`GM1900 ${name}`)
  })

  it.each(['’s-Hertogenbosch', '‘s-Hertogenbosch', "'s-Hertogenbosch"])('%s is known', (name) => {
    const text = replaced(textOf('AM27', '2020-Q3'), "'s-Hertogenbosch", name)
    expect(codesIn(text)).toContain("GM0796 's-Hertogenbosch")
  })

  it('that the sources place in two regions may be absent', () => {
    const without = textOf('AM36', '2020-Q3')
      .replace(/Elburg 1 1 1 1 4\n/, '')
      .replace('TOTAAL AMR 17 17 17 17 68', 'TOTAAL AMR 16 16 16 16 64')
      .replace('in totaal 136 personen', 'in totaal 128 personen')
    expect(rulesIn(without)).toEqual([])
  })

  it('is one of the last day of the quarter', () => {
    const text = replaced(groningenText, 'Derde kwartaal 2020', 'Eerste kwartaal 2021')
    const [first, ...others] = dutchIn(replaced(text, '© januari', '© juni'))
    expect(first).toBe(
      'regel 8 (Appingedam): "Appingedam" is geen gemeente van Groningen in kwartaal 1 van 2021: opgeheven op 2021-01-01, opgegaan in Eemsdelta',
    )
    expect(others).toHaveLength(3)
    expect(others.at(-1)).toBe(
      'regel 38 (Eemsdelta): Eemsdelta hoort in kwartaal 1 van 2021 bij Groningen, maar heeft geen regel in de tabel',
    )
  })

  it('of another region is said to be one', () => {
    expect(dutchIn(replaced(groningenText, 'Assen 104', 'Emmen 104'))[0]).toBe(
      'regel 10 (Emmen): "Emmen" is geen gemeente van Groningen in kwartaal 3 van 2020: die naam hoort bij Drenthe',
    )
  })
})

test.each([
  'Noord-Holland\nNoord',
  'Noord-\nHolland Noord',
  'NOORD-HOLLAND NOORD',
  'Noord–Holland Noord',
])('the region is found in "%s"', (name) => {
  const title = 'Derde kwartaal 2020 Noord-Holland Noord'
  const text = replaced(textOf('AM15', '2020-Q3'), title, `Derde kwartaal 2020 ${name}`)
  expect(validateText(text).valid?.region).toEqual({ code: 'AM15', name: 'Noord-Holland Noord' })
})

describe('where unknown places are accepted', () => {
  /** The first publication without Pekela, its sums adapted: only the list of municipalities tells. */
  const withoutPekela = [
    ['Pekela 0 57 113 44 214\n', ''],
    ['TOTAAL AMR 440 2.175 5.519 1.057 9.191', 'TOTAAL AMR 440 2.118 5.406 1.013 8.977'],
    ['72%', '70%'],
  ].reduce((text, [from = '', to = '']) => replaced(text, from, to), groningenText)

  it('a row is kept as printed, without a code, and so is a region', () => {
    const row = validateText(replaced(groningenText, '\nAssen ', '\nAtlantis '), true).valid
      ?.rows[2]
    expect(row).toEqual({ name: 'Atlantis', counts: [104, 223, 541, 115], total: 983 })
    const region = groningenText.replace(/(2020|arbeidsmarktregio) Groningen/g, '$1 Testland')
    expect(severitiesIn(region, true)).toEqual(['warning unknownRegion'])
    expect(validateText(region, true).valid?.region).toEqual({ name: 'Testland' })
    expect(validateText(region).valid).toBeUndefined()
  })

  it('the arithmetic of an unknown region is still proved', () => {
    const text = groningenText
      .replaceAll(/(2020|arbeidsmarktregio) Groningen/g, '$1 Testland')
      .replace('Assen 104', 'Testdorp 104')
      .replace('Midden-Groningen 102', 'Test-\nstad 102')
    const places = ['4 unknownRegion', '10 unknownMunicipality', '21 unknownMunicipality']
    expect(rulesIn(text, true)).toEqual(places)
    expect(validateText(text, true).rows.map(({ name }) => name)).toContain('Test-stad')
    expect(rulesIn(text.replace('115 983', '115 984'), true)).toEqual([
      ...places.slice(0, 2),
      '10 rowSum',
      '21 unknownMunicipality',
      '39 columnSum',
    ])
  })

  it('a member without a row is still refused, and one unknown name stands for one only', () => {
    expect(severitiesIn(withoutPekela, true)).toEqual(['error missingMunicipality'])
    expect(severitiesIn(replaced(withoutPekela, 'Assen 104', 'Testdorp 104'), true)).toEqual([
      'warning unknownMunicipality',
      'error missingMunicipality',
      'error missingMunicipality',
    ])
    expect(severitiesIn(replaced(groningenText, 'Assen 104', 'Emmen 104'), true)).toEqual([
      'warning unknownMunicipality',
      'warning missingMunicipality',
    ])
  })

  it('made-up places in a known region only warn, however few there are', () => {
    const made = ['Testdorp', 'Teststad'].map((name) => ({ name, certain: true }))
    const members = made.map((one) => ({ ...one, code: 'GM0001' as const }))
    const text = textWith({ code: 'AM01', name: 'Groningen' }, '2020-Q3', members)
    expect(new Set(severitiesIn(text, true))).toEqual(
      new Set(['warning unknownMunicipality', 'warning missingMunicipality']),
    )
    expect(severitiesIn(text, false)).toContain('error missingMunicipality')
  })

  it('what is missing or has signs that no place has is refused all the same', () => {
    for (const [from, to] of [
      ['Derde kwartaal 2020 Groningen', 'Groningen'],
      ['TOTAAL AMR 440 2.175 5.519 1.057 9.191', ''],
      ['12.842', 'veel'],
      ['72%', 'een deel'],
      ['© januari 2021', ''],
      ['\nAssen ', '\n<b>Assen</b> '],
      ['\nAssen ', '\n=Assen '],
    ] as const) {
      expect(validateText(replaced(groningenText, from, to), true).valid).toBeUndefined()
    }
  })
})
