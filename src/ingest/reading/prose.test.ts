import { expect, test } from 'vitest'
import { foldProse } from './prose.ts'
import { toSourceLines } from './sourceLine.ts'

function foldedOf(text: string): string {
  return foldProse(toSourceLines(text)).folded
}

test.each([
  ['doelgroep-\nregister  Banenafspraak', 'doelgroepregisterbanenafspraak'],
  ['In totaal 12.842* personen', 'intotaal12.842personen'],
  ['12¹ en ²', '12en'],
  ['72% – een deel', '72%eendeel'],
  ['is -72%', 'is-72%'],
  ['is - 72%', 'is-72%'],
  ['is -  72%', 'is-72%'],
  ['72- %', '72-%'],
  ['72 -\nper', '72-per'],
  ['7- %', '7-%'],
  ['x7a-b', 'x7ab'],
  ['a-b', 'ab'],
  ['a -b 7', 'ab7'],
  ['7 a-b', '7ab'],
  ['-', ''],
  ['a -', 'a'],
  ['- a', 'a'],
  ['İ', 'İ'],
])('%j is %j without spaces', (text, folded) => {
  expect(foldedOf(text)).toBe(folded)
})

test('each folded character knows its line, and a stretch of them its text', () => {
  const prose = foldProse(toSourceLines('Hiervan is\n\n72% be-\nkend.'))
  expect(prose.folded).toBe('hiervanis72%bekend.')
  expect([0, 8, 9, 11, 12, 14, 18].map((index) => prose.lineAt(index).number)).toEqual([
    1, 1, 3, 3, 3, 4, 4,
  ])
  expect(prose.lineAt(9).printed).toBe('72% be-')
  for (const after of [19, 99]) {
    expect(prose.lineAt(after)).toEqual({ number: 1, printed: '' })
  }
  expect(prose.textOf(7, 12)).toBe('is\n\n72%')
  expect(prose.textOf(0, 7)).toBe('Hiervan')
  expect(prose.textOf(12, 19)).toBe('be-\nkend.')
  expect(prose.textOf(99, 100)).toBe('')
})
