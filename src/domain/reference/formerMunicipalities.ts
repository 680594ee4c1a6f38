import { codeOfName, type EndedMunicipality } from '../municipality.ts'
import facts from './formerMunicipalities.json' with { type: 'json' }
import { toSuccessor } from './referencePlaces.ts'

/**
 * Municipalities that ended before 2015, without codes of their own, and the one of the lists that they led to
 * through however many mergers. Example: Winschoten, which was part of Oldambt from 2010.
 */
export const formerMunicipalities: readonly EndedMunicipality[] = facts.flatMap(
  ({ code, endedOn, names }) =>
    names.map((name) => ({
      ...{ code: codeOfName('GM', name), name, endedOn },
      successors: toSuccessor(code),
    })),
)
