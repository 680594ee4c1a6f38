import { expect, test } from 'vitest'
import type { RegionCode } from '../../domain/place.ts'
import type { Quarter } from '../../domain/quarter.ts'
import { membersIn, regions } from '../../domain/reference/referencePlaces.ts'
import { dutchIn, groningenText, proveText, replaced, rulesIn } from '../testing/proveText.ts'
import { renderPublication } from '../testing/renderPublication.ts'

/** Text of any region: every municipality has one person in every column. */
function textOf(code: RegionCode, quarter: Quarter): string {
  const region = regions.find((one) => one.code === code)
  if (region === undefined) throw new Error(code)
  const ones = [1, 1, 1, 1] as const
  const rows = membersIn(region, quarter).map((member) => ({ ...member, counts: ones, total: 4 }))
  const n = rows.length
  return renderPublication({
    quarter,
    region,
    rows,
    regionTotal: { counts: [n, n, n, n], total: 4 * n },
    registerTotal: 8 * n,
    reportedCoverage: 50,
    publishedOn: '2021-01',
  })
}

function codesIn(text: string) {
  return proveText(text).proven?.figures.rows.map(({ code, name }) => `${code} ${name}`)
}

test.each(['Hengelo', 'Hengelo (O.)', 'Hengelo (Ov.)', 'HENGELO (O)'])(
  '%s is Hengelo (O)',
  (name) => {
    const text = replaced(textOf('AM05', '2020-Q3'), 'Hengelo (O)', name)
    expect(codesIn(text)).toContain(`GM0164 ${name}`)
  },
)

test('Bergen is the one of its region', () => {
  const north = replaced(textOf('AM15', '2020-Q3'), 'Bergen (NH)', 'Bergen (NH.)')
  expect(codesIn(north)).toContain('GM0373 Bergen (NH.)')
  const limburg = replaced(textOf('AM29', '2020-Q3'), 'Bergen (L)', 'Bergen')
  expect(codesIn(limburg)).toContain('GM0893 Bergen')
})

test('Bergen (L) is not Bergen (NH)', () => {
  const text = replaced(textOf('AM15', '2020-Q3'), 'Bergen (NH)', 'Bergen (L)')
  expect(rulesIn(text).map((finding) => finding.split(' ')[1])).toEqual([
    'unknownMunicipality',
    'missingMunicipality',
  ])
})

test.each([
  ['letters with loose accents', 'Súdwest-Fryslân'.normalize('NFD'), 'Súdwest-Fryslân'],
  ['no accents', 'Sudwest-Fryslan', 'Sudwest-Fryslan'],
])('%s give the same municipality', (_, printed, name) => {
  const text = replaced(textOf('AM02', '2020-Q3'), 'Súdwest-Fryslân', printed)
  expect(codesIn(text)).toContain(`GM1900 ${name}`)
})

test.each(['’s-Hertogenbosch', '‘s-Hertogenbosch', "'s-Hertogenbosch"])('%s is known', (name) => {
  const text = replaced(textOf('AM27', '2020-Q3'), "'s-Hertogenbosch", name)
  expect(codesIn(text)).toContain("GM0796 's-Hertogenbosch")
})

test('a name with a comma, wrapped over three lines, is one municipality', () => {
  const text = replaced(
    textOf('AM28', '2020-Q3'),
    'Nuenen, Gerwen en Nederwetten',
    'Nuenen,\nGerwen en\nNederwetten',
  )
  expect(codesIn(text)).toContain('GM0820 Nuenen, Gerwen en Nederwetten')
})

test.each([
  'Noord-Holland\nNoord',
  'Noord-\nHolland Noord',
  'NOORD-HOLLAND NOORD',
  'Noord–Holland Noord',
])('the region is found in "%s"', (name) => {
  const text = replaced(
    textOf('AM15', '2020-Q3'),
    'Derde kwartaal 2020 Noord-Holland Noord',
    `Derde kwartaal 2020 ${name}`,
  )
  expect(proveText(text).proven?.figures.region).toEqual({
    code: 'AM15',
    name: 'Noord-Holland Noord',
  })
})

test('a region is known by its other name too', () => {
  const text = textOf('AM36', '2020-Q3').replaceAll('Regio Zwolle', 'IJsselvechtstreek')
  expect(proveText(text).proven?.figures.region).toEqual({ code: 'AM36', name: 'Regio Zwolle' })
})

test('a municipality that the sources place in two regions may be absent', () => {
  const text = textOf('AM36', '2020-Q3')
  const n = 17
  const without = text
    .replace(/Elburg 1 1 1 1 4\n/, '')
    .replace(`TOTAAL AMR ${n} ${n} ${n} ${n} ${4 * n}`, 'TOTAAL AMR 16 16 16 16 64')
    .replace('in totaal 136 personen', 'in totaal 128 personen')
  expect(rulesIn(without)).toEqual([])
})

test('the municipalities are those of the last day of the quarter', () => {
  const text = replaced(groningenText, 'Derde kwartaal 2020', 'Eerste kwartaal 2021').replace(
    '© januari 2021',
    '© juni 2021',
  )
  expect(dutchIn(text)).toEqual([
    'regel 8 (Appingedam): "Appingedam" is geen gemeente van Groningen in kwartaal 1 van 2021: opgeheven op 2021-01-01, opgegaan in Eemsdelta',
    'regel 12 (Delfzijl): "Delfzijl" is geen gemeente van Groningen in kwartaal 1 van 2021: opgeheven op 2021-01-01, opgegaan in Eemsdelta',
    'regel 18 (Loppersum): "Loppersum" is geen gemeente van Groningen in kwartaal 1 van 2021: opgeheven op 2021-01-01, opgegaan in Eemsdelta',
    'regel 38 (Eemsdelta): Eemsdelta hoort in kwartaal 1 van 2021 bij Groningen, maar heeft geen regel in de tabel',
  ])
})

test('a municipality of another region is said to be one', () => {
  const text = replaced(groningenText, 'Assen 104', 'Emmen 104')
  expect(dutchIn(text)[0]).toBe(
    'regel 10 (Emmen): "Emmen" is geen gemeente van Groningen in kwartaal 3 van 2020: die naam hoort bij Drenthe',
  )
})

test('a lenient check only warns of unknown places', () => {
  const text = replaced(groningenText, 'Assen 104', 'Emmen 104')
  const { findings, rows } = proveText(text, true)
  expect(
    findings.map(({ line, severity, problem }) => `${line} ${severity} ${problem.rule}`),
  ).toEqual(['10 warning unknownMunicipality', '38 warning missingMunicipality'])
  expect(rows.find(({ name }) => name === 'Emmen')?.code).toBeUndefined()
})

test('a lenient check still proves the arithmetic of an unknown region', () => {
  const text = groningenText
    .replaceAll(/(2020|arbeidsmarktregio) Groningen/g, '$1 Testland')
    .replace('Assen 104', 'Testdorp 104')
    .replace('Midden-Groningen 102', 'Test-\nstad 102')
  expect(rulesIn(text, true)).toEqual([
    '4 unknownRegion',
    '10 unknownMunicipality',
    '21 unknownMunicipality',
  ])
  expect(proveText(text, true).rows.map(({ name }) => name)).toContain('Test-stad')
  expect(rulesIn(text.replace('115 983', '115 984'), true)).toEqual([
    '4 unknownRegion',
    '10 unknownMunicipality',
    '10 rowSum',
    '21 unknownMunicipality',
    '39 columnSum',
  ])
})

/** The first publication without Pekela, its sums adapted: only the list of municipalities tells. */
const withoutPekela = [
  ['Pekela 0 57 113 44 214\n', ''],
  ['TOTAAL AMR 440 2.175 5.519 1.057 9.191', 'TOTAAL AMR 440 2.118 5.406 1.013 8.977'],
  ['72%', '70%'],
].reduce((text, [from = '', to = '']) => replaced(text, from, to), groningenText)

/** Severity and rule of the places that are wrong. */
function severitiesIn(text: string, isLenient: boolean): readonly string[] {
  return proveText(text, isLenient).findings.map(
    ({ severity, problem }) => `${severity} ${problem.rule}`,
  )
}

test.each([false, true])('a member without a row is refused, lenient or not (%s)', (isLenient) => {
  expect(severitiesIn(withoutPekela, isLenient)).toEqual(['error missingMunicipality'])
  expect(proveText(withoutPekela, isLenient).proven).toBeUndefined()
})

test('one unknown name stands for one missing member, not for two', () => {
  const text = replaced(withoutPekela, 'Assen 104', 'Testdorp 104')
  expect(severitiesIn(text, true)).toEqual([
    'warning unknownMunicipality',
    'error missingMunicipality',
    'error missingMunicipality',
  ])
})

test('a lenient check of made-up places in a known region only warns, however few there are', () => {
  const ones = [1, 1, 1, 1] as const
  const text = renderPublication({
    quarter: '2020-Q3',
    region: { code: 'AM01', name: 'Groningen' },
    rows: ['Testdorp', 'Teststad'].map((name) => ({
      code: 'GM0001',
      name,
      counts: ones,
      total: 4,
    })),
    regionTotal: { counts: [2, 2, 2, 2], total: 8 },
    registerTotal: 16,
    reportedCoverage: 50,
    publishedOn: '2021-01',
  })
  expect(severitiesIn(text, true).filter((finding) => finding.startsWith('error'))).toEqual([])
  expect(severitiesIn(text, true)).toContain('warning missingMunicipality')
  expect(severitiesIn(text, false)).toContain('error missingMunicipality')
})
