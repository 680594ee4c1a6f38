import { numberColumnIds } from '../domain/profile.ts'
import { defaultView, type Selection, type SortKey, type View } from '../domain/view.ts'
import { type QueryValues, toQueryString } from './parameters.ts'
import { writeSort } from './writeSort.ts'

/** The parameters of a view; what is the default has none. `readView` of the result gives the view back. */
export function writeView(view: View): QueryValues {
  return {
    dataset: unlessDefault('dataSet', view),
    region: optional(view.region),
    quarter: optional(view.quarter),
    municipality: writeSelection(view.selection),
    sort: sortUnlessDefault(view.sort),
    columns: view.columns.length === numberColumnIds.length ? [] : [view.columns.join(',')],
    measure: unlessDefault('measure', view),
    boundaries: unlessDefault('boundaries', view),
    from: optional(view.from),
    to: optional(view.to),
    lang: unlessDefault('language', view),
  }
}

/** The query string of a view, with its question mark; empty for the default view. */
export function queryStringOf(view: View): string {
  return toQueryString(writeView(view))
}

function unlessDefault(
  key: 'dataSet' | 'measure' | 'boundaries' | 'language',
  view: View,
): readonly string[] {
  return view[key] === defaultView[key] ? [] : [view[key]]
}

function optional(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}

function writeSelection(selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'all':
      return []
    case 'some':
      return selection.codes
    case 'unknown':
      return selection.values
  }
}

function sortUnlessDefault(sort: readonly SortKey[]): readonly string[] {
  const text = writeSort(sort)
  return text === '' || text === 'name' ? [] : [text]
}
