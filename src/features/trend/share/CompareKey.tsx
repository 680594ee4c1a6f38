import { type ReactElement, useRef } from 'react'
import type { SharePoint } from '../../../domain/coverageShares.ts'
import { areaName } from '../../../i18n/areaName.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { type Texts, useTexts } from '../../../i18n/useTexts.ts'
import { useTextSize } from '../frame/textSize.ts'
import { useWidth } from '../frame/useWidth.ts'
import { CompareMark, IncompleteMark, PrintedMark } from './CompareMark.tsx'
import styles from './CoverageShare.module.css'
import type { ComparedArea } from './compareAreas.ts'
import { labelRoom } from './compareLabelRoom.ts'
import { type CompareLook, countryLook, lookAt } from './compareLook.ts'
import { endOf } from './coverageShareEnds.ts'
import { shareInWords } from './coverageShareWords.ts'

interface CompareKeyProps {
  readonly points: readonly SharePoint[]
  readonly areas: readonly ComparedArea[]
}

/**
 * Each line with its name and its latest share, unless that stands at its end already; and what the
 * hollow marks stand for.
 */
export function CompareKey({ points, areas }: CompareKeyProps): ReactElement {
  const page = useTexts()
  const words = figureTexts(page.language).share
  const [own] = areas
  const list = useRef<HTMLUListElement>(null)
  // As wide as the drawing above it.
  const { hasNames } = labelRoom(areas, useWidth(list), page, useTextSize())
  const lines = areas.map((area, index) => ({ ...area, text: latestInWords(points, index, page) }))
  const isKeyed = (index: number): boolean => !hasNames || !isAtItsEnd(points, index)
  const shown = points.flatMap((point) => point.areas)
  return (
    <ul ref={list} className={styles['key']}>
      {lines.map(({ totals, look, text }, index) =>
        isKeyed(index) ? (
          <li key={totals.area.code}>
            <LineSample look={look} />
            <span>
              {areaName(totals.area, page)} <b>{text}</b>
            </span>
          </li>
        ) : null,
      )}
      {shown.some((area) => area?.reported !== undefined) ? (
        <li>
          <svg width={16} height={14} aria-hidden="true">
            <PrintedMark look={own?.look ?? lookAt(1)} x={8} y={7} />
          </svg>
          {words.printedMark}
        </li>
      ) : null}
      {shown.some((area) => area?.incomplete !== undefined) ? (
        <li>
          <svg width={16} height={14} aria-hidden="true">
            <IncompleteMark look={countryLook} x={8} y={7} />
          </svg>
          {words.incompleteMark}
        </li>
      ) : null}
    </ul>
  )
}

/** True where the name and the share at the end of a line say it all: of the last quarter, and complete. */
function isAtItsEnd(points: readonly SharePoint[], index: number): boolean {
  const last = points.at(-1)?.areas[index]
  return last?.share !== undefined && last.incomplete === undefined
}

/** "71,6%", with its quarter where the line ends before the others do. */
function latestInWords(points: readonly SharePoint[], index: number, page: Texts): string {
  const end = endOf(points, index)
  if (end === undefined) return figureTexts(page.language).coverage.notPublished
  const point = points.find(({ quarter }) => quarter === end.quarter)
  const text = shareInWords(point?.areas[index], page)
  return end.quarter === points.at(-1)?.quarter
    ? text
    : `${text}, ${page.formats.shortQuarter(end.quarter)}`
}

function LineSample({ look }: { readonly look: CompareLook }): ReactElement {
  return (
    <svg width={44} height={14} aria-hidden="true">
      <path d="M0 7H36" stroke={look.colour} strokeWidth={look.width} strokeDasharray={look.dash} />
      <CompareMark look={look} x={37} y={7} />
    </svg>
  )
}
