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
  // The paragraph names it too: only its line tells where it was found.
  expect(region?.line.printed).toBe('Groningen')
  expect(findings).toEqual([])
})

test('a row of the table in the middle of a sentence on the register is no part of it', () => {
  // A line of two digits looks like the number of a page, so that only the second look finds it.
  const text = replaced(
    groningenText,
    'Hiervan is 72% bekend',
    'Hiervan is\nPekela 1 2 3 4 10\n72\n% bekend',
  )
  expect(parse(text).reportedCoverage?.value).toBe(72)
})
