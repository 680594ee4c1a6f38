import { type ReactElement, useMemo, useState } from 'react'
import type { NationalSeries } from '../../../domain/nationalSeries.ts'
import type { Quarter } from '../../../domain/quarter.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { FigureFrame } from '../frame/FigureFrame.tsx'
import { figureFileName, selectionMarks } from '../frame/figureFileName.ts'
import { QuarterSlider } from '../frame/QuarterSlider.tsx'
import { multiplesFilters, type ProfileSubject } from '../profiles/profileWords.ts'
import { rangePeriod } from '../range/rangePeriod.ts'
import styles from './MultiplesFigure.module.css'
import { MultiplesGrid } from './MultiplesGrid.tsx'
import { MultiplesTable } from './MultiplesTable.tsx'
import { type Multiples, municipalityMultiples, regionMultiples } from './multipleLines.ts'
import { multiplesAt, multiplesNotes, multiplesSummary } from './multiplesWords.ts'

/**
 * Where the area is a region, the chosen municipalities of `series`, or all; where it is the country,
 * the regions of `national`. Nothing is shown of one quarter: a line needs two.
 */
interface MultiplesFigureProps extends ProfileSubject {
  readonly national: NationalSeries | undefined
  /** Address of this figure: of the view, without order and columns of the table. */
  readonly link: string
}

/** "Totaal in Sonar" through time, a small line for each municipality or region, on one scale. */
export function MultiplesFigure(props: MultiplesFigureProps): ReactElement | null {
  const { series, national, area, view, link } = props
  const page = useTexts()
  const { multiples: words, profiles } = figureTexts(page.language)
  const isCountry = area.code === 'NL'
  const [chosen, setChosen] = useState<Quarter>()
  const [pointed, setPointed] = useState<Quarter>()
  const multiples = useMultiples(props)
  if (multiples === undefined || multiples.quarters.length < 2 || multiples.lines.length === 0) {
    return null
  }
  const { quarters, lines } = multiples
  const active = indexOf(quarters, pointed ?? chosen)
  const shown = active === undefined ? undefined : quarters[active]
  const all = (isCountry ? national : series)?.definitionChanges ?? []
  // Without a quarter before it that is shown too, a change breaks nothing.
  const changes = all.filter(({ quarter }) => quarters.indexOf(quarter) > 0)
  const isSynthetic = view.dataSet === 'demo'
  return (
    <FigureFrame
      heading={isCountry ? words.regions : words.municipalities}
      filters={multiplesFilters(quarters, props, page)}
      summary={multiplesSummary(multiples, area, page)}
      notes={multiplesNotes(multiples, area, view, page)}
      ownSlider={
        // Goes through the quarters by keyboard, mouse or touch; the figures of each are spoken.
        <QuarterSlider
          label={words.slider}
          max={quarters.length - 1}
          value={active ?? quarters.length - 1}
          valueText={multiplesAt(multiples, active ?? quarters.length - 1, page)}
          onChange={(index) => setChosen(quarters[index])}
        />
      }
      // The lines have a slider of their own, which writes a figure at each of them.
      points={[]}
      drawing={
        <>
          <MultiplesGrid
            multiples={multiples}
            changes={changes}
            active={active}
            onPoint={(index) => setPointed(index === undefined ? undefined : quarters[index])}
          />
          <p className={styles['at']}>
            {shown === undefined ? words.latest : words.ofQuarter(page.formats.quarter(shown))}
          </p>
        </>
      }
      below={
        <div className={styles['below']}>
          {changes.map((change) => (
            <p key={change.quarter}>
              {words.change(
                page.formats.quarter(change.quarter),
                change[page.language],
                change.source[page.language],
              )}
            </p>
          ))}
        </div>
      }
      table={<MultiplesTable quarters={quarters} lines={lines} />}
      caption={
        isSynthetic ? profiles.syntheticSource : profiles.source(rangePeriod(quarters, page))
      }
      link={link}
      fileName={figureFileName(
        'totaal-in-sonar',
        [area.code],
        quarters,
        selectionMarks(area, view),
      )}
      isSynthetic={isSynthetic}
      minHeight="8rem"
    />
  )
}

function useMultiples({
  series,
  national,
  area,
  view,
}: MultiplesFigureProps): Multiples | undefined {
  const { selection, boundaries, from, to } = view
  const isCountry = area.code === 'NL'
  return useMemo(() => {
    if (isCountry) return national && regionMultiples(national, { from, to })
    return series && municipalityMultiples(series, { selection, boundaries, from, to })
  }, [isCountry, series, national, selection, boundaries, from, to])
}

function indexOf(quarters: readonly Quarter[], quarter: Quarter | undefined): number | undefined {
  const index = quarter === undefined ? -1 : quarters.indexOf(quarter)
  return index === -1 ? undefined : index
}
