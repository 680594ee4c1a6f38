import { nlSite } from './site.ts'
import { nlSource } from './source.ts'

/** The Dutch texts that a page begins with. This catalogue is the type of the English one. */
export const nl = { ...nlSite, source: nlSource }

export type Catalogue = typeof nl
