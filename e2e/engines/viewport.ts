/** The same room in each engine. */
export const viewport = { width: 1280, height: 800 } as const
