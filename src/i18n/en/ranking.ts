import type { Catalogue } from '../nl/index.ts'

/** The English texts of the ranking of regions. */
export const enRanking: Catalogue['ranking'] = {
  heading: 'Coverage by labour-market region',
  caption: (quarter) =>
    `Coverage of the target group register by labour-market region, ${quarter}.`,
  scroll: 'Coverage by region, scroll to see all columns',
  columns: {
    rank: 'Rank',
    name: 'Region',
    coverage: 'Coverage',
    gap: 'Not in Sonar',
    change: 'Change from previous quarter (percentage points)',
    yearChange: 'Change from a year earlier (percentage points)',
  },
  plus: (points) => `+${points}`,
  minus: (points) => `−${points}`,
  tooFew: 'too few people',
  noComparison: 'not known',
  notPublished: 'not published',
  noRank: 'none',
  explanation:
    'Coverage is the number of people in Sonar, divided by the number of people in the target group register for the same region. This is our calculation. A change is coverage now minus coverage then, calculated before rounding. Regions with exactly the same coverage share a rank. Where the register holds fewer than 10 people, we give no percentage. ‘Not known’ means that nothing was published for this region then, or that there were fewer than 10 people.',
}
