import type { ChartCatalogue } from '../nl/charts.ts'

const numberWords = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve'],
]

/** The English texts of the charts. */
export const enCharts: ChartCatalogue = {
  card: {
    view: 'Drawing or figures',
    chart: 'Chart',
    table: 'Table',
    download: 'Download',
    kinds: {
      png: 'Picture for a document',
      svg: 'Picture to enlarge or edit',
      csv: 'The points drawn, for software',
    },
    saved: (file) => `${file} was saved.`,
    made: (file) => `${file} was made.`,
    link: (address) => `See for yourself: ${address}`,
    site: (host) => `Klantprofielen, ${host}`,
    chunkFailed: 'The figure could not be loaded. Its numbers are in this table.',
  },
  trend: {
    of: (part, whole) => `${part} of ${whole}`,
    quarter: 'Quarter',
    notPublished: 'not published',
    regions: (published, all) => `${published} of ${all} regions`,
    source: (period) => `Source: UWV, Transparantie van klantprofielen (in Dutch)${period}.`,
  },
  coverage: {
    label: 'Coverage',
    unit: 'Coverage in',
    percent: 'Per cent',
    people: 'People',
    sonar: 'In Sonar',
    register: 'Register',
    gap: 'Not in Sonar',
    coverage: 'Coverage',
    printed: 'In the publication',
    steady: (years, share) =>
      years < 2
        ? `Coverage stays around ${share}`
        : `Coverage has stayed around ${share} for ${numberWords[years] ?? years} years`,
    went: (before, after) => `Coverage went from ${before} to ${after}`,
    same: (share) => `Coverage is ${share} at the beginning and at the end`,
    single: (quarter, share) => `In the ${quarter}, coverage was ${share}`,
    under: (name, others) => `${name} stays below ${others}`,
    above: (name, others) => `${name} stays above ${others}`,
    others: (count) => `the other ${count}`,
    among: (quarter, high, low) =>
      `In the ${quarter}, coverage is highest in ${high} and lowest in ${low}`,
    than: (quarter, high, low) => `In the ${quarter}, coverage is higher in ${high} than in ${low}`,
    alike: (quarter, names, share) =>
      `In the ${quarter}, coverage is equally high in ${names}: ${share}`,
    noComparison: 'There are too few figures to compare',
    empty: 'No quarter of this period is complete',
    outside: (people, count) =>
      people === 0
        ? 'Everyone in the register is in Sonar'
        : people === 1
          ? '1 person is not in Sonar'
          : `${count} people are not in Sonar`,
    percentLine: (period, lowest, highest) =>
      `Share of the register in Sonar, ${period}. Axis from ${lowest} to ${highest}.`,
    percentLineOf: (area, period, lowest, highest) =>
      `Share of the register in Sonar, ${area}, ${period}. Axis from ${lowest} to ${highest}.`,
    peopleLine: (register, area, quarter) =>
      `Of the ${register} people in the register of ${area}, ${quarter}. The axis begins at zero.`,
    highest: (name) => `highest: ${name}`,
    lowest: (name) => `lowest: ${name}`,
    band: 'from the lowest to the highest region',
    noFigure: 'no figure',
    complete: (all) => `all ${all} regions`,
    incomplete: 'incomplete, does not count',
    without: (published, all, missing) => `${published} of ${all}, without ${missing}`,
    offLine: (counts) => `${counts}. Not on the line.`,
    endRegister: (people) => `register ${people}`,
    endGap: 'not in Sonar',
    tableCaption: 'Sonar and target group register by quarter',
    compareCaption: 'Coverage by quarter: share of the target group register that is in Sonar',
    printedOf: (area) => `${area}, in the publication`,
    computed: 'Coverage: our calculation.',
    percentDescription: (areas) => `Coverage in per cent by quarter: ${areas}.`,
    peopleDescription: (area) =>
      `People in Sonar and in the target group register, ${area}, by quarter.`,
  },
  compare: {
    button: 'Compare regions',
    search: 'Search region',
    areas: 'Regions',
    chosen: (count, most) => `${count} of ${most} chosen`,
    full: 'No more than these. Remove one to choose another.',
    found: (count) => (count === 1 ? '1 region found' : `${count} regions found`),
    remove: (name) => `Remove ${name}`,
    more: (count) => `${count} more possible`,
    loading: 'Loading the other regions.',
    failed: 'The other regions could not be loaded.',
  },
  events: {
    definition: 'different count',
    note: (quarter, change, source) => `From the ${quarter}: ${change} Source: ${source}.`,
  },
  profiles: {
    label: 'Client profiles over time',
    all: 'municipalities',
    chosen: 'the chosen municipalities',
    since: (quarter, who, municipality, uwv) =>
      `Visible share since the ${quarter}: ${who} ${municipality}, UWV ${uwv}`,
    single: (quarter, who, municipality, uwv) =>
      `Visible share in the ${quarter}: ${who} ${municipality}, UWV ${uwv}`,
    went: (before, after) =>
      before === after ? `then and now ${after}` : `from ${before} to ${after}`,
    few: (visible, all, uwvVisible, uwvAll) =>
      `Visible are ${visible} of ${all} profiles of the municipality and ${uwvVisible} of ${uwvAll} of UWV`,
    total: (before, after) => `The total in Sonar went from ${before} to ${after} people`,
    shares: (who, period) => `Profiles that employers see, ${who}, ${period}.`,
    people: (who, period) => `People in Sonar by kind of profile, ${who}, ${period}.`,
    municipality: (name) => `municipality of ${name}`,
    selection: (names) => `${names} added together`,
    municipalities: (count) =>
      count === 1 ? '1 chosen municipality' : `${count} chosen municipalities`,
    unit: 'Unit',
    someRegions: 'the regions that published',
    someRegionsNote: (regions) =>
      `The last quarter is about ${regions}. Other quarters may be about other regions.`,
    shareOf: (share, of) => `${share}, ${of}`,
    tooFew: 'fewer than 10 profiles: no percentage',
    incomplete: 'not every chosen municipality has a row',
    incompleteNote:
      'Not every chosen municipality has a row in every quarter. Those quarters are not drawn.',
    merged: 'Municipalities that merged later are added together, except where one was also split.',
    tableCaption: 'Client profiles by quarter',
    shareColumns: {
      municipality: 'Municipality, share transparent',
      uwv: 'UWV, share transparent',
    },
    panel: (owner, who) => `Share of profiles that is transparent, by quarter: ${owner}, ${who}.`,
    stack: (who) => `People in Sonar by quarter, four columns stacked: ${who}.`,
  },
  multiples: {
    municipalities: 'Municipalities over time',
    regions: 'Regions over time',
    municipalityTitle: {
      rose: (names, points) =>
        `The transparent share rose most in ${names}: ${points} points in a year`,
      fell: (names, points) =>
        `The transparent share fell most in ${names}: ${points} points in a year`,
      same: 'The transparent share stayed the same in a year',
      highest: (quarter, names, share) =>
        `In the ${quarter}, the transparent share is highest in ${names}: ${share}`,
    },
    regionTitle: {
      rose: (names, points) => `Coverage rose most in ${names}: ${points} points in a year`,
      fell: (names, points) => `Coverage fell most in ${names}: ${points} points in a year`,
      same: 'Coverage stayed the same in a year',
      highest: (quarter, names, share) =>
        `In the ${quarter}, coverage is highest in ${names}: ${share}`,
    },
    noComparison: 'There are no percentages to compare',
    profiles: (whole, period, lowest, highest) =>
      `Transparent share of the municipality’s profiles, ${period}. Pale line: ${whole}. Axis from ${lowest} to ${highest}.`,
    coverage: (whole, period, lowest, highest) =>
      `Share of the register in Sonar, ${period}. Pale line: ${whole}. Axis from ${lowest} to ${highest}.`,
    plus: (points) => `+${points} points`,
    minus: (points) => `−${points} points`,
    unchanged: 'no change',
    fewer: 'Show fewer',
    former: 'Former municipalities',
    place: 'Name',
    municipalityCaption: 'Share transparent of the municipality’s profiles, by quarter',
    regionCaption: 'Share of the target group register that is in Sonar, by quarter',
  },
  range: {
    heading: 'Period shown in the figures',
    from: 'From',
    to: 'To',
    all: 'All quarters',
    period: (first, last) => `${first} to ${last}`,
  },
  register: {
    label: 'Target group register in the Netherlands',
    fold: 'Background: the register in the Netherlands',
    extent: (count, first, last) => `${count} quarters, ${first} to ${last}`,
    share: (region, people, national, share) =>
      `${region} has ${people} of the ${national} people in the target group register: ${share}`,
    latest: (people, month) =>
      `At the end of ${month}, ${people} people were in the target group register`,
    subtitle: (count) =>
      `People in the target group register of the Netherlands as a whole, at the end of ${count} quarters.`,
    nearest: (quarter, other) =>
      `No national figure was found for the ${quarter}. The comparison is with the ${other} instead.`,
    wording: 'Up to 2019 the sources do not count exactly the same people as from the end of 2020.',
    description: (first, last) =>
      `People in the target group register in the Netherlands as a whole, from the end of ${first} to the end of ${last}, with gaps.`,
    computed: 'calculated',
    when: (quarter) => `${quarter} (calculated)`,
    band: 'Wajong reassessment',
    bandText: (years) =>
      `From ${years}, UWV looked again at which people on a Wajong benefit are able to work. Counts from before and after those years are hard to compare.`,
    people: (count) => `${count} people`,
    derivation: (printed, quarter, change) => `calculated: ${printed} (${quarter}) ${change}`,
    printed: 'published',
    from: (host) => `Source: ${host}`,
    tableCaption:
      'People in the target group register in the Netherlands as a whole, at the end of the quarter',
    columns: { quarter: 'Quarter', people: 'People', known: 'Type of figure', source: 'Source' },
    notFound: 'no figure found',
    source: 'Source: news reports on the job agreement. The table names the source of each figure.',
  },
}
