/** A count in Dutch: `1.935`. */
export function nl(count: number): string {
  return grouped(count, '.')
}

/** A count in English: `1,935`. */
export function en(count: number): string {
  return grouped(count, ',')
}

/** A share with one decimal: `percentage(9191, 12842, ',')` is `71,6`. */
export function percentage(part: number, whole: number, point: ',' | '.'): string {
  return whole === 0 ? '?' : ((100 * part) / whole).toFixed(1).replace('.', point)
}

/** A small number with at most two decimals: `decimal(0.25, ',')` is `0,25`. */
export function decimal(value: number, point: ',' | '.'): string {
  return String(Math.round(100 * value) / 100).replace('.', point)
}

function grouped(count: number, separator: ',' | '.'): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, separator)
}
