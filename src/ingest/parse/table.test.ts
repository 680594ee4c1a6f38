import { expect, test } from 'vitest'
import { classifyLine, toSourceLines } from './lines.ts'
import { findRegion } from './places.ts'
import { spellingIn } from './spelling.ts'
import { joinNames, readTable } from './table.ts'

const groningen = {
  printed: 'Groningen',
  known: findRegion('Groningen'),
  line: { number: 1, printed: '' },
}
const spelling = spellingIn(groningen, '2020-Q3')

function readIn(...lines: readonly string[]) {
  const classified = toSourceLines(lines.join('\n')).map(classifyLine)
  const { rows, total, brokenNames, findings } = readTable(classified, spelling, new Set())
  return {
    rows: rows.map(({ name }) => name),
    total: total?.number,
    broken: brokenNames,
    rules: findings.map(({ line, problem }) => `${line} ${problem.rule}`),
  }
}

const row = 'Assen 1 2 3 4 10'
const total = 'TOTAAL AMR 1 2 3 4 10'

test('rows and the total row are told apart', () => {
  const rows = ['Assen', 'Pekela']
  expect(readIn(row, total, 'Pekela 1 2 3 4 10')).toEqual({ rows, total: 2, broken: [], rules: [] })
})

test('a total row that is broken or there several times is said', () => {
  const broken = { total: undefined, broken: ['TOTAAL AMR'], rules: ['2 suppressedCell'] }
  expect(readIn(row, 'TOTAAL AMR 1 2 3 x 10')).toMatchObject(broken)
  const rules = ['3 duplicateTotalRow', '4 duplicateTotalRow']
  expect(readIn(row, total, total, total)).toMatchObject({ total: undefined, rules })
})

test('a table without rows is said, unless what was there is broken', () => {
  expect(readIn('tekst', total).rules).toEqual(['1 missingRows'])
  expect(readIn('Assen 1 2 3 x 10', total).rules).toEqual(['1 suppressedCell'])
})

const n = '1 2 3 4 10'

function namesIn(lines: readonly string[], notNames: readonly number[] = []): readonly string[] {
  const classified = toSourceLines(lines.join('\n')).map(classifyLine)
  return joinNames(classified, spelling, new Set(notNames)).map(({ name, isTotal }) =>
    isTotal ? `=${name}` : name,
  )
}

test.each([
  [['Aa', 'en', `Hunze ${n}`], ['Aa en Hunze']],
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
  [['Noord-', `en Midden-Testdorp ${n}`], ['Noord- en Midden-Testdorp']],
  [['Noord- en', `Midden-Testdorp ${n}`], ['Noord- en Midden-Testdorp']],
  [['Noord-', 'en Midden-', `Testdorp ${n}`], ['Noord- en Midden-Testdorp']],
  [[`Noord- ${n}`, 'en Midden-', 'Testdorp'], ['Noord- en Midden-Testdorp']],
  [['Teststad', `dorp ${n}`], ['dorp']],
  [['Emmen', 'Aa en', `Hunze ${n}`], ['Aa en Hunze']],
  [['Totaal', `AMR ${n}`, 'Groningen'], ['=Totaal AMR Groningen']],
  [['2 Test-', `stad ${n}`], ['stad']],
  [[`${'T'.repeat(40)}-`, `stad ${n}`], ['stad']],
  [['Aa en - - - - -', `Hunze ${n}`], ['Hunze']],
  [['Test-', n], ['']],
  [['Aa:', `en Hunze ${n}`], ['en Hunze']],
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
