import { memo, type ReactElement, useMemo } from 'react'
import { totalsOfCountry, totalsOfRegion } from '../domain/coverageTrend.ts'
import type { View } from '../domain/view.ts'
import { CoverageFigure } from '../features/trend/coverage/CoverageFigure.tsx'
import { MultiplesFigure } from '../features/trend/multiples/MultiplesFigure.tsx'
import { ProfilesFigure } from '../features/trend/profiles/ProfilesFigure.tsx'
import { RangeChooser } from '../features/trend/range/RangeChooser.tsx'
import { RegisterFigure } from '../features/trend/register/RegisterFigure.tsx'
import { CoverageShareFigure } from '../features/trend/share/CoverageShareFigure.tsx'
import { linkTo } from '../url/linkTo.ts'
import styles from './Figures.module.css'
import { useCompared } from './useCompared.ts'
import type { Shown } from './useShown.ts'

interface FiguresProps extends Pick<Shown, 'view' | 'data' | 'figures' | 'quarters'> {
  readonly onChange: (change: Partial<View>) => void
}

/** Everything through time: coverage, profiles and, beside real figures, the register of the country. */
export const Figures = memo(function Figures({
  view,
  data,
  figures,
  quarters,
  onChange,
}: FiguresProps): ReactElement {
  const link = linkTo(view)
  const compared = useCompared(view.dataSet, data)
  const totals = useMemo(
    () => (data.kind === 'region' ? totalsOfRegion(data.series) : totalsOfCountry(data.national)),
    [data],
  )
  const history = data.kind === 'region' ? data.series : data.national
  const subject = {
    area: figures.area,
    series: data.kind === 'region' ? data.series : undefined,
    national: data.kind === 'country' ? data.national : undefined,
    view,
    link,
  }
  return (
    <div className={styles['figures']}>
      <RangeChooser quarters={quarters} from={view.from} to={view.to} onChange={onChange} />
      <CoverageFigure totals={totals} history={history} view={view} link={link} />
      <ProfilesFigure {...subject} />
      <CoverageShareFigure
        totals={totals}
        definitionChanges={history.definitionChanges}
        view={view}
        link={link}
        {...compared}
      />
      <MultiplesFigure {...subject} />
      {view.dataSet === 'published' && data.kind === 'region' ? (
        <RegisterFigure
          registerTotal={figures.registerTotal}
          quarter={figures.quarter}
          region={figures.area.name}
          link={link}
        />
      ) : null}
    </div>
  )
})
