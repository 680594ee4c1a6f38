import { expect, test } from 'vitest'
import { groningenText, proveText, replaced, rulesIn } from '../testing/proveText.ts'

const other = 'Jaarverslag 2020\n\nDit is een heel ander stuk.\n'

test('of a text that is something else only that is said', () => {
  expect(rulesIn(other)).toEqual(['1 notThisPublication'])
})

test('of the publication without its table everything that is missing is said', () => {
  const text = 'Transparantie van klantprofielen\nDerde kwartaal 2020 Groningen\n'
  const rules = rulesIn(text)
  expect(rules).toContain('1 missingRows')
  expect(rules).toContain('1 missingTotalRow')
  expect(proveText(text).proven).toBeUndefined()
})

test('with anything of the table, all that is wrong is said', () => {
  for (const line of [
    'Assen 104 223 541 115 983',
    'Assen 104 223 541',
    'TOTAAL AMR 440 2.175 5.519 1.057 9.191',
  ]) {
    expect(rulesIn(`${other}\n${line}\n`).length).toBeGreaterThan(1)
  }
})

test('a text without a title is refused for more than its title when it is the publication', () => {
  const rules = rulesIn(replaced(groningenText, 'Derde kwartaal 2020 Groningen\n', '\n'))
  expect(rules.length).toBeGreaterThan(0)
  expect(rules.join()).not.toContain('notThisPublication')
})

test('figures of an unknown region can be checked, and are no publication', () => {
  const text = groningenText.replaceAll('Groningen', 'Atlantis')
  const strict = proveText(text)
  expect(strict.proven).toBeUndefined()
  const { proven, findings, rows } = proveText(text, true)
  expect(findings.map(({ severity }) => severity)).not.toContain('error')
  expect(findings.map(({ problem }) => problem.rule)).toContain('unknownRegion')
  expect(rows).toHaveLength(16)
  expect(proven).toBeUndefined()
})

test('known municipalities do not make a publication of an unknown region', () => {
  const title = replaced(groningenText, '2020 Groningen', '2020 Atlantis')
  const text = replaced(title, 'arbeidsmarktregio Groningen', 'arbeidsmarktregio Atlantis')
  const { proven, findings, rows } = proveText(text, true)
  expect(findings.map(({ problem }) => problem.rule)).toEqual(['unknownRegion'])
  expect(rows.filter(({ code }) => code === undefined)).toEqual([])
  expect(proven).toBeUndefined()
})

test('figures with one unknown municipality can be checked, and are no publication', () => {
  const { proven, findings, rows } = proveText(
    replaced(groningenText, '\nAssen ', '\nAtlantis '),
    true,
  )
  expect(findings.map(({ severity }) => severity)).not.toContain('error')
  expect(rows.filter(({ code }) => code === undefined).map(({ name }) => name)).toEqual([
    'Atlantis',
  ])
  expect(proven).toBeUndefined()
})

test('what is missing keeps a publication from being proven, also where unknown places only warn', () => {
  for (const [from, to] of [
    ['Derde kwartaal 2020 Groningen', 'Groningen'],
    ['TOTAAL AMR 440 2.175 5.519 1.057 9.191', ''],
    ['12.842', 'veel'],
    ['72%', 'een deel'],
    ['© januari 2021', ''],
  ] as const) {
    expect(proveText(replaced(groningenText, from, to), true).proven).toBeUndefined()
  }
})
