import { expect, test } from 'vitest'
import { classifyLine } from './classifyLine.ts'
import { findRegion } from './findPlaces.ts'
import { joinNames } from './joinNames.ts'
import { spellingIn } from './knownNames.ts'
import { toSourceLines } from './sourceLine.ts'

const spelling = spellingIn(
  { printed: 'Groningen', known: findRegion('Groningen'), line: { number: 1, printed: '' } },
  '2020-Q3',
)
const n = '1 2 3 4 10'

function namesIn(lines: readonly string[], notNames: readonly number[] = []): readonly string[] {
  const classified = toSourceLines(lines.join('\n')).map(classifyLine)
  return joinNames(classified, spelling, new Set(notNames)).map(({ name, isTotal }) =>
    isTotal ? `=${name}` : name,
  )
}

test.each([
  [['Assen 1 2 3 4 10'], ['Assen']],
  [['Aa en', `Hunze ${n}`], ['Aa en Hunze']],
  [[`Aa en ${n}`, 'Hunze'], ['Aa en Hunze']],
  [['Aa en', n, 'Hunze'], ['Aa en Hunze']],
  [['Aa', 'en', `Hunze ${n}`], ['Aa en Hunze']],
  [['Midden-', `Groningen ${n}`], ['Midden-Groningen']],
  [['Midden-', 'Pagina 1 van 2', `Groningen ${n}`], ['Midden-Groningen']],
  [['Totaal', `Groningen ${n}`], ['Groningen']],
  [['TOTAAL', `AMR ${n}`], ['=TOTAAL AMR']],
  [[`TOTAAL AMR ${n}`], ['=TOTAAL AMR']],
  [['Assen', n], ['Assen']],
  [[n, 'Assen'], ['Assen']],
  [[n], ['']],
  [
    ['Aa en', `Hunze ${n}`, `Assen ${n}`],
    ['Aa en Hunze', 'Assen'],
  ],
  [
    ['Assen', n, 'Pekela', n],
    ['Assen', 'Pekela'],
  ],
  [['Test-', `stad ${n}`], ['Test-stad']],
  [[`Test- ${n}`, 'stad'], ['Test-stad']],
  [['Teststad', `dorp ${n}`], ['dorp']],
  [['Emmen', 'Aa en', `Hunze ${n}`], ['Aa en Hunze']],
  [['Totaal', `AMR ${n}`, 'Groningen'], ['=Totaal AMR Groningen']],
  [['Midden-', `Groningen ${n}`, 'Groningen'], ['Midden-Groningen']],
  [[`Middengroningen ${n}`], ['Middengroningen']],
  [['2 Test-', `stad ${n}`], ['stad']],
  [[`${'T'.repeat(39)}-`, `stad ${n}`], [`${'T'.repeat(39)}-stad`]],
  [[`${'T'.repeat(40)}-`, `stad ${n}`], ['stad']],
  [['Aa en - - - - -', `Hunze ${n}`], ['Hunze']],
  [[`Test ${n}`, 'stad'], ['Test']],
  [['Test-', n], ['']],
  [[`Test- ${n}`], ['Test-']],
  [['Aa:', `en Hunze ${n}`], ['en Hunze']],
  [['Aa 2', `en Hunze ${n}`], ['en Hunze']],
  [['Een lange zin die in geen naam van een gemeente past', `Assen ${n}`], ['Assen']],
  [['Aa', 'tussen', 'en', `Hunze ${n}`], ['Hunze']],
  [
    ['Midden-', `Groningen ${n}`, `Groningen ${n}`],
    ['Midden-Groningen', 'Groningen'],
  ],
])('%j are the rows %j', (lines, names) => {
  expect(namesIn(lines)).toEqual(names)
})

test('a piece goes to one row only', () => {
  expect(namesIn(['Test-', `stad ${n}`, `dorp ${n}`])).toEqual(['Test-stad', 'dorp'])
  expect(namesIn([`stad- ${n}`, 'Test-', `dorp ${n}`])).toEqual(['stad-Test-', 'dorp'])
  expect(namesIn([`TOTAAL ${n}`, 'AMR', `Groningen ${n}`])).toEqual(['=TOTAAL AMR', 'Groningen'])
})

test('a line of the title is no piece of a name', () => {
  expect(namesIn(['Midden-', `Groningen ${n}`], [1])).toEqual(['Groningen'])
})
