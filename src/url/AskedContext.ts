import { createContext } from 'react'

/** The query string that a page is made for, while there is no address yet: `?measure=share`. */
export const AskedContext = createContext('')
