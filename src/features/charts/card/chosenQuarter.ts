import { createContext } from 'react'
import type { Quarter } from '../../../domain/quarter.ts'

/** The quarter of the page: charts through time mark it, and only that mark is drawn anew when it changes. Apart from the card, whose code a drawing must not need. */
export const ChosenQuarterContext = createContext<Quarter | undefined>(undefined)
