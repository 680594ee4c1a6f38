import { expect, test } from 'vitest'
import { findRegion } from './findPlaces.ts'
import { isTotalName, spellingIn } from './knownNames.ts'

const line = { number: 1, printed: '' }
const groningen = { printed: 'Groningen', known: findRegion('Groningen'), line }

test.each([
  'TOTAAL AMR',
  'Totaal',
  'Eindtotaal',
  'totaal A.M.R.',
  'AMR',
  'Totaal regio',
  'Totaal van de arbeidsmarktregio',
  'Totaal van de AMR',
  'Totaal arbeidsmarktregio Groningen',
  'Totaal Groningen',
  'TOTAAL AMR:',
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
  expect(isTotalName('TOTAAL AMR', undefined)).toBe(true)
  expect(isTotalName('Totaal Groningen', undefined)).toBe(false)
})

test.each([
  [['TOTAAL', 'AMR'], 'TOTAAL AMR'],
  [['Totaal', 'A.M.R.'], 'Totaal A.M.R.'],
  [['Totaal', 'regio', 'Groningen'], 'Totaal regio Groningen'],
  [['Totaal', 'Groningen'], undefined],
  [['Aa en', 'Hunze'], 'Aa en Hunze'],
  [['Aa*', 'en Hunze¹'], 'Aa en Hunze'],
  [['Midden-', 'Groningen'], 'Midden-Groningen'],
  [['Midden', '- Groningen'], 'Midden-Groningen'],
  [['Stads-', 'kanaal'], 'Stadskanaal'],
  [['Stads', 'kanaal'], 'Stadskanaal'],
  [['Het', 'Hoge', 'land'], 'Het Hogeland'],
  [['AA EN', 'HUNZE'], 'AA EN HUNZE'],
  [['MIDDEN-', 'GRONINGEN'], 'MIDDEN-GRONINGEN'],
  [['MIDDEN', '-GRONINGEN'], 'MIDDEN-GRONINGEN'],
  [['MIDDEN-', 'GRO', 'NINGEN'], 'MIDDEN-GRONINGEN'],
  [['STADS-', 'KANAAL'], 'STADSKANAAL'],
  [['STADS', 'KANAAL'], 'STADSKANAAL'],
  [['Emmen'], undefined],
  [['Assen', 'Groningen'], undefined],
] as const)('the pieces %j make "%s"', (pieces, name) => {
  expect(spellingIn(groningen, '2020-Q3').wholeName(pieces)).toBe(name)
})

test('the names are those of the region and the quarter', () => {
  const { isKnown, region } = spellingIn(groningen, '2020-Q3')
  expect(region).toBe('Groningen')
  expect(isKnown('Delfzijl')).toBe(true)
  expect(isKnown('Eemsdelta')).toBe(false)
  expect(isKnown('Emmen')).toBe(false)
  expect(spellingIn(groningen, '2021-Q1').isKnown('Delfzijl')).toBe(false)
})

test('without a quarter they are those of every year, without a region those of the country', () => {
  const anyYear = spellingIn(groningen, undefined)
  expect([anyYear.isKnown('Delfzijl'), anyYear.isKnown('Eemsdelta')]).toEqual([true, true])
  expect(anyYear.isKnown('Emmen')).toBe(false)
  const anywhere = spellingIn(undefined, '2020-Q3')
  expect(anywhere.region).toBeUndefined()
  expect([anywhere.isKnown('Emmen'), anywhere.isKnown('Eemsdelta')]).toEqual([true, false])
  const unknown = spellingIn({ printed: 'Testland', known: undefined, line }, undefined)
  expect(unknown.region).toBe('Testland')
  expect([unknown.isKnown('Emmen'), unknown.isKnown('Eemsdelta')]).toEqual([true, true])
})
