/** A few hundred runs in the gate, 10,000 in `npm run properties`; the same seed finds the same cases again. */
export const propertyRuns = {
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300),
  seed: Number(process.env['PROPERTY_SEED'] ?? 20_200_930),
}

/** Time for one property, in milliseconds: a guard against what never ends. */
export const propertyTimeout = 20_000 + propertyRuns.numRuns * 60
