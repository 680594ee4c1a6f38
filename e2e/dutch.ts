/** Numbers and quarters as a Dutch reader writes them, worked out here and not by the page. */

/** 9191 is "9.191". */
export function count(people: number, point = '.'): string {
  return String(people).replaceAll(/\B(?=(?:\d{3})+$)/g, point)
}

/** 9191 of 12842 is "71,6%"; halves go up. Whole numbers only, so that nothing is rounded twice. */
export function percentage(part: number, whole: number, comma = ','): string {
  if (whole === 0) return 'onbekend'
  const tenths = (2000n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole))
  return `${tenths / 10n}${comma}${tenths % 10n}%`
}

const ordinals = ['eerste', 'tweede', 'derde', 'vierde'] as const

/** `2020-Q3` is "derde kwartaal 2020". */
export function quarterName(quarter: string): string {
  const [year, number] = quarter.split('-Q')
  return `${ordinals[Number(number) - 1]} kwartaal ${year}`
}

/** Every quarter from the first to the last, both included. */
export function quartersFrom(first: string, last: string): readonly string[] {
  const quarters: string[] = []
  let [year = 0, number = 0] = first.split('-Q').map(Number)
  for (let quarter = first; quarter <= last; quarter = `${year}-Q${number}`) {
    quarters.push(quarter)
    number += 1
    if (number === 5) [year, number] = [year + 1, 1]
  }
  return quarters
}

const collator = new Intl.Collator('nl')

/** Dutch name order: 's-Gravenhage stands at the G, Súdwest-Fryslân as if it had no signs. */
export function byDutchName(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(sortedUnder(a.name), sortedUnder(b.name))
}

function sortedUnder(name: string): string {
  return name.replace(/^'[st][- ]/, '')
}
