import type { Publication } from '../src/domain/publication.ts'
import { type Month, type Quarter, quarterParts } from '../src/domain/quarter.ts'

/** Every field says that the figures are not real, wherever a file ends up. */
export function syntheticSource(quarter: Quarter): Publication['source'] {
  return {
    title: 'Synthetische klantprofielen',
    publisher: 'SYNTHETISCH, geen cijfers van UWV',
    publishedOn: fourMonthsAfter(quarter),
    attribution: 'Synthetische gegevens: geen cijfers van UWV, niet om te citeren.',
    file: 'synthetisch',
    sha256: '0'.repeat(64),
  }
}

/** The delay of the real publication: the third quarter of 2020 came out in January 2021. */
function fourMonthsAfter(quarter: Quarter): Month {
  const { year, number } = quarterParts(quarter)
  switch (number) {
    case 1:
      return `${year}-07`
    case 2:
      return `${year}-10`
    case 3:
      return `${year + 1}-01`
    case 4:
      return `${year + 1}-04`
  }
}
