import { describe, expect, it } from 'vitest'
import {
  formatFinding,
  longestSentence,
  nowhere,
  type Problem,
  printable,
  refusal,
} from './findings.ts'

function sentencesOf(problem: Problem) {
  return formatFinding(refusal(nowhere, problem))
}

describe('a fault of the system', () => {
  it.each([
    ...['EACCES', 'EBUSY', 'EDQUOT', 'EEXIST', 'EIO', 'EISDIR', 'ELOOP', 'EMFILE'],
    ...['ENAMETOOLONG', 'ENFILE', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS'],
  ])('%s is said as a cause and a way out, without its code', (code) => {
    const { nl, en } = sentencesOf({ rule: 'fileUnreadable', data: { code } })
    for (const sentence of [nl, en]) {
      expect(sentence).not.toMatch(/\bE[A-Z]{2,}\b/)
      expect(sentence.split('; ')).toHaveLength(2)
    }
    expect(nl).not.toBe(en)
  })

  it('that nobody knows is named by its code, with something to try', () => {
    const { nl, en } = sentencesOf({ rule: 'fileUnreadable', data: { code: 'EWEIRD' } })
    expect(nl).toContain(
      'het systeem meldt een fout die wij niet kennen (EWEIRD); zet het bestand in een andere map',
    )
    expect(en).toContain('(EWEIRD); put the file in another folder')
  })

  it('that keeps a file from being written asks for another name, or for a maintainer', () => {
    const said = (place: string) =>
      sentencesOf({ rule: 'notWritten', data: { fault: { kind: 'invalid', place } } }).nl
    expect(said('source.file')).toMatch(
      /^de naam van het bronbestand .*; geef dat bestand een gewone naam$/,
    )
    expect(said('rows[3].name')).toContain('meld dit aan wie het dashboard onderhoudt')
  })
})

it('has points between thousands in Dutch and commas in English', () => {
  const data = { sonarTotal: 9191, registerTotal: 12_842, printed: 73 }
  expect(sentencesOf({ rule: 'reportedCoverage', data })).toEqual({
    nl: '9.191 van 12.842 is 71,6%, maar er staat 73%',
    en: '9,191 of 12,842 is 71.6%, but it says 73%',
  })
  const nobody = { sonarTotal: 0, registerTotal: 0, printed: 3 }
  expect(sentencesOf({ rule: 'reportedCoverage', data: nobody }).nl).toBe(
    '0 van 0 is ?%, maar er staat 3%',
  )
})

it('gives a size with two decimals at most', () => {
  const data = { megabytes: 59.9999, limit: 0.25 }
  expect(sentencesOf({ rule: 'fileTooLarge', data }).nl).toContain('60 MB')
  expect(sentencesOf({ rule: 'fileTooLarge', data }).nl).toContain('dan 0,25 MB')
})

it.each<Problem>([
  { rule: 'unreadableLetters', data: {} },
  { rule: 'colourWithoutInk', data: {} },
  { rule: 'unseenText', data: { page: 1, cause: 'picture', text: 'x'.repeat(60) } },
  { rule: 'pictureTable', data: { page: 1 } },
])('shows what to do at the end of a long sentence: $rule', (problem) => {
  const { nl, en } = sentencesOf(problem)
  expect(printable(nl, longestSentence)).toBe(nl)
  expect(printable(en, longestSentence)).toBe(en)
  expect(printable('x'.repeat(1000), longestSentence)).toHaveLength(longestSentence + 1)
})
