import type { Catalogue } from '../nl/index.ts'

/** The English texts for when a link or a data file is not as it should be. */
export const enMessages: Catalogue['messages'] = {
  warnings: {
    heading: 'Not everything you asked for is here',
    unknownParameters: (keys) => `The link contains something we do not recognise: ${keys}.`,
    unknownQuarter: (value, quarter) =>
      `The link asks for a quarter we do not have: ${value}. You are seeing: ${quarter}.`,
    noQuarter: (quarter, area, shown) =>
      `There are no figures for ${area} in the ${quarter}. You are seeing: ${shown}.`,
    unknownRegion: (value, region) =>
      `The link asks for a region we do not have: ${value}. You are seeing: ${region}.`,
    unknownMunicipalities: (values, count) =>
      `The link names ${count === 1 ? 'a municipality' : 'municipalities'} we do not recognise: ${values}.`,
    unknownValue: (key, value) =>
      `The link makes a choice that is not possible here: ${key}=${value}.`,
    secondQuarter: (value, quarter) =>
      `The link names more than one quarter, including ${value}. You are seeing: ${quarter}.`,
    secondRegion: (value, region) =>
      `The link names more than one region, including ${value}. You are seeing: ${region}.`,
    secondChoice: (key, value) =>
      `The link makes more than one choice of ${key}, including ${value}. The first one counts.`,
    tooMany: (key, left) =>
      `The link names too many values for ${key}. ${left} ${left === 1 ? 'was' : 'were'} ignored.`,
    successor: (name, successor, day) =>
      `${name} has been part of ${successor} since ${day}. You are seeing ${successor}.`,
    notInQuarter: (name, quarter) => `${name} is not in the figures for the ${quarter}.`,
    elsewhere: (name, region) =>
      `${name} is in the labour-market region ${region}. That region is not on this page.`,
    eitherRegion: (one, other) => `${one} or ${other}`,
    emptyRange: (from, to) =>
      `The link names a period that runs backwards: from ${from} to ${to}. You are seeing all quarters.`,
  },
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
