import { useState } from 'react'
import { BreakableName } from '../../../components/BreakableName.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { usePrint } from '../../../components/usePrint.ts'
import { printedCode } from '../../../domain/municipality.ts'
import type { VisibleProfiles } from '../../../domain/profileShares.ts'
import { useLateI18n } from '../../../i18n/lateI18n.ts'
import { ChartCard } from '../card/ChartCard.tsx'
import { ChartTable, ShareCell } from '../card/ChartTable.tsx'
import { chartFileName, partOf, rangePeriod, selectionMarks } from '../card/chartText.ts'
import type { ChartPoints } from '../card/DownloadMenu.tsx'
import { type ProfileSubject, wholePhrase } from '../profiles/profilesText.ts'
import { regionColumns } from '../RegionLink.tsx'
import {
  cell,
  changeText,
  linePath,
  type MultipleLine,
  type Multiples,
  multiplesOf,
  multiplesTitle,
  placeOf,
} from './multiples.ts'
import styles from './SmallMultiples.module.css'

/**
 * A small line for each municipality of a region, or of the choice: its share of transparent profiles, on
 * one scale, the largest rise first. The country's files have no series for each municipality: there each
 * region has a line, of its coverage. Nothing with one quarter: a line needs two.
 */
export function SmallMultiples(subject: ProfileSubject) {
  const { series, area, view } = subject
  const page = useLateI18n()
  const { multiples: words, profiles, trend } = page.texts.charts
  const multiples = multiplesOf(subject)
  if (multiples === undefined || multiples.lines.length === 0) return null
  const isRegion = series !== undefined
  const {
    quarters,
    ends: [low, high],
  } = multiples
  const { count, wholePercentage } = page.formats
  const period = rangePeriod(quarters, page)
  return (
    <ChartCard
      label={isRegion ? words.municipalities : words.regions}
      part="multiples"
      title={multiplesTitle(multiples, isRegion, page)}
      subtitle={(isRegion ? words.profiles : words.coverage)(
        wholePhrase(subject, page),
        period,
        count(low),
        wholePercentage(high),
      )}
      isDerived={isRegion}
      drawing={<Drawing multiples={multiples} isRegion={isRegion} />}
      note={isRegion && view.boundaries === 'current' ? profiles.merged : undefined}
      table={<MultiplesTable multiples={multiples} isRegion={isRegion} />}
      points={filePoints(multiples, isRegion)}
      source={trend.source(`, ${period}`)}
      fileName={chartFileName(
        isRegion ? 'gemeenten-in-de-tijd' : 'regios-in-de-tijd',
        [area.code],
        quarters,
        selectionMarks(area, view),
      )}
    />
  )
}

/** So many are drawn at first; on phones two fewer: see the style sheet. */
const firstLines = 12
const firstOnPhones = 10

interface MultiplesProps {
  readonly multiples: Multiples
  /** Lines of municipalities; else of regions. */
  readonly isRegion: boolean
}

/** The first lines and a button for all, on paper all; municipalities that ended are folded. */
function Drawing({ multiples, isRegion }: MultiplesProps) {
  const { texts } = useLateI18n()
  const words = texts.charts.multiples
  const [isOpen, setIsOpen] = useState(false)
  const [isPrinted, setIsPrinted] = useState(false)
  usePrint(
    () => setIsPrinted(true),
    () => setIsPrinted(false),
  )
  const isAll = isOpen || isPrinted
  const [hasFormer, setHasFormer] = useState(false)
  const { quarters, lines, former, whole, ends } = multiples
  const listOf = (some: readonly MultipleLine[]) => (
    <ul
      className={styles['grid']}
      data-first={!isAll && some === lines ? '' : undefined}
      data-owner={isRegion ? 'municipality' : undefined}
    >
      {(isAll || some === former ? some : some.slice(0, firstLines)).map((line) => (
        <Cell key={line.code} {...{ line, quarters, whole, ends }} />
      ))}
    </ul>
  )
  return (
    <div className={styles['multiples']}>
      {listOf(lines)}
      <div className={styles['more']} data-no-picture="">
        {lines.length > firstOnPhones ? (
          <button
            type="button"
            data-phones={lines.length <= firstLines ? '' : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isAll
              ? words.fewer
              : (isRegion ? texts.table.showAllRows : texts.ranking.all)(lines.length)}
          </button>
        ) : null}
        {former.length > 0 ? (
          <button type="button" aria-expanded={hasFormer} onClick={() => setHasFormer(!hasFormer)}>
            <Icon name={hasFormer ? 'chevronDown' : 'chevronRight'} />
            <span>{words.former}</span>
          </button>
        ) : null}
      </div>
      {hasFormer ? listOf(former) : null}
    </div>
  )
}

interface CellProps extends Pick<Multiples, 'quarters' | 'whole' | 'ends'> {
  readonly line: MultipleLine
}

const colour = 'var(--owner, var(--accent))'

/** The line before the pale one of the whole, the latest share, its base, the change in a year. */
function Cell({ line: { name, parts, change }, quarters, whole, ends }: CellProps) {
  const page = useLateI18n()
  const { formats } = page
  const shares = parts.map((part) => part?.share)
  const drawn = shares.findLastIndex((share) => share !== undefined)
  const [x, y] = placeOf(shares[drawn] ?? 0, drawn, shares.length, ends)
  const last = parts.findLastIndex((part) => part !== undefined)
  const [part, quarter] = [parts[last], quarters[last]]
  return (
    <li className={styles['cell']}>
      <span className={styles['name']}>
        <BreakableName name={name} />
      </span>
      <svg viewBox={`0 0 ${cell.width} ${cell.height}`} aria-hidden="true">
        <path d={`M0 ${cell.top}H${cell.width}`} stroke="var(--grid)" />
        {/* Only zero is a ground. */}
        <path
          d={`M0 ${cell.top + cell.down}H${cell.width}`}
          stroke={ends[0] === 0 ? 'var(--border)' : 'var(--grid)'}
        />
        <path d={linePath(whole, ends)} stroke="var(--connector)" strokeWidth={1.5} />
        <path d={linePath(shares, ends)} stroke={colour} strokeWidth={2} />
        {drawn < 0 ? null : <circle cx={x} cy={y} r={3.5} fill={colour} />}
      </svg>
      <span className={styles['latest']}>
        {part?.share === undefined ? null : <b>{formats.wholePercentage(100 * part.share)}</b>}
        {part === undefined ? null : <span>{` ${partOf(part.visible, part.all, page)}`}</span>}
        {quarter === undefined || last === quarters.length - 1 ? null : (
          <span className={styles['quarter']}>{` ${formats.shortQuarter(quarter)}`}</span>
        )}
      </span>
      {change === undefined ? null : <span>{changeText(change, page)}</span>}
    </li>
  )
}

function MultiplesTable({ multiples, isRegion }: MultiplesProps) {
  const page = useLateI18n()
  const { texts, formats } = page
  const words = texts.charts.multiples
  const { quarters, lines, former } = multiples
  const cellOf = (part: VisibleProfiles | undefined) => {
    if (part === undefined) return texts.charts.coverage.noFigure
    const of = partOf(part.visible, part.all, page)
    if (part.share === undefined) return of
    return (
      <span>
        <ShareCell share={part.share} />
        <small>{of}</small>
      </span>
    )
  }
  return (
    <ChartTable
      caption={isRegion ? words.municipalityCaption : words.regionCaption}
      columns={[words.place, ...quarters.map(formats.shortQuarter)]}
      rows={[...lines, ...former].map(({ code, name, parts }) => ({
        key: code,
        heading: name,
        cells: quarters.map((_, index) => cellOf(parts[index])),
      }))}
    />
  )
}

function filePoints({ quarters, lines, former }: Multiples, isRegion: boolean): ChartPoints {
  return {
    columns: isRegion
      ? [
          ...['quarter', 'municipality_code', 'municipality'],
          ...['profile1', 'profile1_and_profile2', 'municipality_transparent_share'],
        ]
      : regionColumns,
    rows: [...lines, ...former].flatMap(({ code, name, parts }) =>
      quarters.map((quarter, index) => {
        const part = parts[index]
        return [quarter, printedCode(code), name, part?.visible, part?.all, part?.share]
      }),
    ),
  }
}
