import { createContext } from 'react'
import { defaultView, type View } from '../../../domain/view.ts'

interface RegionLinks {
  /** What a link to a region keeps of this page. */
  readonly view: View
  /** Shows the page of a region without loading it anew. */
  readonly onView?: ((view: View) => void) | undefined
}

/** For the links in the drawing alone: an order of the table changes them, and draws no dot again. */
export const RegionLinkContext = createContext<RegionLinks>({ view: defaultView })
