/** A calendar quarter, written as in links and file names: `2020-Q3`. */
export type Quarter = `${number}-Q${QuarterNumber}`
export type QuarterNumber = 1 | 2 | 3 | 4

/** A calendar month, `2021-01`. */
export type Month = `${number}-${number}`

const pattern = /^((?:19|20)\d\d)-Q([1-4])$/

/** True for text that is exactly a quarter between 1900 and 2099. Example: `isQuarter('2020-Q3')`. */
export function isQuarter(text: string): text is Quarter {
  return pattern.test(text)
}

const ordinals = [
  /EERSTE|FIRST|\bQ?I\b/,
  /TWEEDE|SECOND|\bQ?II\b/,
  /DERDE|THIRD|\bQ?III\b/,
  /VIERDE|FOURTH|\bQ?IV\b/,
] as const

/**
 * A quarter in another spelling: `2020q3`, `2020-3`, `K3 2020`, `3Q20`, "3e kwartaal van 2020", "third quarter 2020";
 * also with a letter for a digit, `2O2O-Q3`, or for the Q.
 * @returns `undefined` for any other text.
 */
export function readQuarter(text: string): Quarter | undefined {
  const quarter = ordinals
    .reduce((rest, ordinal, index) => rest.replace(ordinal, `${index + 1}`), text.toUpperCase())
    .replace(/(?<=\d)(?:E|DE|STE|ST|ND|RD|TH)(?![A-Z])/, '')
    .replace(/(?<![A-Z\d])O(?=[1-4]$)/, 'Q')
    .replace(/(?<=\d)O|O(?=\d)/g, '0')
    .replace(/(?<=\d)L|(?<=\bQ)[IL](?![A-Z])/g, '1')
    .replace(/^(\d{4})[\W_]([1-4])$/, '$1Q$2')
    .replace(/^([1-4])[\W_](\d{4})$/, '$2Q$1')
    .replace(/KWARTAAL|QUARTER|KW|K/, 'Q')
    .replace(/VAN|OF|\b(?:IN|HET|THE)\b/g, '')
    .replace(/[\W_]+/g, '')
    .replace(/^(?:Q0?([1-4])|([1-4])Q)(\d{4}|\d\d)$/, '$3Q$1$2')
    .replace(/^(\d{4}|\d\d)(?:0?([1-4])Q|Q0?([1-4]))$/, '$1-Q$2$3')
    .replace(/^(?=\d\d-)/, '20')
  return isQuarter(quarter) ? quarter : undefined
}

/** True for text that is exactly a month. Example: `isMonth('2021-01')`. */
export function isMonth(text: string): text is Month {
  return /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(text)
}

/** Builds a quarter. Example: `toQuarter(2020, 3)` is `2020-Q3`. */
export function toQuarter(year: number, number: QuarterNumber): Quarter {
  return `${year}-Q${number}`
}

/** Year and number of a quarter. Example: `2020-Q3` is `{ year: 2020, number: 3 }`. */
export function quarterParts(quarter: Quarter): {
  readonly year: number
  readonly number: QuarterNumber
} {
  const number = Number(quarter.slice(-1))
  const year = Number(quarter.slice(0, 4))
  return { year, number: number === 1 || number === 2 || number === 3 ? number : 4 }
}

/** Months since year 0. Example: `monthIndex('2021-01')` - `lastMonthIndex('2020-Q3')` is 4. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

/** Index of the last month of a quarter, on the scale of `monthIndex`. */
export function lastMonthIndex(quarter: Quarter): number {
  const { year, number } = quarterParts(quarter)
  return year * 12 + number * 3 - 1
}

/** Last day of the quarter, on which a publication shows the municipalities. Example: of `2020-Q3` `2020-09-30`. */
export function lastDayOf(quarter: Quarter): string {
  const { year, number } = quarterParts(quarter)
  return `${year}-${['03-31', '06-30', '09-30', '12-31'][number - 1]}`
}

/** Every quarter from the first to the last, both included. Example: three from `2020-Q4` to `2021-Q2`. */
export function quartersBetween(first: Quarter, last: Quarter): readonly Quarter[] {
  return first > last ? [] : [first, ...quartersBetween(next(first), last)]
}

function next(quarter: Quarter): Quarter {
  const { year, number } = quarterParts(quarter)
  const following = ({ 1: 2, 2: 3, 3: 4, 4: 1 } as const)[number]
  return toQuarter(following === 1 ? year + 1 : year, following)
}
