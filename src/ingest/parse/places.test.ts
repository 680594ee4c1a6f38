import { expect, test } from 'vitest'
import { regions } from '../../domain/reference/referencePlaces.ts'
import { findMunicipality, findRegion, isTotalName, municipalitiesIn } from './places.ts'
import { spellingIn } from './spelling.ts'

test.each([
  ['AMR GRONINGEN', 'AM01'],
  ['regio Groningen', 'AM01'],
  ['Noord Holland-Noord', 'AM15'],
  ['Zwolle', 'AM36'],
  ['IJsselvechtstreek', 'AM36'],
  ['Atlantis', undefined],
  ['', undefined],
  ['Groningen Groningen', undefined],
])('"%s" is the region %s', (name, code) => {
  expect(findRegion(name)?.code).toBe(code)
})

const candidates = [
  { code: 'GM0373', name: 'Bergen (NH.)' },
  { code: 'GM0893', name: 'Bergen (L.)' },
  { code: 'GM0164', name: 'Hengelo (O)' },
  { code: 'GM1952', name: 'Midden-Groningen' },
  { code: 'GM0014', name: 'Groningen' },
] as const

test.each([
  ['bergen (nh)', 'GM0373'],
  ['Bergen (N)', 'GM0373'],
  ['Bergen (Noord-Holland)', undefined],
  ['Bergen(L)', 'GM0893'],
  ['Bergen (Limburg)', 'GM0893'],
  ['Bergen', undefined],
  ['Bergen (X)', undefined],
  ['Hengelo', 'GM0164'],
  ['Hengelo (Gld)', undefined],
  ['Midden  -  Groningen', 'GM1952'],
  ['Groningen', 'GM0014'],
  ['Groningen (', undefined],
  ['Bergen (L.) zuid', undefined],
  ['Hengelo O', 'GM0164'],
  ['Bergen nh', 'GM0373'],
  ['Midden Groningen', 'GM1952'],
  ['=Groningen', undefined],
  ['Groninge', undefined],
  ['(Groningen)', undefined],
])('"%s" is the municipality %s', (name, code) => {
  expect(findMunicipality(name, candidates)?.code).toBe(code)
})

test.each([
  ['Den Haag', 'AM21', 'GM0518'],
  ["'s Gravenhage", 'AM21', 'GM0518'],
  ['DEN BOSCH', 'AM27', 'GM0796'],
  ['St. Michielsgestel', 'AM27', 'GM0845'],
  ['Nuenen c.a.', 'AM28', 'GM0820'],
  ['Sudwest Fryslan', 'AM02', 'GM1900'],
  ['Capelle a/d IJssel', 'AM22', 'GM0502'],
  ['Capelle aan de IJssel', 'AM22', 'GM0502'],
  ['Edam/Volendam', 'AM17', 'GM0385'],
  ['Aa & Hunze', 'AM01', 'GM1680'],
  ['Den Haag', 'AM01', undefined],
  ['Delfzeil', 'AM01', 'GM0010'],
] as const)('"%s" in %s is %s, as people write it', (name, region, code) => {
  const members = municipalitiesIn(
    regions.find((one) => one.code === region),
    '2020-Q3',
  )
  expect(findMunicipality(name, members)?.code).toBe(code)
})

test('a name without a province is the municipality of just that name', () => {
  const two = [
    { code: 'GM0001', name: 'Bergen (L.)' },
    { code: 'GM0002', name: 'Bergen' },
  ] as const
  expect(findMunicipality('bergen', two)?.code).toBe('GM0002')
  expect(findMunicipality('Bergen (L)', two)).toBeUndefined()
})

const line = { number: 1, printed: '' }
const groningen = { printed: 'Groningen', known: findRegion('Groningen'), line }

test.each([
  ...['TOTAAL AMR', 'Totaal', 'Eindtotaal', 'totaal A.M.R.', 'AMR', 'Totaal Groningen'],
  ...['Totaal van de arbeidsmarktregio', 'Totaal arbeidsmarktregio Groningen', 'TOTAAL AMR:'],
])('"%s" is the total row of Groningen', (name) => {
  expect(isTotalName(name, 'Groningen')).toBe(true)
})

test.each(['Groningen', 'Totaal Assen', 'Assen totaal', 'Subtotaal', 'Totaalbeeld', 'Regio', ''])(
  '"%s" is not',
  (name) => {
    expect(isTotalName(name, 'Groningen')).toBe(false)
  },
)

test('without a region only its words make a total row', () => {
  const names = ['TOTAAL AMR', 'Totaal Groningen']
  expect(names.map((name) => isTotalName(name, undefined))).toEqual([true, false])
})

test.each([
  [['Totaal', 'regio', 'Groningen'], 'Totaal regio Groningen'],
  [['Totaal', 'Groningen'], undefined],
  [['Aa*', 'en Hunze¹'], 'Aa en Hunze'],
  [['Midden', '- Groningen'], 'Midden-Groningen'],
  [['Het', 'Hoge', 'land'], 'Het Hogeland'],
  [['MIDDEN-', 'GRO', 'NINGEN'], 'MIDDEN-GRONINGEN'],
  [['STADS', 'KANAAL'], 'STADSKANAAL'],
  [['Emmen'], undefined],
  [['Assen', 'Groningen'], undefined],
] as const)('the pieces %j make "%s"', (pieces, name) => {
  expect(spellingIn(groningen, '2020-Q3').wholeName(pieces)).toBe(name)
})

test('the names are those of the region and the quarter', () => {
  const { isKnown } = spellingIn(groningen, '2020-Q3')
  expect(['Delfzijl', 'Eemsdelta', 'Emmen'].map(isKnown)).toEqual([true, false, false])
  expect(spellingIn(groningen, '2021-Q1').isKnown('Delfzijl')).toBe(false)
})

test('without a quarter they are those of every year, without a region those of the country', () => {
  const names = ['Delfzijl', 'Eemsdelta', 'Emmen']
  const known = (region?: typeof groningen, quarter?: '2020-Q3') =>
    names.map(spellingIn(region, quarter).isKnown)
  expect(known(groningen)).toEqual([true, true, false])
  expect(known(undefined, '2020-Q3')).toEqual([true, false, true])
  expect(known()).toEqual([true, true, true])
})
