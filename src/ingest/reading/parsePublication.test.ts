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

// A line of two digits looks like the number of a page: only the second look at the paragraph has it.
test.each(['Pekela 1 2 3 4 10', 'Pekela 1 2 3 x 10'])(
  'a row of the table in the middle of a sentence on the register is no part of it: %s',
  (row) => {
    const apart = `Hiervan is\n${row}\n72\n% bekend`
    const text = replaced(groningenText, 'Hiervan is 72% bekend', apart)
    expect(parse(text).reportedCoverage?.value).toBe(72)
  },
)

test.each(['\n\n\n\n', '\n \n \n \n'])('a minus stays with its number over %j', (blanks) => {
  const apart = `Hiervan is -${blanks}72\n% bekend`
  const { reportedCoverage, findings } = parse(
    replaced(groningenText, 'Hiervan is 72% bekend', apart),
  )
  expect(reportedCoverage).toBeUndefined()
  expect(findings.map(({ problem }) => problem.rule)).toEqual(['unreadableNumber'])
})
