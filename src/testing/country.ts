import { readCountryQuarterFile } from '../data/readCountryQuarter.ts'
import { countryFigures } from '../domain/countryQuarter.ts'
import { countryQuarterFile } from './countryFiles.ts'

/** A region that did not publish the quarter. */
const twente = { code: 'AM11', name: 'Twente' } as const

const file = 'data/published/quarters/2020-Q3.json'

/** The quarter of the real publication with one invented region beside Groningen. */
export const countryQuarter = readCountryQuarterFile(
  file,
  countryQuarterFile,
  'published',
  '2020-Q3',
)

/** The two regions as one table; Twente is missing. */
export const incompleteCountry = countryFigures(countryQuarter, [twente])

/** The same with nothing missing. */
export const wholeCountry = countryFigures(countryQuarter, [])
