/** What is measured, in the order of the report. */
export const measures = [
  { id: 'html', label: 'HTML', unit: 'kB' },
  { id: 'css', label: 'CSS', unit: 'kB' },
  { id: 'firstScript', label: 'JavaScript before the first figures', unit: 'kB' },
  { id: 'script', label: 'JavaScript in all', unit: 'kB' },
  { id: 'firstData', label: 'Data before the first figures', unit: 'kB' },
  { id: 'data', label: 'Data in all', unit: 'kB' },
  { id: 'total', label: 'Everything', unit: 'kB' },
  { id: 'firstFigures', label: 'First figures visible', unit: 'ms' },
  { id: 'largestPaint', label: 'Largest contentful paint', unit: 'ms' },
  { id: 'firstSort', label: 'First sort obeyed', unit: 'ms' },
  { id: 'blocked', label: 'Total blocking time', unit: 'ms' },
  { id: 'longTasks', label: 'Long tasks', unit: '' },
  { id: 'longTaskTime', label: 'Long tasks, together', unit: 'ms' },
  { id: 'longestTask', label: 'Longest task', unit: 'ms' },
  { id: 'sortPaint', label: 'Sort by total, next paint', unit: 'ms' },
  { id: 'sortEvent', label: 'Sort by total, Event Timing', unit: 'ms' },
  { id: 'sharesPaint', label: 'Show shares, next paint', unit: 'ms' },
  { id: 'sharesEvent', label: 'Show shares, Event Timing', unit: 'ms' },
  { id: 'quarterPaint', label: 'Change quarter, next paint', unit: 'ms' },
  { id: 'quarterEvent', label: 'Change quarter, Event Timing', unit: 'ms' },
  { id: 'togglePaint', label: 'Choose a municipality, next paint', unit: 'ms' },
  { id: 'toggleEvent', label: 'Choose a municipality, Event Timing', unit: 'ms' },
  { id: 'searchPaint', label: 'Type in the search, next paint', unit: 'ms' },
  { id: 'searchEvent', label: 'Type in the search, Event Timing', unit: 'ms' },
  { id: 'worstEvent', label: 'Worst event', unit: 'ms' },
  { id: 'heap', label: 'Heap after load', unit: 'MB' },
] as const

export type MeasureId = (typeof measures)[number]['id']

/** Bytes, milliseconds or a number of things; absent where a page has nothing of the kind. */
export type Values = Readonly<Partial<Record<MeasureId, number>>>
