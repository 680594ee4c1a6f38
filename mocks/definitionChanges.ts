import type { DefinitionChange } from '../src/domain/definitionChange.ts'
import type { Quarter } from '../src/domain/quarter.ts'

/** From this quarter on more profiles count as transparent. */
export const firstQuarterOfChange: Quarter = '2021-Q3'

export const definitionChanges: readonly DefinitionChange[] = [
  {
    quarter: firstQuarterOfChange,
    nl: 'Synthetisch: vanaf hier telt een profiel eerder als transparant. Deze wijziging is verzonnen.',
    en: 'Synthetic: from here on a profile counts as transparent sooner. This change is invented.',
    source: { nl: 'SYNTHETISCH', en: 'SYNTHETIC' },
  },
]
