import { type MeasureId, measures } from './measures.ts'

/** A value of a measure in its unit, without the unit: 8399 bytes of HTML are "8.4". */
export function writeValue(id: MeasureId, value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'never'
  switch (unitOf(id)) {
    case 'kB':
      return (value / 1000).toFixed(1)
    case 'MB':
      return (value / 1_000_000).toFixed(2)
    default:
      return value.toFixed(0)
  }
}

/** "First sort obeyed (ms)" */
export function labelOf(id: MeasureId): string {
  const unit = unitOf(id)
  return unit === '' ? nameOf(id) : `${nameOf(id)} (${unit})`
}

/** "First sort obeyed" */
export function nameOf(id: MeasureId): string {
  return measures.find((measure) => measure.id === id)?.label ?? id
}

export function unitOf(id: MeasureId): (typeof measures)[number]['unit'] {
  return measures.find((measure) => measure.id === id)?.unit ?? ''
}
