import type { nlMunicipalityChart } from '../nl/municipalityChart.ts'

/** The English texts of the chart per municipality and what stands beside it. */
export const enMunicipalityChart: typeof nlMunicipalityChart = {
  label: 'Client profiles per municipality',
  title: (municipality, uwv) =>
    `Municipalities make ${municipality} of their profiles visible, UWV ${uwv}`,
  titleMunicipality: (share) =>
    `Municipalities make ${share} of their profiles visible; UWV has too few for a percentage`,
  titleUwv: (share) =>
    `UWV makes ${share} of its profiles visible; municipalities have too few for a percentage`,
  titleTooFew: 'There are too few profiles here for a percentage',
  shown: (where, quarter) =>
    `Profiles that employers see, ${where}, ${quarter}: ●municipality and ■UWV.`,
  order: 'Order',
  orders: { name: 'name', size: 'size' },
  owners: { municipality: 'municipality', uwv: 'UWV' },
  wholeRegion: 'Whole region',
  few: 'Where there are fewer than ten profiles, there is no percentage.',
  tooFew: 'too few',
  description:
    'The share of the profiles that employers see, per municipality, from 0 to 100%. The table has the same figures.',
  tableCaption: 'Profiles that employers see, of all profiles',
  columns: {
    municipality: 'Of municipality',
    municipalityShare: 'Share of municipality',
    uwv: 'Of UWV',
    uwvShare: 'Share of UWV',
  },
  source: (when) => `Source: UWV, ${when}. Percentages: own calculation.`,
  strip: {
    find: 'Find your municipality',
    description: 'Each mark is a municipality, from 0 to 100%. The table has the same figures.',
    median: (share) => `median ${share}`,
    place: (name, share) => `${name}, ${share}`,
    showAll: (rows) => `Draw all ${rows} municipalities`,
  },
  aside: {
    heading: 'What you see',
    transparent:
      'A profile is transparent when employers can find it, without a name, in the candidate search on werk.nl.',
    highest: (name, share, people) =>
      `${name} makes the largest share visible: ${share}, ${people}.`,
    highestOf: (count, share) =>
      `In ${count} municipalities the visible share is largest: ${share}.`,
    lowest: (name, share, people) => `In ${name} it is ${share}, ${people}.`,
    lowestOf: (count, share) => `In ${count} municipalities it is ${share}.`,
    reading: 'UWV gave the columns no names. These names are our reading.',
    how: 'How we read them',
    beside: (name) => `${name} beside the region`,
    besideCountry: (name) => `${name} beside the whole country`,
    region: (share, people) => `region ${share}, ${people}`,
    country: (share, people) => `Netherlands ${share}, ${people}`,
    tooFew: (people) => `${people}, too few for a percentage`,
  },
  oneQuarter: {
    heading: 'There is one quarter',
    text: 'A trend needs at least two quarters. There is a way on.',
    own: 'Open your own publications',
    ownHelp: 'PDFs from UWV. They stay on your device.',
    example: 'See an example',
    exampleHelp: 'The whole Netherlands, over the years.',
  },
}
