import { renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countOf } from '../../domain/counts.ts'
import type { Row } from '../../domain/mergers.ts'
import { foldName } from '../../domain/municipality.ts'
import {
  defaultView,
  type Measure,
  type SortKey,
  selectRows,
  sortColumnIds,
} from '../../domain/view.ts'
import { createFormats } from '../../i18n/formats.ts'
import { nl } from '../../i18n/nl/index.ts'
import { tableColumns } from '../../i18n/tableColumns.ts'
import { rowsArbitrary } from '../../testing/rowsArbitrary.ts'
import { useMunicipalityTable } from './useMunicipalityTable.ts'

const page = { texts: nl, formats: createFormats('nl') }
const columnsOf = { count: tableColumns('count', page), share: tableColumns('share', page) }

const sorts = fc.uniqueArray(
  fc.record({ column: fc.constantFrom(...sortColumnIds), descending: fc.boolean() }),
  { selector: ({ column }) => column, minLength: 1, maxLength: 3 },
)

interface Asked {
  readonly rows: readonly Row[]
  readonly measure: Measure
  readonly sort: readonly SortKey[]
}

/** The text or number by which a row is ordered; a share of fewer than ten does not exist. */
function keyOf(row: Row, column: SortKey['column'], measure: Measure): string | number | undefined {
  if (column === 'name') return foldName(row.name).replace(/^'s-/, '')
  if (column === 'region') return foldName(row.region?.name ?? '')
  const people = countOf(row, column)
  if (measure === 'count' || column === 'total') return people
  return row.total < 10 ? undefined : people / row.total
}

/** Below 0 where `a` must stand first, 0 where the keys say nothing about the two. */
function compare(a: Row, b: Row, { sort, measure }: Asked): number {
  for (const { column, descending } of sort) {
    const [one, other] = [keyOf(a, column, measure), keyOf(b, column, measure)]
    if (one === other) continue
    if (one === undefined) return 1
    if (other === undefined) return -1
    return one < other === descending ? 1 : -1
  }
  return 0
}

/** Puts each row behind the last one that does not have to stand after it: stable, and nobody's library. */
function inserted(asked: Asked): readonly Row[] {
  const done: Row[] = []
  for (const row of asked.rows) {
    const at = done.findIndex((other) => compare(row, other, asked) < 0)
    done.splice(at < 0 ? done.length : at, 0, row)
  }
  return done
}

it('rows that are equal by every key keep Dutch name order, whatever the keys', () => {
  const start: Asked = { rows: [], measure: 'count', sort: [] }
  const { result, rerender } = renderHook(
    ({ rows, measure, sort }: Asked) =>
      useMunicipalityTable({
        rows,
        columns: columnsOf[measure],
        view: { ...defaultView, sort },
        hasRegions: true,
        derivedNote: '',
        onSort: () => undefined,
      }),
    { initialProps: start },
  )
  fc.assert(
    fc.property(
      rowsArbitrary,
      fc.constantFrom('count' as const, 'share' as const),
      sorts,
      (any, measure, sort) => {
        const asked = { rows: selectRows(any, { kind: 'all' }), measure, sort }
        rerender(asked)
        const shown = result.current.getRowModel().rows.map(({ original }) => original)
        expect(shown.map(({ code }) => code)).toEqual(inserted(asked).map(({ code }) => code))
      },
    ),
  )
})
