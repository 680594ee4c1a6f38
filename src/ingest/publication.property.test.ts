import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCoverageRounding } from '../domain/checkSums.ts'
import { layoutArbitrary, publicationArbitrary } from './testing/arbitraries.ts'
import {
  type RenderedPublication,
  renderPublication,
  validateText,
} from './testing/publications.ts'

test('reading a rendered publication gives the publication, in every layout', () => {
  fc.assert(
    fc.property(publicationArbitrary, layoutArbitrary, (publication, layout) => {
      const text = renderPublication(publication, layout)
      const { findings, valid } = validateText(text)
      expect(findings).toEqual([])
      expect(valid).toMatchObject(publication)
      const printed = text.split(/\r\n|\r|\n/)
      for (const [index, { total }] of publication.rows.entries()) {
        const line = printed[(valid?.lines.rows[index] ?? 0) - 1]
        expect(line?.replaceAll('.', '')).toMatch(new RegExp(`\\b${total}$`))
      }
    }),
  )
})

test('one changed digit is refused, but for a register total that keeps the rounded percentage', () => {
  fc.assert(
    fc.property(
      publicationArbitrary,
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (publication, position, step) => {
        const { text, isInRegister } = withChangedDigit(publication, position, step)
        const { valid } = validateText(text)
        if (valid === undefined) return
        const { registerTotal } = valid
        expect(isInRegister).toBe(true)
        expect(valid).toMatchObject({ ...publication, registerTotal })
        expect(fits(publication, registerTotal)).toBe(true)
      },
    ),
  )
})

test('another register total is refused exactly when the printed percentage no longer fits it', () => {
  fc.assert(
    fc.property(publicationArbitrary, fc.nat({ max: 200_000 }), (publication, registerTotal) => {
      const { valid } = validateText(renderPublication({ ...publication, registerTotal }))
      expect(valid !== undefined).toBe(fits(publication, registerTotal))
    }),
  )
})

function fits(
  { regionTotal, reportedCoverage }: RenderedPublication,
  registerTotal: number,
): boolean {
  return (
    registerTotal >= regionTotal.total &&
    isCoverageRounding(reportedCoverage, regionTotal.total, registerTotal)
  )
}

/** Changes any digit of the text: rows, totals, register, percentage, both years. The quarter is in words. */
function withChangedDigit(publication: RenderedPublication, position: number, step: number) {
  const text = renderPublication(publication)
  const digits = [...text.matchAll(/[0-9]/g)].map(({ index }) => index)
  const index = digits[position % digits.length] ?? 0
  const changed = String((Number(text.charAt(index)) + step) % 10)
  const before = text.slice(0, index)
  const sentence = before.lastIndexOf('in totaal')
  return {
    text: `${before}${changed}${text.slice(index + 1)}`,
    isInRegister: sentence > 0 && !before.slice(sentence).includes('personen'),
  }
}
