import { faults } from './enFaults.ts'
import type { Catalogue } from './nl.ts'

/** The English texts. */
export const en: Catalogue = {
  site: {
    name: 'Transparency of client profiles',
    title: (region, quarter) => `${region}, ${quarter} – Transparency of client profiles`,
    subtitle: (region, quarter, month) =>
      `${region} labour-market region · ${quarter} · published in ${month}`,
    skip: 'Skip to content',
    noEnglish: 'The English texts could not be loaded.',
    otherLanguage: 'Nederlands',
    description: 'People in the job-agreement target group in Sonar, by municipality',
    notOfUwv: 'This dashboard is not run by UWV. It uses no cookies and tracks no one.',
  },
  loading: 'Loading the figures.',
  loadingPart: 'Loading this part.',
  retry: 'Try again',
  reload: 'Reload the page',
  partFailed: 'This part of the page could not be loaded. Your choices are kept.',
  close: 'Close',
  summary: {
    heading: (region) => `The whole ${region} labour-market region`,
    inSonar: 'people in the job-agreement target group in Sonar',
    ofRegister: (register) => `of the ${register} people in the target group register`,
    notInSonar: 'people not known in Sonar',
    own: 'our calculation',
    bar: (sonar, register, gap) =>
      `Target group register: ${register} people. In Sonar: ${sonar}. Not in Sonar: ${gap}.`,
    barSonar: (sonar) => `In Sonar ${sonar}`,
    barGap: (gap) => `Not in Sonar ${gap}`,
    computed: (coverage, sonar, register, printed, gap) =>
      `${coverage} is our calculation: ${sonar} divided by ${register}. The publication prints it rounded: ${printed}. ${gap} is our calculation too: ${register} minus ${sonar}.`,
    regionOnly: (region) =>
      `These figures are about the whole ${region} region. UWV does not publish the register per municipality, so there is no percentage for the municipalities you chose.`,
  },
  filters: {
    heading: 'Filters',
    quarter: 'Quarter',
    region: 'Labour-market region',
    municipalities: 'Municipalities',
    chosen: (chosen) => `${chosen} chosen`,
    allChosen: 'all',
    search: 'Search municipality',
    found: (found) => (found === 1 ? '1 municipality found' : `${found} municipalities found`),
    notFound: 'No municipality found. Clear the search or look at another quarter.',
    clearSelection: 'Clear all',
    clear: 'Clear filters',
    boundaries: 'Add up mergers',
    boundariesNote: 'Shows municipalities as they are now. Those that merged are added up.',
  },
  table: {
    heading: (rows, quarter) => `${rows}, ${quarter}`,
    rows: (rows) => (rows === 1 ? '1 municipality' : `${rows} municipalities`),
    caption: (region, quarter) =>
      `Client profiles by municipality, ${region} labour-market region, ${quarter}.`,
    captionCount: 'Number of people in Sonar.',
    captionShare: 'Share of the total in Sonar of the same row, in per cent.',
    sortable: 'Columns with a button can be sorted.',
    name: 'Municipality',
    columns: {
      profile1: 'Municipality, transparent',
      profile2: 'Municipality, not transparent',
      profile3: 'UWV, transparent',
      profile4: 'UWV, not transparent',
      total: 'Total in Sonar',
    },
    share: (label) => `${label} (%)`,
    derived: 'derived',
    derivedNote:
      'Derived: the publication does not name these four columns. The names are our reading of its explanation; the source does not say which column is which. The order is that of the source.',
    mergedFrom: (names) => `Added up: ${names}`,
    totalSelection: (chosen, all) => `Total of selection (${chosen} of ${all})`,
    totalRegion: 'Total of region',
    proof: 'Difference in people: sum of the rows minus the total in the publication',
    missing: 'unknown',
    measure: 'Show',
    count: 'Numbers',
    shareMeasure: 'Per cent',
    columnChoice: 'Columns',
    columnChoiceNote: 'At least one column stays in view.',
    empty: 'No municipalities to show. The ones asked for are not in this quarter.',
    showAll: 'Show all municipalities',
    region: 'Table, scroll to see all columns',
    sortedBy: (columns) => `sorted by ${columns}`,
    ascending: (column) => `${column} (ascending)`,
    descending: (column) => `${column} (descending)`,
    sortHint: 'Hold Shift to sort by one more column.',
    sortPosition: (position) => `sorts as number ${position}`,
  },
  coverageFigure: {
    heading: 'Coverage: Sonar and target group register',
    sonar: 'In Sonar',
    register: 'Target group register',
    gap: 'Not in Sonar',
    coverage: 'Coverage',
    printed: 'In the publication',
    quarter: 'Quarter',
    single: (quarter, sonar, register, coverage) =>
      `In the ${quarter}, ${sonar} of the ${register} people in the register were in Sonar: a coverage of ${coverage}.`,
    several: (first, last, before, after) =>
      `From the ${first} to the ${last}, coverage went from ${before} to ${after}.`,
    needsTwo: 'A trend needs at least two quarters. One has been published so far.',
    oneShown: 'You are seeing one quarter. Choose a longer period for a trend.',
    notPublished: 'not published',
    showTable: 'Show as table',
    tableCaption: 'Sonar and target group register per quarter',
    empty: 'No quarter was published in this period.',
    chunkFailed: 'The figure could not be loaded. The numbers are in the table.',
    description: (region) =>
      `People in Sonar and in the target group register, ${region} labour-market region, per quarter.`,
    source: (month) =>
      `Source: UWV, Transparantie van klantprofielen (${month}). Coverage: our calculation.`,
  },
  export: {
    button: 'Export',
    excel: 'CSV for Dutch Excel',
    machine: 'CSV (machine-readable)',
    note: 'The file holds the rows, order and columns of the table, without the totals.',
    done: (file, rows) => `${file} was saved with ${rows === 1 ? '1 row' : `${rows} rows`}.`,
    failed: 'Saving did not work. Reload the page and try again.',
    sourceHeading: 'Source',
    linkHeading: 'Link',
  },
  share: {
    button: 'Copy link',
    done: 'The link was copied.',
    refused: 'Copying did not work. Select the link and copy it yourself.',
    field: 'Link to this view',
  },
  source: {
    heading: 'Source',
    citation: (quarterCode, region, month) =>
      `UWV, Transparantie van klantprofielen, ${quarterCode}, ${region} (${month})`,
    publisher: (publisher, month) => `${publisher} © ${month}.`,
    demand: 'The source asks:',
    reuse: 'The figures remain UWV’s. If you reuse them, name UWV as the source.',
    checked:
      'All rows and columns were added up again: every sum equals the total in the publication.',
    dataFile: 'Data file of this quarter (JSON)',
    disclosure: 'Small numbers are shown as UWV publishes them. We compute nothing finer.',
  },
  notices: {
    heading: 'Not everything you asked for is here',
    unknownParameters: (keys) => `The link has something we do not know: ${keys}.`,
    unknownQuarter: (value, quarter) =>
      `The link asks for a quarter we do not have: ${value}. You are seeing: ${quarter}.`,
    unknownRegion: (value, region) =>
      `The link asks for a region we do not have: ${value}. You are seeing: ${region}.`,
    unknownMunicipalities: (values, count) =>
      `The link names ${count === 1 ? 'a municipality' : 'municipalities'} we do not know: ${values}.`,
    unknownValue: (key, value) =>
      `The link makes a choice that is not possible here: ${key}=${value}.`,
    tooMany: (key, left) => `The link names too many values for ${key}. ${left} were not read.`,
    successor: (name, successor, day) =>
      `${name} has been part of ${successor} since ${day}. You are seeing ${successor}.`,
    split: (name, successors) =>
      `${name} was split between ${successors}. Its figures cannot be split.`,
    notInQuarter: (name, quarter) => `${name} is not in the ${quarter}.`,
    emptyRange: (from, to) =>
      `The link names a period that runs backwards: from ${from} to ${to}. You are seeing all quarters.`,
  },
  connection: {
    offline: 'You are offline. The figures that were already loaded stay.',
    stale: 'Fetching newer figures did not work. You are seeing the last good figures.',
  },
  faults,
}
