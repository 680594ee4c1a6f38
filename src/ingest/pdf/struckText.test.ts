import { expect, test } from 'vitest'
import { formObject, readDrawn, readWhole } from '../testing/pdf.ts'
import { annotated, type Case, named, whole, withStates } from '../testing/pdfParts.ts'

const noteOnAssen = '/Rect[250 716 290 728]'
const line = formObject('1 0 0 RG 1 w 0 5 m 40 5 l S').replace('[0 0 595 842]', '[0 0 40 12]')

const cases: readonly Case[] = [
  ['a line', `${whole}248 721 m 268 721 l S`],
  ['a thick line', `${whole}2.5 w 248 721 m 268 721 l S`],
  ['a red line under it', `1 0 0 RG 248 721 m 268 721 l S ${whole}`],
  ['a narrow area', `${whole}248 720.5 20 0.7 re f`],
  ['a slanted line', `${whole}248 719.8 m 268 722 l S`],
  ['a line over the whole row', `${whole}40 721 m 540 721 l S`],
  [
    'a note',
    whole,
    annotated(`/Ink${noteOnAssen}/InkList[[250 721 290 721]]/AP<</N 8 0 R>>`, line),
  ],
  [
    'a note for that',
    whole,
    annotated(
      `/StrikeOut${noteOnAssen}/QuadPoints[250 728 290 728 250 716 290 716]/AP<</N 8 0 R>>`,
      line,
    ),
  ],
]

test.each(named(cases))('a number that $what strikes out is refused', async (one) => {
  const { ok, dutch } = await readDrawn(one.content, one.parts)
  expect(ok).toBe(false)
  expect(dutch).toMatch(/^op pagina 1 is "(?:104|15)" doorgestreept/)
})

const others: readonly Case[] = [
  ['a line below it', `${whole}248 716.5 m 540 716.5 l S`],
  ['a line over it', `${whole}248 726 m 540 726 l S`],
  ['a line through the name', `${whole}50 721 m 75 721 l S`],
  ['a line beside it', `${whole}230 721 m 248 721 l S`],
  ['a white line', `1 G 248 721 m 268 721 l S ${whole}`],
  ['a line that is hardly there', `q /Weak gs /S0 gs 248 721 m 268 721 l S Q ${whole}`, withStates],
  ['an area behind it', `0.8 g 240 715 300 14 re f 0 g ${whole}`],
  ['a thick line behind it', `0.8 G 14 w 240 722 m 540 722 l S ${whole}`],
  ['a line from top to bottom', `${whole}248 480 m 248 770 l S`],
]

test.each(named(others))('a number with $what is read', async ({ content, parts }) => {
  expect(await readDrawn(content, parts)).toEqual(readWhole)
})
