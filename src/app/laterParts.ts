import { lazy } from 'react'
import { inTime } from '../ui/inTime.ts'

// Fetched beside the data, so that the words are here when the data is not.
const linkNotices = inTime(import('../features/share/LinkNotices.tsx'))
const dataFaultMessage = inTime(import('./DataFaultMessage.tsx'))

/** Messages that few readers meet. */
export const LinkNotices = lazy(async () => ({ default: (await linkNotices).LinkNotices }))
export const DataFaultMessage = lazy(async () => ({
  default: (await dataFaultMessage).DataFaultMessage,
}))

/** Parts below the table: their code and texts are fetched once the figures are on screen. */
export const CoverageFigure = lazy(async () => ({
  default: (await inTime(import('../features/trend/CoverageFigure.tsx'))).CoverageFigure,
}))
export const SourceNote = lazy(async () => ({
  default: (await inTime(import('../features/source/SourceNote.tsx'))).SourceNote,
}))
export const Explanation = lazy(async () => ({
  default: (await inTime(import('../features/source/Explanation.tsx'))).Explanation,
}))
