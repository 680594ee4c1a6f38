import type { Catalogue } from '../nl/index.ts'
import { enSite } from './site.ts'
import { enSource } from './source.ts'

export { enLate } from './late.ts'

/** The English texts that a page begins with. */
export const en: Catalogue = { ...enSite, source: enSource }
