import type { EndedMunicipality, Municipality } from '../domain/place.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { ParameterKey } from './parameters.ts'

/** A part of a link that was not followed as it stands, and why. Texts come from the address: show, never run. */
export type LinkNotice =
  | { readonly kind: 'unknownParameter'; readonly key: string }
  | { readonly kind: 'unknownValue'; readonly key: ParameterKey; readonly value: string }
  /** A value that could have been followed, after another one: only the first can be. */
  | { readonly kind: 'secondChoice'; readonly key: ParameterKey; readonly value: string }
  | { readonly kind: 'tooMany'; readonly key: ParameterKey; readonly left: number }
  | {
      readonly kind: 'successor'
      readonly municipality: EndedMunicipality
      readonly successor: Municipality
    }
  | { readonly kind: 'split'; readonly municipality: EndedMunicipality }
  | {
      readonly kind: 'notInQuarter'
      readonly municipality: Municipality
      readonly quarter: Quarter
    }
  | { readonly kind: 'emptyRange'; readonly from: Quarter; readonly to: Quarter }
