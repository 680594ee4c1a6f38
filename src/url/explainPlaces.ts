import {
  type EndedMunicipality,
  isMunicipalityCode,
  type Municipality,
} from '../domain/municipality.ts'
import { placeFinder, spellingFinder } from '../domain/placeIndex.ts'
import { type Quarter, readQuarter } from '../domain/quarter.ts'
import { formerMunicipalities } from '../domain/reference/formerMunicipalities.ts'
import { endedMunicipalities, everyPlace, regionsOf } from '../domain/reference/referencePlaces.ts'
import type { Pair } from './mendSearch.ts'
import {
  isUnknownMunicipality,
  type LinkWarning,
  recogniseAll,
  recogniseMended,
} from './readParameter.ts'
import type { Known } from './resolveView.ts'

// With the reference lists of the whole country: loaded only for a link that `asksForPlaces`.

/**
 * Unknown parameters, and values without a name, that may have been meant as a filter: a place, a quarter,
 * or a list of them. Places are judged by everything that is known of them.
 */
export function warnUnknown(unknown: readonly Pair[], { areas = [], series }: Known) {
  const { municipalities = [], ended = [] } = series ?? {}
  const find = spellingFinder([...areas, ...municipalities, ...ended, ...everyPlace])
  const isMeant = (text: string): boolean =>
    // `v=2020.3` is a version, and `hl=nl` a language.
    (/[a-z]/i.test(text) && readQuarter(text) !== undefined) ||
    (!/^nl$/i.test(text) && (find(text, 'exact') ?? find(text, 'new')) !== undefined)
  return unknown.flatMap(([key, value]): readonly LinkWarning[] => {
    const texts = [value, ...value.split(/[,;|]/)]
    const isNamed = texts.some((text) => recogniseMended(text, (one) => isMeant(one) || undefined))
    return isNamed ? [{ kind: 'unknownParameter', key, value }] : []
  })
}

// "Hengelo" is the town of today, and not the village that is now in Bronckhorst.
const findMunicipality = placeFinder<Municipality & Partial<EndedMunicipality>>(
  everyPlace.flatMap(({ code, name }) => (isMunicipalityCode(code) ? [{ code, name }] : [])),
  formerMunicipalities,
)

/** Every municipality that ended, since 2015 or before. */
export const former: readonly EndedMunicipality[] = [
  ...endedMunicipalities.values(),
  ...formerMunicipalities,
]

const findFormer = placeFinder(formerMunicipalities)

/** A municipality from before the lists, by its whole name. Example: "winschoten", which is in Oldambt. */
export function locateFormer(text: string): EndedMunicipality | undefined {
  return findFormer(text)
}

type Elsewhere = Extract<LinkWarning, { readonly kind: 'elsewhere' }>

/** The municipality of a whole name or a code, and its region. Example: "den haag" is in Haaglanden. */
export function locateMunicipality(text: string, quarter: Quarter): Elsewhere | undefined {
  const found = findMunicipality(text)
  const [successor] = found?.successors ?? []
  const municipality = successor === undefined ? found : findMunicipality(successor.code)
  return (
    municipality && { kind: 'elsewhere', municipality, regions: regionsOf(municipality, quarter) }
  )
}

/** Says of a municipality that the figures do not hold in which region it lies. */
export function locateMunicipalities(warnings: readonly LinkWarning[], quarter: Quarter) {
  return warnings.map((warning): LinkWarning => {
    if (!isUnknownMunicipality(warning)) return warning
    const [found] = recogniseAll(warning.value, (text) => locateMunicipality(text, quarter))
    return found ?? warning
  })
}
