import type { TableFeatures } from '@tanstack/react-table'

const neverChanges = () => ({ unsubscribe: () => undefined })

/**
 * For a table whose whole state is given to it: nothing in it changes by itself, so nothing listens.
 * What the table would keep in a store of its own it reads from its options.
 */
export const plainReactivity: NonNullable<TableFeatures['coreReactivityFeature']> = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription: () => undefined,
  createWritableAtom: (value) => ({
    get: () => value,
    set: () => undefined,
    subscribe: neverChanges,
  }),
  createReadonlyAtom: (read) => ({ get: read, subscribe: neverChanges }),
  untrack: (read) => read(),
  batch: (change) => change(),
  schedule: queueMicrotask,
}
