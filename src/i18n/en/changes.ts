import type { LateCatalogue } from '../nl/late.ts'

/** The English sentences about what changed. */
export const enChanges: LateCatalogue['changes'] = {
  heading: {
    year: 'What changed in a year',
    quarter: 'What changed in a quarter',
    other: (quarter) => `What changed since the ${quarter}`,
  },
  more: 'More',
  compared: (quarter, previous) => `The ${quarter}, compared with the ${previous}.`,
  nothingBetween: 'Nothing was published in between.',
  unrounded: 'Differences in points were calculated before rounding.',
  previousQuarter: 'the previous quarter',
  namedQuarter: (quarter) => `the ${quarter}`,
  lessThan: (points) => `less than ${points} point`,
  points: (points) => `${points} points`,
  same: 'the same',
  definition: (quarter, text, source) =>
    `Note: the figures are counted differently from the ${quarter} onwards. ${text} Source: ${source}.`,
  total: (people, change) => `In Sonar: ${people} people (${change}).`,
  gap: (people, change) => `Not in Sonar: ${people} (${change}).`,
  overRegions: (regions) =>
    regions === 1
      ? 'This covers the only region that published in both quarters.'
      : `This covers the ${regions} regions that published in both quarters.`,
  municipality: {
    rise: (name, people, after) => `${name} rose most: ${people} more, now ${after}.`,
    fall: (name, people, after) => `${name} fell most: ${people} fewer, now ${after}.`,
    alike: (others) =>
      others === 1
        ? 'The change was just as large in 1 other municipality.'
        : `The change was just as large in ${others} other municipalities.`,
    unchanged: (places, previous) =>
      places === 1
        ? `In the only municipality that was also in the table in ${previous}, the number of people in Sonar stayed the same.`
        : `In all ${places} municipalities that were also in the table in ${previous}, the number of people in Sonar stayed the same.`,
  },
  coverage: {
    rise: (name, points, coverage, sonar, register) =>
      `${name} rose most: ${points}, to ${coverage} (${sonar} of ${register}).`,
    fall: (name, points, coverage, sonar, register) =>
      `${name} fell most: ${points}, to ${coverage} (${sonar} of ${register}).`,
    alike: (others) =>
      others === 1
        ? 'The change was just as large in 1 other region.'
        : `The change was just as large in ${others} other regions.`,
    unchanged: (places, previous) =>
      places === 1
        ? `In the only region that also published in ${previous}, coverage of the target group register stayed the same.`
        : `In all ${places} regions that also published in ${previous}, coverage of the target group register stayed the same.`,
  },
  places: {
    newByMerger: (members, names, successor) =>
      `${successor} is new: ${names} ${members === 1 ? 'has' : 'have'} become part of it.`,
    joined: (members, names, successor) =>
      `${names} ${members === 1 ? 'has' : 'have'} become part of ${successor}.`,
    split: (name, successors) => `${name} was split between ${successors}.`,
    appeared: (name, previous) => `${name} is in the table now, but was not in ${previous}.`,
    disappeared: (name, previous) => `${name} was in the table in ${previous}, but no longer is.`,
  },
  municipalities: {
    ended: (previous, gone) =>
      gone === 1
        ? `Since ${previous}, 1 municipality has merged into another or been split.`
        : `Since ${previous}, ${gone} municipalities have merged into another or been split.`,
    began: (names) => `New: ${names}.`,
  },
  publishing: {
    began: (previous, names) => `Published now, but not in ${previous}: ${names}.`,
    stopped: (previous, names) => `Published in ${previous}, but not now: ${names}.`,
  },
  revisions: {
    step: (region, former, month) => `${region}: published in ${former}, revised in ${month}.`,
    latest: 'The figures here are the latest.',
    heading: (count) => (count === 1 ? 'One figure changed' : `${count} figures changed`),
    changed: (name, before, after) => `${name}: first ${before}, then ${after}`,
    figures: {
      profile1: 'column 1',
      profile2: 'column 2',
      profile3: 'column 3',
      profile4: 'column 4',
      total: 'total in Sonar',
      registerTotal: 'target group register',
      reportedCoverage: 'printed percentage',
    },
  },
}
