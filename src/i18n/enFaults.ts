import type { Catalogue } from './nl.ts'

/** What went wrong with a data file, in English. */
export const faults: Catalogue['faults'] = {
  heading: 'The figures are not available right now',
  offline: 'You are offline. Reconnect and try again.',
  unreachable: 'The server cannot be reached. Check your connection and try again.',
  timeout: 'The server is taking too long to answer. Try again.',
  missing: 'The data file is not there. Try again later.',
  refused: (status) => `The server refuses the data file (code ${status}). Try again later.`,
  server: (status) => `The server has a problem (code ${status}). Try again later.`,
  notData:
    'Another page arrived instead of the data. You may have to log in to the network first. Then try again.',
  tooLarge: 'The data file is far too large. Something is wrong with it. Try again later.',
  newerVersion: 'There is a new version of this page. Reload the page. Your choices are kept.',
  invalid: (place) =>
    `The data file is not right (${place}), so we do not show it. Try again later.`,
  file: (file) => `File: ${file}`,
}
