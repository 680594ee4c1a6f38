/** Which request this is since the scenario was chosen, counted from 1. */
interface Turn {
  readonly ofAll: number
  readonly ofFile: number
}

/** What a server, or what lies between, does to every request for a data file. */
export interface FaultScenario {
  readonly name: string
  /** How the panel calls it. */
  readonly words: { readonly nl: string; readonly en: string }
  /** True when the browser itself says that it has no connection. */
  readonly isOffline?: boolean
  /** An error response stands for a connection that breaks. */
  readonly answer: (original: () => Promise<Response>, turn: Turn) => Promise<Response>
}

/** Everything works. */
export const noFault: FaultScenario = {
  name: 'none',
  words: { nl: 'Geen storing', en: 'No fault' },
  answer: (original) => original(),
}
