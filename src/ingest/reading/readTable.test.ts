import { expect, test } from 'vitest'
import { classifyLine } from './classifyLine.ts'
import { findRegion } from './findPlaces.ts'
import { spellingIn } from './knownNames.ts'
import { readTable } from './readTable.ts'
import { toSourceLines } from './sourceLine.ts'

const groningen = {
  printed: 'Groningen',
  known: findRegion('Groningen'),
  line: { number: 1, printed: '' },
}

function readIn(...lines: readonly string[]) {
  const table = readTable(
    toSourceLines(lines.join('\n')).map(classifyLine),
    spellingIn(groningen, '2020-Q3'),
    new Set(),
  )
  return {
    rows: table.rows.map(({ name }) => name),
    total: table.total?.number,
    broken: table.brokenNames,
    findings: table.findings.map(({ line, problem, subject }) => [line, problem.rule, subject]),
  }
}

const row = 'Assen 1 2 3 4 10'
const total = 'TOTAAL AMR 1 2 3 4 10'

test('rows and the total row are told apart', () => {
  expect(readIn(row, total, 'Pekela 1 2 3 4 10')).toEqual({
    rows: ['Assen', 'Pekela'],
    total: 2,
    broken: [],
    findings: [],
  })
})

test('a total row that is missing, broken or there twice is said', () => {
  expect(readIn(row).findings).toEqual([[1, 'missingTotalRow', undefined]])
  const broken = readIn(row, 'TOTAAL AMR 1 2 3 x 10')
  expect(broken).toMatchObject({ total: undefined, broken: ['TOTAAL AMR'] })
  expect(broken.findings.map(([, rule]) => rule)).toEqual(['suppressedCell'])
  const twice = readIn(row, total, total, total)
  expect(twice.total).toBeUndefined()
  expect(twice.findings.map(([line, rule]) => [line, rule])).toEqual([
    [3, 'duplicateTotalRow'],
    [4, 'duplicateTotalRow'],
  ])
})

test('a table without rows is said, unless what was there is broken', () => {
  expect(readIn('tekst', total).findings.map(([, rule]) => rule)).toEqual(['missingRows'])
  expect(readIn('Assen 1 2 3 x 10', total).findings.map(([, rule]) => rule)).toEqual([
    'suppressedCell',
  ])
})

test('a row without a name is said on its line', () => {
  expect(readIn(row, '. 1 2', '1 2 3 4 10', total).findings).toContainEqual([
    3,
    'rowWithoutName',
    undefined,
  ])
})
