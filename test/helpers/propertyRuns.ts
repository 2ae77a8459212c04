/** How often a property is tried: a fixed seed for the same cases every time, more runs by PROPERTY_RUNS. */
export const propertyRuns = { seed: 16082020, numRuns: Number(process.env.PROPERTY_RUNS ?? 100) };
