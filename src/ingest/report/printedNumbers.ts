const dutch = new Intl.NumberFormat('nl-NL')
const english = new Intl.NumberFormat('en-GB')

/** A count in Dutch: `1.935`. */
export function nl(count: number): string {
  return dutch.format(count)
}

/** A count in English: `1,935`. */
export function en(count: number): string {
  return english.format(count)
}

/** A share with one decimal: `percentage(9191, 12842, ',')` is `71,6`. */
export function percentage(part: number, whole: number, point: ',' | '.'): string {
  return whole === 0 ? '?' : ((100 * part) / whole).toFixed(1).replace('.', point)
}

/** A small number with at most two decimals: `decimal(0.25, ',')` is `0,25`. */
export function decimal(value: number, point: ',' | '.'): string {
  return String(Math.round(100 * value) / 100).replace('.', point)
}
