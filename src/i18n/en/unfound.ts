import type { LateCatalogue } from '../nl/late.ts'

/** The English texts for what a link or a search names and the page does not have. */
export const enUnfound: Pick<LateCatalogue, 'warnings' | 'placeReason'> = {
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
  placeReason: {
    successor: (name, successor, year) => `${name} has been part of ${successor} since ${year}.`,
    split: (name, successors) =>
      `${name} was split between ${successors}. Its figures cannot be split.`,
    notYet: (name, predecessors) => `${name} did not exist yet: ${predecessors}.`,
  },
}
