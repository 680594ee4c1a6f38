import type { Catalogue } from '../nl/index.ts'

/** The English texts for when a link or a data file is not as it should be. */
export const enMessages: Catalogue['messages'] = {
  connection: {
    kept: (quarter, moment) =>
      `This page could not be fetched from the server. You are seeing the figures for the ${quarter}, saved on ${moment}.`,
    about: (asked) => `This is about ${asked}.`,
    fetched: (quarter, moment) =>
      `You are seeing the figures for the ${quarter}, fetched on ${moment}.`,
  },
  faults: {
    heading: 'The figures are not available right now',
    noNewer: 'Newer figures did not come',
    offline: 'You are offline. Reconnect and try again.',
    unreachable: 'The server cannot be reached. Check your connection and try again.',
    timeout: 'The server is taking too long to answer. Try again.',
    missing: 'The data file is missing. Try again later.',
    refused: (status) => `The server refused the data file (code ${status}). Try again later.`,
    server: (status) => `The server has a problem (code ${status}). Try again later.`,
    notData: 'A different page came back. Log in to the network first, then try again.',
    tooLarge: 'The data file is far too large. Something is wrong. Try again later.',
    newerVersion: 'There is a new version of this page. Reload the page; your choices are kept.',
    replaced: 'This file does not fit the list. There may be new figures. Try again.',
    invalid: (place) => `The data file is faulty (${place}). Try again later.`,
    file: (file) => `File: ${file}`,
  },
}
