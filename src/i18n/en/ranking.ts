import type { LateCatalogue } from '../nl/late.ts'

/** The English texts of the ranking of regions. */
export const enRanking: LateCatalogue['ranking'] = {
  label: 'Ranking',
  title: {
    country: (above, all, percentage) =>
      above === 1
        ? `1 of ${all} regions is above the country’s ${percentage}`
        : `${above} of ${all} regions are above the country’s ${percentage}`,
    published: (above, all, percentage) =>
      above === 1
        ? `1 of ${all} regions is above their joint ${percentage}`
        : `${above} of ${all} regions are above their joint ${percentage}`,
    one: (region, percentage) => `Coverage is known only for ${region}: ${percentage}`,
    none: 'No region has a percentage',
  },
  subtitle: 'Share of the target group register in Sonar.',
  yearBefore: 'a year earlier',
  together: (regions) => `${regions} regions together`,
  coverageHead: 'coverage',
  peopleHead: 'people',
  all: (regions) => `Show all ${regions} regions`,
  rule: (area, percentage, base) => `Line: ${area} ${percentage}, ${base}.`,
  caption: (quarter) =>
    `Coverage of the target group register by labour-market region, ${quarter}.`,
  scroll: 'Coverage by region, scroll to see all columns',
  columns: {
    rank: 'Rank',
    name: 'Region',
    coverage: 'Coverage',
    gap: 'Not in Sonar',
    change: 'Change from previous quarter (points)',
    yearChange: 'Change from a year earlier (points)',
  },
  plus: (points) => `+${points}`,
  minus: (points) => `−${points}`,
  tooFew: 'too few people',
  noComparison: 'not known',
  notPublished: 'not published',
  noRank: 'none',
  explanation:
    'Coverage is the number of people in Sonar, divided by the number in the target group register for the same region: our own calculation. A change is calculated before rounding. ‘Not known’ means: not published then, or fewer than 10 people.',
}
