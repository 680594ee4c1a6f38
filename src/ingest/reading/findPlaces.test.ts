import { expect, test } from 'vitest'
import {
  findMunicipality,
  findRegion,
  lettersOf,
  municipalitiesIn,
  regionKey,
} from './findPlaces.ts'

test.each([
  ['Groningen', 'AM01'],
  ['GRONINGEN', 'AM01'],
  ['Arbeidsmarktregio Groningen', 'AM01'],
  ['AMR Groningen', 'AM01'],
  ['regio Groningen', 'AM01'],
  ['Noord-Holland  Noord', 'AM15'],
  ['Noord Holland-Noord', 'AM15'],
  ['Zwolle', 'AM36'],
  ['IJsselvechtstreek', 'AM36'],
  ['Atlantis', undefined],
  ['', undefined],
  ['Groningen Groningen', undefined],
])('"%s" is the region %s', (name, code) => {
  expect(findRegion(name)?.code).toBe(code)
})

test('the key of a region has its letters and no prefix; a prefix only stands in front', () => {
  expect(regionKey('Arbeidsmarktregio Midden-Brabant 2')).toBe('middenbrabant')
  expect(regionKey('AMR Drechtsteden')).toBe('drechtsteden')
  expect(regionKey('Kamregio')).toBe('kamregio')
  expect(regionKey('AMR regio Zwolle')).toBe('zwolle')
  expect(lettersOf('Súdwest-Fryslân (2)')).toBe('sudwestfryslan')
})

test('the municipalities are those of one region, or of all, and each time the same list', () => {
  const groningen = findRegion('Groningen')
  const few = municipalitiesIn(groningen, '2020-Q3')
  expect(few).toHaveLength(16)
  expect(municipalitiesIn(groningen, '2020-Q3')).toBe(few)
  expect(municipalitiesIn(groningen, '2021-Q1')).not.toBe(few)
  const all = municipalitiesIn(undefined, '2020-Q3')
  expect(all.length).toBeGreaterThan(340)
  expect(municipalitiesIn(findRegion('Drenthe'), '2020-Q3')).not.toBe(few)
})

const candidates = [
  { code: 'GM0373', name: 'Bergen (NH.)' },
  { code: 'GM0893', name: 'Bergen (L.)' },
  { code: 'GM0164', name: 'Hengelo (O)' },
  { code: 'GM1952', name: 'Midden-Groningen' },
  { code: 'GM0014', name: 'Groningen' },
] as const

test.each([
  ['Bergen (NH.)', 'GM0373'],
  ['bergen (nh)', 'GM0373'],
  ['Bergen (N)', 'GM0373'],
  ['Bergen (Noord-Holland)', undefined],
  ['Bergen(L)', 'GM0893'],
  ['Bergen (Limburg)', 'GM0893'],
  ['Bergen', undefined],
  ['Bergen (X)', undefined],
  ['Hengelo', 'GM0164'],
  ['Hengelo (Ov.)', 'GM0164'],
  ['Hengelo (Gld)', undefined],
  ['Midden - Groningen', 'GM1952'],
  ['Midden  -  Groningen', 'GM1952'],
  [' Midden-Groningen ', 'GM1952'],
  ['Groningen', 'GM0014'],
  ['Groningen (', undefined],
  ['((Bergen (L)', undefined],
  ['Bergen (L.) zuid', undefined],
  ['(Groningen)', undefined],
  ['Groning', undefined],
])('"%s" is the municipality %s', (name, code) => {
  expect(findMunicipality(name, candidates)?.code).toBe(code)
})

test('a name without a province is the municipality of just that name', () => {
  const two = [
    { code: 'GM0001', name: 'Bergen (L.)' },
    { code: 'GM0002', name: 'Bergen' },
  ] as const
  expect(findMunicipality('bergen', two)?.code).toBe('GM0002')
  expect(findMunicipality('Bergen (L)', two)).toBeUndefined()
})

test('spaces in a printed name count as one', () => {
  const two = [{ code: 'GM1680', name: 'Aa en Hunze' }] as const
  expect(findMunicipality('Aa   en  Hunze', two)?.code).toBe('GM1680')
  expect(findMunicipality('Aaen Hunze', two)).toBeUndefined()
})
