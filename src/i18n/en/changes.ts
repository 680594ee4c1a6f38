import type { Catalogue } from '../nl/index.ts'

/** The English sentences about what changed. */
export const enChanges: Catalogue['changes'] = {
  heading: 'What changed?',
  compared: (quarter, previous) => `The ${quarter}, compared with the ${previous}.`,
  nothingBetween: 'Nothing was published in between.',
  unrounded: 'Differences in percentage points were calculated before rounding.',
  previousQuarter: 'the previous quarter',
  namedQuarter: (quarter) => `the ${quarter}`,
  amount: (people, percentage) => `${people} (${percentage})`,
  lessThan: (text) => `less than ${text}`,
  points: (points) => `${points} percentage points`,
  definition: (quarter, text, source) =>
    `Note: the figures are counted differently from the ${quarter} onwards. ${text} Source: ${source}.`,
  total: (isRise, previous, amount, after) =>
    `The number of people in Sonar ${isRise ? 'rose' : 'fell'} by ${amount} from ${previous}, to ${after}.`,
  sameTotal: (previous, after) =>
    `The number of people in Sonar was the same as in ${previous}: ${after}.`,
  gap: (isRise, previous, amount, after) =>
    `The number of people in the target group register who are not in Sonar ${isRise ? 'rose' : 'fell'} by ${amount} from ${previous}, to ${after}.`,
  sameGap: (previous, after) =>
    `The number of people in the target group register who are not in Sonar was the same as in ${previous}: ${after}.`,
  overRegions: (regions) =>
    regions === 1
      ? 'This covers the only region that published in both quarters.'
      : `This covers the ${regions} regions that published in both quarters.`,
  municipality: {
    rise: (previous, name, amount, before, after) =>
      `Compared with ${previous}, the number of people in Sonar rose most in ${name}: by ${amount}, from ${before} to ${after}.`,
    fall: (previous, name, amount, before, after) =>
      `Compared with ${previous}, the number of people in Sonar fell most in ${name}: by ${amount}, from ${before} to ${after}.`,
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
    rise: (previous, name, points, before, after) =>
      `Compared with ${previous}, coverage of the target group register rose most in ${name}: by ${points}, from ${before} to ${after}.`,
    fall: (previous, name, points, before, after) =>
      `Compared with ${previous}, coverage of the target group register fell most in ${name}: by ${points}, from ${before} to ${after}.`,
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
    many: (regions) => `${regions} regions`,
  },
}
