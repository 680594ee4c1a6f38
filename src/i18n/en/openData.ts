import type { nlOpenData } from '../nl/openData.ts'

/** The English texts of the page on open data. */
export const enOpenData: typeof nlOpenData = {
  description: 'The figures as files for your own program, with every column explained.',
  dataset:
    'People of the job-agreement target group in Sonar, per municipality and quarter. Also the target group register and coverage, per labour-market region. The figures are UWV’s.',
  site: 'Client profiles dashboard (not of UWV)',
  intro:
    'The same figures are here as files, for your own program. They are always made from UWV’s publications, and then read back once more.',
  rights: {
    heading: 'What you may do with them',
    licence:
      'Anyone may read the files, but the figures remain UWV’s. There is no open licence, and no Creative Commons either. The publication asks this:',
  },
  files: {
    heading: 'Files and addresses',
    stable:
      'These addresses do not change. Another form would get a folder of its own beside ‘v1’.',
    municipalities: 'Each municipality in each quarter: the rows of all publications.',
    regions: 'Each region in each quarter: Sonar, target group register and coverage.',
    publication: 'A publication as it was read, with its source.',
    publicationSchema: 'What the file of a publication looks like.',
    pageSchema:
      'What the files in ‘data/published’ look like, which this site reads itself. That form may change.',
    package: 'Description of all files.',
    tableMetadata: 'Description of the columns of each table.',
    catalogue: 'Description for a catalogue, such as that of the Dutch government.',
    feed: 'New and revised publications, to follow.',
  },
  tables: {
    municipalities: 'Client profiles per municipality and quarter',
    regions: 'Sonar, target group register and coverage per region and quarter',
  },
  columnsHeading: 'Columns',
  column: 'Column',
  meaning: 'Meaning',
  unit: 'Unit',
  origin: 'Origin',
  empty: 'An empty field means: no figure. A zero is a real zero.',
  columns: {
    quarter: 'Quarter of the figures.',
    region_code: 'Code of the labour-market region.',
    region: 'Name of the labour-market region.',
    municipality_code: 'Code of the municipality.',
    municipality: 'Name of the municipality, as in the publication.',
    profile1: 'First column of the publication. Our name: municipality, transparent.',
    profile2: 'Second column of the publication. Our name: municipality, not transparent.',
    profile3: 'Third column of the publication. Our name: UWV, transparent.',
    profile4: 'Fourth column of the publication. Our name: UWV, not transparent.',
    total: 'Total in Sonar.',
    register_total: 'People in the target group register.',
    coverage: 'Coverage: the total in Sonar divided by the register.',
    reported_coverage: 'Coverage as UWV prints it, rounded.',
    published_on: 'Month of publication.',
    source: 'The source, as you must name it. Also whether the publication was revised.',
  },
  units: {
    quarter: 'year and quarter',
    code: 'code',
    name: 'name',
    people: 'people',
    ratio: 'share from 0 to 1',
    percentage: 'whole per cent',
    month: 'year and month',
    text: 'text',
  },
  origins: {
    printed: 'UWV, as printed',
    named: 'number of UWV, name of ours',
    computed: 'computed by us',
    statistics: 'CBS',
    site: 'written by us',
  },
  examples: {
    heading: 'Examples',
    intro: 'Each example gives the total in Sonar of every region in the latest quarter.',
    addressUnknown: 'Put the address of this site on the first line.',
    excel: 'In Excel: Data, Get Data, Blank Query, Advanced Editor.',
  },
  follow: {
    heading: 'New and revised',
    text: 'Does UWV publish a quarter again with other figures? Then the new figures are here. The column with the source says ‘revised’ in Dutch (‘herzien’), and the feed names what changed.',
    link: 'Feed of new and revised publications',
  },
  feed: {
    title: 'Client profiles: new and revised publications',
    new: (region, quarter) => `New: ${region}, ${quarter}`,
    revised: (region, quarter, month) => `Revised in ${month}: ${region}, ${quarter}`,
    counts: (sonar, register) =>
      `${sonar} people in Sonar, ${register} in the target group register.`,
  },
  keywords: ['job agreement', 'target group register', 'client profiles', 'labour-market region'],
}
