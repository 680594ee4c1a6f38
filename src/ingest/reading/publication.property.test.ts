import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCoverageRounding } from '../../domain/coverage.ts'
import { holds } from '../../testing/holds.ts'
import { propertyRuns, propertyTimeout } from '../../testing/propertyRuns.ts'
import { proveText } from '../testing/proveText.ts'
import { layoutArbitrary, publicationArbitrary } from '../testing/publicationArbitrary.ts'
import { type RenderedPublication, renderPublication } from '../testing/renderPublication.ts'

test(
  'reading a rendered publication gives the publication, in every layout',
  ({ task }) => {
    holds(
      task,
      'ingest',
      fc.property(publicationArbitrary, layoutArbitrary, (publication, layout) => {
        const { publishedOn, ...figures } = publication
        const { findings, proven } = proveText(renderPublication(publication, layout))
        expect(findings).toEqual([])
        expect(proven).toEqual({ figures, publishedOn })
      }),
    )
  },
  propertyTimeout,
)

test(
  'one changed digit is refused, but for a register total that keeps the rounded percentage',
  ({ task }) => {
    const seen = { changed: 0, accepted: 0, neutral: 0 }
    holds(
      task,
      'ingest',
      fc.property(
        publicationArbitrary,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (publication, position, step) => {
          const { text, isInRegister } = withChangedDigit(publication, position, step)
          const { proven } = proveText(text)
          seen.changed++
          if (proven === undefined) return
          seen.accepted++
          expect(isInRegister).toBe(true)
          expect(proven.figures).toEqual({
            ...withoutMonth(publication),
            registerTotal: proven.figures.registerTotal,
          })
          const { regionTotal, registerTotal } = proven.figures
          expect(
            isCoverageRounding(publication.reportedCoverage, regionTotal.total, registerTotal),
          ).toBe(true)
          seen.neutral++
        },
      ),
    )
    task.meta.counted = {
      'one digit changed': seen.changed,
      'accepted: a register total that keeps the rounded percentage': seen.neutral,
    }
    expect(seen.changed).toBe(propertyRuns.numRuns)
    expect(seen.accepted).toBe(seen.neutral)
    expect(seen.accepted).toBeLessThan(seen.changed / 10)
  },
  propertyTimeout,
)

test(
  'another register total is refused exactly when the printed percentage no longer fits it',
  ({ task }) => {
    const seen = { accepted: 0, refused: 0 }
    holds(
      task,
      'ingest',
      fc.property(publicationArbitrary, fc.nat({ max: 200_000 }), (publication, registerTotal) => {
        const { regionTotal, reportedCoverage } = publication
        const fits =
          registerTotal >= regionTotal.total &&
          isCoverageRounding(reportedCoverage, regionTotal.total, registerTotal)
        const { proven } = proveText(renderPublication({ ...publication, registerTotal }))
        expect(proven !== undefined).toBe(fits)
        seen[fits ? 'accepted' : 'refused']++
      }),
    )
    task.meta.counted = {
      'another register total, refused': seen.refused,
      'another register total that fits, accepted': seen.accepted,
    }
    expect(seen.refused).toBeGreaterThan(0)
  },
  propertyTimeout,
)

function withoutMonth({ publishedOn: _, ...figures }: RenderedPublication) {
  return figures
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
