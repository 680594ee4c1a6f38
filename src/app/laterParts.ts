import { lazy } from 'react'
import { inTime } from '../ui/inTime.ts'

// The table is fetched beside the data files, so that it waits for nothing.
const profiles = inTime(import('../features/profiles/Profiles.tsx'))

export const Profiles = lazy(async () => ({ default: (await profiles).Profiles }))

/** Parts below the table: their code is fetched once the figures are on screen. */
export const CoverageFigure = lazy(async () => ({
  default: (await inTime(import('../features/trend/CoverageFigure.tsx'))).CoverageFigure,
}))
export const Explanation = lazy(async () => ({
  default: (await inTime(import('../features/source/Explanation.tsx'))).Explanation,
}))
