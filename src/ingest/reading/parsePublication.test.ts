import { expect, test } from 'vitest'
import { groningenText, replaced } from '../testing/proveText.ts'
import { parsePublication } from './parsePublication.ts'
import { toSourceLines } from './sourceLine.ts'

function parse(text: string) {
  return parsePublication(toSourceLines(text), false)
}

test.each(['\n\n\n\n\n', '\n \n\t\n \n \n'])('lines without words are no lines: %j', (blanks) => {
  const title = `Derde kwartaal 2020${blanks}Groningen`
  const { region, findings } = parse(
    replaced(groningenText, 'Derde kwartaal 2020 Groningen', title),
  )
  expect(region?.printed).toBe('Groningen')
  expect(findings).toEqual([])
})

test('a row of the table in the middle of the sentence on the register is no part of it', () => {
  const register = 'in totaal 12.842 personen'
  expect(groningenText).toContain(register)
  const text = groningenText.replace(register, 'in totaal\nPekela 1 2 3 4 10\n12.842\npersonen')
  expect(parse(text).registerTotal?.value).toBe(12_842)
})
