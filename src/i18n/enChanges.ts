import type { ChangesCatalogue } from './nlChanges.ts'

/** The English sentences about what changed. */
export const enChanges: ChangesCatalogue = {
  heading: 'What changed?',
  compared: (quarter, previous) => `The ${quarter}, compared with the ${previous}.`,
  nothingBetween: 'Nothing was published in between.',
  unrounded: 'Differences in percentage points were computed before rounding.',
  previousQuarter: 'the previous quarter',
  namedQuarter: (quarter) => `the ${quarter}`,
  amount: (people, percentage) => `${people} (${percentage})`,
  lessThan: (text) => `less than ${text}`,
  points: (points) => `${points} percentage points`,
  definition: (quarter, text, source) =>
    `Note: counting changed from the ${quarter} on. ${text} Source: ${source}.`,
  total: {
    rise: (previous, amount, after) =>
      `The number of people in Sonar rose by ${amount} to ${after} since ${previous}.`,
    fall: (previous, amount, after) =>
      `The number of people in Sonar fell by ${amount} to ${after} since ${previous}.`,
    same: (previous, after) =>
      `The number of people in Sonar has stayed the same since ${previous}: ${after}.`,
  },
  gap: {
    rise: (previous, amount, after) =>
      `The number of people in the target group register who are not in Sonar rose by ${amount} to ${after} since ${previous}.`,
    fall: (previous, amount, after) =>
      `The number of people in the target group register who are not in Sonar fell by ${amount} to ${after} since ${previous}.`,
    same: (previous, after) =>
      `The number of people in the target group register who are not in Sonar has stayed the same since ${previous}: ${after}.`,
  },
  overRegions: (regions) =>
    regions === 1
      ? 'This is about the only region that published in both quarters.'
      : `This is about the ${regions} regions that published in both quarters.`,
  municipality: {
    rise: (previous, name, amount, before, after) =>
      `Since ${previous}, the number of people in Sonar rose most in ${name}: by ${amount}, from ${before} to ${after}.`,
    fall: (previous, name, amount, before, after) =>
      `Since ${previous}, the number of people in Sonar fell most in ${name}: by ${amount}, from ${before} to ${after}.`,
    alike: (others) =>
      others === 1
        ? 'The difference was just as large in 1 other municipality.'
        : `The difference was just as large in ${others} other municipalities.`,
    unchanged: (places, previous) =>
      places === 1
        ? `In the only municipality that was also in the table in ${previous}, the number of people in Sonar stayed the same.`
        : `In all ${places} municipalities that were also in the table in ${previous}, the number of people in Sonar stayed the same.`,
  },
  coverage: {
    rise: (previous, name, points, before, after) =>
      `Since ${previous}, coverage of the target group register rose most in ${name}: by ${points}, from ${before} to ${after}.`,
    fall: (previous, name, points, before, after) =>
      `Since ${previous}, coverage of the target group register fell most in ${name}: by ${points}, from ${before} to ${after}.`,
    alike: (others) =>
      others === 1
        ? 'The difference was just as large in 1 other region.'
        : `The difference was just as large in ${others} other regions.`,
    unchanged: (places, previous) =>
      places === 1
        ? `In the only region that also published in ${previous}, coverage of the target group register stayed the same.`
        : `In all ${places} regions that also published in ${previous}, coverage of the target group register stayed the same.`,
  },
  places: {
    newByMerger: (members, names, successor) =>
      `${successor} is new: ${names} ${members === 1 ? 'has' : 'have'} merged into ${successor}.`,
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
    many: (places) => `${places} municipalities`,
  },
  publishing: {
    began: (previous, names) => `Published now, but not in ${previous}: ${names}.`,
    stopped: (previous, names) => `Published in ${previous}, but not now: ${names}.`,
    many: (regions) => `${regions} regions`,
  },
}
