import { type ReactElement, useMemo } from 'react'
import { nationalRegister } from '../../../domain/reference/nationalRegister.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { FigureFrame } from '../frame/FigureFrame.tsx'
import { RegisterBelow } from './RegisterBelow.tsx'
import { RegisterDrawing } from './RegisterDrawing.tsx'
import { RegisterTable } from './RegisterTable.tsx'
import {
  lastMonthInWords,
  type RegionRegister,
  registerNotes,
  registerPoints,
  registerSummary,
} from './registerWords.ts'

interface RegisterFigureProps extends RegionRegister {
  /** Address of this view. */
  readonly link: string
}

/**
 * The register of the whole country at the quarter-ends for which a figure was found, and a region
 * beside it. Real figures only: never on a page with synthetic ones.
 */
export function RegisterFigure({ link, ...own }: RegisterFigureProps): ReactElement | null {
  const page = useTexts()
  const words = figureTexts(page.language).register
  const points = useMemo(() => registerPoints(page), [page])
  const [first, last] = [nationalRegister.at(0), nationalRegister.at(-1)]
  if (first === undefined || last === undefined) return null
  const period = [
    lastMonthInWords(first.quarter, page),
    lastMonthInWords(last.quarter, page),
  ] as const
  return (
    <FigureFrame
      heading={words.heading(...period)}
      filters={words.filters(page.formats.count(points.length))}
      summary={registerSummary(own, page)}
      notes={registerNotes(own, page)}
      points={points}
      drawing={<RegisterDrawing {...own} description={words.description(...period)} />}
      below={<RegisterBelow region={own.region} />}
      table={<RegisterTable {...own} />}
      caption={words.source}
      link={link}
      fileName="doelgroepregister-nl"
      isSynthetic={false}
      minHeight="16.25rem"
      tooltipAt="bottom"
    />
  )
}
