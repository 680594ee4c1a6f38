import { type ReactElement, useMemo } from 'react'
import { type EventMark, eventMarks } from '../../../domain/eventMarks.ts'
import type { NationalSeries } from '../../../domain/nationalSeries.ts'
import {
  nationalProfileTrend,
  type ProfilePoint,
  profileTrend,
} from '../../../domain/profileTrend.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { FigureEvents } from '../frame/FigureEvents.tsx'
import { FigureFrame } from '../frame/FigureFrame.tsx'
import { figureFileName, selectionMarks } from '../frame/figureFileName.ts'
import { rangePeriod } from '../range/rangePeriod.ts'
import { ProfileDrawing } from './ProfileDrawing.tsx'
import styles from './ProfilesFigure.module.css'
import { ProfileTable } from './ProfileTable.tsx'
import { profileNotes } from './profileNotes.ts'
import {
  type ProfileSubject,
  profileFigurePoints,
  profileFilters,
  profileSummary,
} from './profileWords.ts'

/**
 * Where the area is a region, `series` is drawn, or of it the municipalities of `view.selection`
 * added up; where it is the country, `national`. Nothing is shown while that one is absent.
 */
interface ProfilesFigureProps extends ProfileSubject {
  readonly national: NationalSeries | undefined
  /** Address of this figure: of the view, without order and columns of the table. */
  readonly link: string
}

/** The four columns stacked through time, as people or as shares of the total in Sonar. */
export function ProfilesFigure(props: ProfilesFigureProps): ReactElement | null {
  const { national, area, view, link } = props
  const page = useTexts()
  const words = figureTexts(page.language).profiles
  const isCountry = area.code === 'NL'
  const points = useProfilePoints(props)
  const quarters = useMemo(() => points?.map(({ quarter }) => quarter) ?? [], [points])
  const regions = isCountry ? national?.regions.length : undefined
  const marks = useProfileMarks(props, quarters)
  const { measure } = view
  const places = useMemo(() => {
    const drawn = (points ?? []).filter(({ figures }) => figures !== undefined)
    // One bar has no way through it: its values stand beside it.
    return drawn.length < 2 ? [] : profileFigurePoints(points ?? [], { measure }, regions, page)
  }, [points, measure, regions, page])
  if (points === undefined) return null
  const isEmpty = points.every(({ figures }) => figures === undefined)
  const legend = points.some(({ regionsMissing }) => regionsMissing !== undefined)
    ? [{ label: words.notAllRegions, swatch: 'hollow' as const, colour: 'var(--text)' }]
    : []
  const filters = profileFilters(quarters, props, page)
  return (
    <FigureFrame
      heading={words.heading}
      filters={filters}
      summary={profileSummary(points, view, page)}
      notes={profileNotes(points, props, page)}
      points={places}
      drawing={
        <ProfileDrawing
          points={points}
          measure={measure}
          marks={marks}
          description={words.description(filters)}
        />
      }
      legend={legend}
      below={
        <div className={styles['below']}>
          <FigureEvents marks={marks} isCountry={isCountry} />
          <p>{page.texts.table.derivedNote}</p>
        </div>
      }
      table={<ProfileTable points={points} measure={measure} regions={regions} />}
      caption={
        view.dataSet === 'demo' ? words.syntheticSource : words.source(rangePeriod(quarters, page))
      }
      link={link}
      fileName={figureFileName('klantprofielen', [area.code], quarters, [
        ...(measure === 'share' ? ['procenten'] : []),
        ...selectionMarks(area, view),
      ])}
      isSynthetic={view.dataSet === 'demo'}
      minHeight={isEmpty ? '0' : '20rem'}
      half="aligned"
    />
  )
}

function useProfilePoints({
  series,
  national,
  area,
  view,
}: ProfilesFigureProps): readonly ProfilePoint[] | undefined {
  const { selection, boundaries, from, to } = view
  const isCountry = area.code === 'NL'
  return useMemo(() => {
    if (isCountry) return national && nationalProfileTrend(national, { from, to })
    return series && profileTrend(series, selection, boundaries, { from, to })
  }, [isCountry, series, national, selection, boundaries, from, to])
}

/**
 * What changed in what is counted. Mergers change a choice of municipalities only, and only where
 * they are not added up.
 */
function useProfileMarks(
  { series, national, area, view }: ProfilesFigureProps,
  quarters: readonly Quarter[],
): readonly EventMark[] {
  const { selection, boundaries } = view
  const history = area.code === 'NL' ? national : series
  return useMemo(() => {
    if (history === undefined) return []
    const chosen =
      selection.kind === 'some' && boundaries === 'published' ? new Set(selection.codes) : undefined
    const ended = history.ended.filter(({ code, successors }) =>
      [code, ...successors.map((one) => one.code)].some((one) => chosen?.has(one)),
    )
    return eventMarks({ ...history, ended: area.code === 'NL' ? [] : ended }, quarters)
  }, [history, selection, boundaries, area.code, quarters])
}
