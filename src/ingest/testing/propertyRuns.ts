/** Runs of each property: a few hundred in the gate, more with `PROPERTY_RUNS=10000`. */
export const propertyRuns = {
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300),
  seed: 20_200_930,
}

/** Time for one property, in milliseconds. */
export const propertyTimeout = 20_000 + propertyRuns.numRuns * 60
