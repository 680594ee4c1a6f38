import { expect, test } from 'vitest'
import { groningenText, proveText, replaced } from '../testing/proveText.ts'

/** Line and problem of each finding of a rule. */
function problemsOf(text: string, rule: string, isLenient = false) {
  return proveText(text, isLenient)
    .findings.filter(({ problem }) => problem.rule === rule)
    .map(({ line, problem }) => [line, problem.data])
}

const assen = '\nAssen 104 223 541 115 983\n'
const isTwice = replaced(groningenText, assen, `${assen}${assen.trimStart()}`)

test('an unknown region is named as it is printed, with the line of the title', () => {
  const text = groningenText.replaceAll('Groningen', 'Atlantis')
  expect(problemsOf(text, 'unknownRegion')).toEqual([[4, { name: 'Atlantis' }]])
})

test('an unknown name says where and when it was looked for, and that nobody has it', () => {
  const text = replaced(groningenText, '\nAssen ', '\nAtlantis ')
  const because = { kind: 'noSuchName' }
  expect(problemsOf(text, 'unknownMunicipality')).toEqual([
    [10, { name: 'Atlantis', region: 'Groningen', quarter: '2020-Q3', because }],
  ])
})

test('a municipality that stands there twice is said at its second line, with the first', () => {
  expect(problemsOf(isTwice, 'duplicateMunicipality')).toEqual([[11, { firstLine: 10 }]])
})

test('a second total row is said with the line of the first', () => {
  const text = replaced(groningenText, 'TOTAAL AMR 440', 'TOTAAL AMR 0 0 0 0 0\nTOTAAL AMR 440')
  expect(problemsOf(text, 'duplicateTotalRow')).toEqual([[39, { firstLine: 38 }]])
})

test('one that stands there three times is said at each with the line of the first', () => {
  const text = replaced(groningenText, assen, `${assen}${assen.trimStart()}${assen.trimStart()}`)
  expect(problemsOf(text, 'duplicateMunicipality')).toEqual([
    [11, { firstLine: 10 }],
    [12, { firstLine: 10 }],
  ])
})

test('an unknown name in a text that names no region is looked for in the whole country', () => {
  const nameless = groningenText.replaceAll(/ Groningen\b/g, '')
  const because = { kind: 'noSuchName' }
  expect(
    problemsOf(replaced(nameless, '\nAssen ', '\nAtlantis '), 'unknownMunicipality'),
  ).toContainEqual([10, { name: 'Atlantis', region: undefined, quarter: '2020-Q3', because }])
})

test('without a quarter every row is kept and what stands there twice is still said', () => {
  const text = replaced(isTwice, 'Derde kwartaal 2020 Groningen', 'Groningen')
  const { rows, findings } = proveText(text)
  expect(findings.map(({ problem }) => problem.rule)).toContain('quarterMissing')
  expect(rows).toHaveLength(17)
  expect(rows[2]).toMatchObject({ name: 'Assen', total: 983, number: 10, code: undefined })
  expect(problemsOf(text, 'duplicateMunicipality')).toEqual([[11, { firstLine: 10 }]])
})

test('without quarter and with an unknown region both are said', () => {
  const text = groningenText
    .replaceAll('Groningen', 'Atlantis')
    .replace('Derde kwartaal 2020 Atlantis', 'Arbeidsmarktregio Atlantis')
  const rules = proveText(text).findings.map(({ problem }) => problem.rule)
  expect(rules).toContain('quarterMissing')
  expect(rules).toContain('unknownRegion')
})

test('without any region the text is refused and its rows are read', () => {
  const { rows, findings, proven } = proveText(groningenText.replaceAll(/ Groningen\b/g, ''))
  expect(findings.map(({ problem }) => problem.rule)).toContain('regionMissing')
  expect(rows).toHaveLength(16)
  expect(proven).toBeUndefined()
})

test('two rows without a name are not the same municipality', () => {
  const text = replaced(replaced(groningenText, '\nAssen 104', '\n104'), '\nPekela 0', '\n0')
  expect(problemsOf(text, 'duplicateMunicipality')).toEqual([])
})

test('a percentage and a register are refused on their own lines', () => {
  const apart = replaced(groningenText, 'personen. Hiervan', 'personen.\nHiervan')
  const line = apart.split('\n').findIndex((one) => one.startsWith('Hiervan')) + 1
  expect(problemsOf(replaced(apart, '72%', '71%'), 'reportedCoverage')).toMatchObject([
    [line, { printed: 71, sonarTotal: 9191, registerTotal: 12_842 }],
  ])
  expect(problemsOf(replaced(apart, '12.842', '9.190'), 'registerBelowSonar')).toMatchObject([
    [line - 1, { sonarTotal: 9191, registerTotal: 9190 }],
  ])
})

test('what only warns does not keep a publication from being proven', () => {
  const text = replaced(groningenText, 'UWV Gegevensdiensten ', '')
  const { findings, proven } = proveText(text, true)
  expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  expect(proven?.figures.regionTotal.total).toBe(9191)
})
