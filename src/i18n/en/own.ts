import type { OwnCatalogue } from '../nl/own.ts'

/** Texts of the publications that a reader opens in her own browser. */
export const enOwn: OwnCatalogue = {
  heading: 'Your own publications',
  intro: 'Open a PDF or text from UWV. The file stays on your device and gets the same checks.',
  note: {
    text: 'You also see figures from files that you opened yourself. They are in this browser only.',
    manage: 'Your publications',
    back: 'Published figures only',
    invented: 'A file that you opened says itself that its figures are invented.',
  },
  nothing: {
    heading: 'There are no publications of your own here yet',
    text: (what) =>
      `This link is about ${what === '' ? 'publications' : `${what}, from publications`} that someone opened in their own browser. The figures are not in the link.`,
    ways: 'Open the same files below, or the data file you were given. Then you see what the link means.',
  },
  choose: 'Choose publications',
  drop: 'You can also drag files or a folder onto this page.',
  paste: {
    open: 'Or paste the text of a publication',
    label: 'Text of the publication',
    read: 'Read this text',
    name: 'pasted text',
  },
  progress: {
    name: 'Files read',
    loading: 'The PDF reader is loading.',
    reading: (total) => (total === 1 ? 'Reading 1 file.' : `Reading ${total} files.`),
    count: (done, total) => `${done} of ${total}`,
    stop: 'Cancel',
  },
  result: {
    read: (count) => (count === 1 ? '1 file read' : `${count} files read`),
    accepted: (count) => `${count} accepted`,
    refused: (count) => `${count} refused`,
    notKept: (count) => `${count} not kept`,
    conflicts: (count) =>
      count === 1 ? '1 waits for your choice' : `${count} wait for your choice`,
    stopped: (count) => (count === 1 ? '1 file was not read' : `${count} files were not read`),
    others: (count) =>
      count === 1
        ? '1 other file in the folder was skipped'
        : `${count} other files in the folder were skipped`,
    tooMany: (most) =>
      `There are more than ${most} files. The rest was not read; choose a smaller folder.`,
    none: 'There is no PDF, text or data file in it.',
    notLoaded: 'The reader could not be loaded. Check your connection and choose the files again.',
    failed: 'Something went wrong. What was accepted stays. Choose the other files again.',
    shown: 'The page now shows your publications too.',
    list: 'Files that were read',
    more: (count) => `Show the other ${count}`,
    changed: (count) =>
      count === 1
        ? 'This site now has other figures than 1 publication of yours. Choose below.'
        : `This site now has other figures than ${count} publications of yours. Choose below.`,
    clear: 'Clear this list',
  },
  verdict: {
    accepted: 'accepted',
    refused: 'refused',
    notKept: 'not kept',
    conflict: 'your choice',
    summary: (region, quarter, municipalities) =>
      `${region}, ${quarter}. ${municipalities === 1 ? '1 municipality' : `${municipalities} municipalities`}, all sums are right.`,
    people: (total, register) => `${total} of ${register} people in Sonar.`,
    samePublished: 'The same figures as the publication on this site.',
    sameOwn: 'The same figures as a publication that you had already.',
    invented: 'This file says itself that it is invented.',
    declined: 'You keep what was there. Nothing was taken from this file.',
    taken: 'These figures now stand in place of the others.',
    nothing: 'Nothing was taken from this file.',
    compare:
      'Does the document from UWV say so too? Then that document is wrong: ask UWV. Otherwise open the file as UWV gave it.',
    others: (count) => (count === 1 ? '1 more finding' : `${count} more findings`),
    accept: 'Take it as printed',
    acceptName: (file) => `Take ${file} as printed`,
    acceptHelp:
      'Is this municipality new? Then you can still take the publication. The municipality gets no code and is never added to others.',
    acceptRegion:
      'Is this region new? Then you can still take the publication. The region keeps the name as printed and gets no code.',
    withoutCode: (names) => `Taken without a code: ${names}. Not in the lists of CBS.`,
    siteTaken: 'You now see the figures of this site. Your publication was removed.',
    removed: 'You removed this publication. Choose the file again if you want it back.',
    view: 'View',
    viewName: (file) => `View the figures of ${file}`,
    remove: 'Remove',
    removeName: (file) => `Remove ${file} from this list`,
  },
  text: {
    around: (line) => `The text around line ${line}`,
    whole: (lines) => `The whole text as it was read, ${lines === 1 ? '1 line' : `${lines} lines`}`,
    line: (line) => `line ${line}`,
  },
  conflict: {
    published: (region, quarter) => `This site has other figures for ${region}, ${quarter}.`,
    own: (region, quarter, file) =>
      `You already had other figures for ${region}, ${quarter}, from ${file}.`,
    since: (region, quarter) =>
      `This site now has its own figures of ${region}, ${quarter}. They differ from yours.`,
    site: 'This site',
    yours: 'Your publication',
    takeSite: 'Take those of the site',
    keepYours: 'Keep mine',
    caption: 'What differs',
    what: 'Of what',
    before: 'What was there',
    after: 'This file',
    register: 'Target group register',
    percentage: 'Per cent',
    total: 'Region total',
    none: 'none',
    keep: 'Keep what was there',
    take: 'Take these',
  },
  kept: {
    heading: 'Publications kept',
    count: (count) => (count === 1 ? '1 publication' : `${count} publications`),
    stored: 'This stays in this browser, also when you close the page.',
    persistent: 'The browser has said that it will not clear this by itself.',
    notPersistent: 'When the browser needs room it may clear this. So save a data file too.',
    full: 'There is no room in the browser. This stays only until you close or reload this page. So save a data file.',
    blocked:
      'The browser stores nothing. This stays only until you close or reload this page. So save a data file.',
    caption: 'Publications that you opened',
    columns: {
      publication: 'Publication',
      file: 'File',
      openedOn: 'Opened',
      actions: 'What you can do',
    },
    invented: 'invented',
    save: 'Save data file',
    unproven: 'Can no longer be checked',
    unprovenHelp:
      'An earlier version of this page kept these publications. Now something in them is not right, so you do not see their figures. Save the text or open the file again.',
    saveText: 'Save the text',
    saveTextName: (publication) => `Save the text of ${publication}`,
    saveHelp:
      'A colleague opens the data file with the button Choose publications. Save for a site makes the file that whoever runs a site like this one puts on it.',
    saveOne: 'Save for a site',
    saveOneName: (publication) => `Save for a site: ${publication}`,
    removeOne: 'Remove',
    removeOneName: (publication) => `Remove ${publication}`,
    removeAll: 'Remove all',
    removeQuestion: (count) =>
      count === 1
        ? 'Do you want to remove this publication?'
        : `Do you want to remove all ${count} publications?`,
    removeYes: 'Yes, remove all',
    removeNo: 'No, keep them',
    removed: (publication) => `${publication} was removed.`,
    removedAll: 'All publications were removed.',
    saved: (name) => `${name} was saved.`,
  },
}
