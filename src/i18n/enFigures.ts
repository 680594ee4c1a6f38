import type { FigureCatalogue } from './nlFigures.ts'

/** The English texts of the figures. */
export const enFigures: FigureCatalogue = {
  coverage: {
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
}
