import { lazyWhenVisible } from '../../../components/LazyWhenVisible.tsx'
import { ProfileSwatch } from '../../../components/ProfileSwatch.tsx'
import { countOf, numberColumnIds } from '../../../domain/counts.ts'
import { owners, profileShares } from '../../../domain/profileShares.ts'
import type { ProfilePoint } from '../../../domain/trends.ts'
import type { View } from '../../../domain/view.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { tableColumns } from '../../../i18n/tableColumns.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartLegend } from '../card/ChartLegend.tsx'
import { ChartTable, QuietLine } from '../card/ChartTable.tsx'
import { chartFileName, rangePeriod, regionsOf, selectionMarks } from '../card/chartText.ts'
import type { ChartPoints } from '../card/DownloadMenu.tsx'
import { UnitChooser } from '../card/UnitChooser.tsx'
import styles from './ProfilesChart.module.css'
import {
  drawnPoints,
  layers,
  noValues,
  type ProfileSubject,
  profileChanges,
  profilePoints,
  profilesNote,
  profilesSubtitle,
  profilesTitle,
  whoseProfiles,
} from './profilesText.ts'

const ProfilesDrawing = lazyWhenVisible(
  async () => (await import('./ProfilesDrawing.tsx')).ProfilesDrawing,
)

interface ProfilesChartProps extends ProfileSubject {
  readonly onChange: (change: Partial<View>) => void
}

/** Each owner's transparent share in a panel, or the columns stacked; nothing of one quarter. */
export function ProfilesChart({ onChange, ...subject }: ProfilesChartProps) {
  const { area, view } = subject
  const page = useLateI18n()
  const { profiles: words, trend } = page.texts.charts
  const points = profilePoints(subject)
  if (points.filter(({ values }) => values !== undefined).length < 2) return null
  const quarters = points.map(({ quarter }) => quarter)
  const changes = profileChanges(points, subject)
  const unit = view.coverageUnit
  const last = drawnPoints(points).at(-1)
  return (
    <ChartCard
      label={words.label}
      part="profiles"
      title={profilesTitle(points, subject, page)}
      subtitle={profilesSubtitle(points, subject, page)}
      isDerived
      controls={<UnitChooser label={words.unit} unit={unit} onChange={onChange} />}
      drawing={
        <div className={unit === 'percent' ? styles['room'] : undefined}>
          <ProfilesDrawing {...{ unit, points, changes }} who={whoseProfiles(subject, page)} />
        </div>
      }
      legend={
        unit === 'people' ? (
          <ChartLegend
            entries={layers.toReversed().map(({ id }) => ({
              label: page.texts.table.columns[id],
              value: last && page.formats.count(countOf(last.values, id)),
              swatch: <ProfileSwatch of={id} />,
            }))}
          />
        ) : null
      }
      note={profilesNote(points, subject, changes, page)}
      table={<ProfilesTable points={points} />}
      points={filePoints(points)}
      source={trend.source(`, ${rangePeriod(quarters, page)}`)}
      fileName={chartFileName('klantprofielen', [area.code], quarters, [
        ...(unit === 'percent' ? ['procenten'] : []),
        ...selectionMarks(area, view),
      ])}
    />
  )
}

function ProfilesTable({ points }: { readonly points: readonly ProfilePoint[] }) {
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.charts.profiles
  return (
    <ChartTable
      caption={words.tableCaption}
      columns={[
        texts.charts.trend.quarter,
        ...owners.map((owner) => words.shareColumns[owner]),
        ...tableColumns('count', page).map(({ heading }) => heading),
      ]}
      rows={points.map(({ quarter, values, lacksRow, incomplete }) => ({
        key: quarter,
        heading: (
          <>
            <span>{formats.quarter(quarter)}</span>
            {incomplete ? <QuietLine>{regionsOf(incomplete, page)}</QuietLine> : null}
          </>
        ),
        cells:
          values === undefined
            ? noValues(lacksRow, page)
            : [
                ...owners.map((owner) => {
                  const { share } = profileShares(values)[owner]
                  return { share, text: share === undefined ? words.tooFew : undefined }
                }),
                ...numberColumnIds.map((id) => countOf(values, id)),
              ],
      }))}
    />
  )
}

function filePoints(points: readonly ProfilePoint[]): ChartPoints {
  return {
    columns: [
      'quarter',
      ...numberColumnIds,
      'municipality_transparent_share',
      'uwv_transparent_share',
      'regions_missing',
    ],
    rows: points.map(({ quarter, values, incomplete }) => {
      const shares = values && profileShares(values)
      return [
        quarter,
        ...numberColumnIds.map((id) => values && countOf(values, id)),
        shares?.municipality.share,
        shares?.uwv.share,
        incomplete && incomplete.all - incomplete.published,
      ]
    }),
  }
}
