import type { LateCatalogue } from '../nl/late.ts'

/** The English texts of the tile map of regions, and of the quarters in which all of them are there. */
export const enMap: LateCatalogue['map'] = {
  label: 'Map',
  title: (highest, lowest) => `${highest} highest, ${lowest} lowest`,
  one: (region, percentage) => `Coverage in ${region} is ${percentage}`,
  equal: (percentage) => `The same coverage everywhere: ${percentage}`,
  none: 'No region with a percentage',
  regions: (regions) => `${regions} regions`,
  subtitle: (quarter, year) => `Coverage in per cent, Q${quarter} ${year}.`,
  drawing: (regions) => `Map of ${regions} regions. Arrow keys go from tile to tile.`,
  tile: (region, percentage, sonar, register) =>
    `${region}: ${percentage}, ${sonar} of ${register}`,
  tooFew: (region, sonar, register) =>
    `${region}: ${sonar} of ${register}, too few people for a percentage`,
  missing: (region) => `${region}: not published`,
  notPublished: (regions) => `${regions}: not published.`,
  hint: 'Choose a tile to open a region.',
  under: (percentage) => `under ${percentage}`,
  from: (percentage) => `from ${percentage}`,
  caption: (quarter) => `Coverage of the target group register by region, ${quarter}.`,
  columns: {
    region: 'Region',
    coverage: 'Coverage',
    sonar: 'Number in Sonar',
    register: 'On the register',
  },
  complete: {
    title: (complete, all) =>
      complete === 1
        ? `1 of ${all} quarters is complete`
        : `${complete} of ${all} quarters are complete`,
    explanation: (incomplete, regions) =>
      incomplete === 1
        ? `1 quarter is not complete and does not count. The number says how many of the ${regions} regions are there.`
        : `${incomplete} quarters are not complete and do not count. The number says how many of the ${regions} regions are there.`,
    quarter: (quarter) => `Q${quarter}`,
    whole: 'complete',
  },
}
