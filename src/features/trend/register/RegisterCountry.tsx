import type { ReactElement } from 'react'
import { lastMonthIndex } from '../../../domain/quarter.ts'
import {
  type NationalRegisterPoint,
  nationalRegister,
  stretchesOf,
} from '../../../domain/reference/nationalRegister.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from './Register.module.css'
import { RegisterMark } from './RegisterMark.tsx'
import type { RegisterScale } from './registerScale.ts'

/** The country: a mark per quarter-end, and lines where no quarter is missing in between. */
export function RegisterCountry({ scale }: { readonly scale: RegisterScale }): ReactElement {
  const { formats } = useTexts()
  const placeOf = ({ quarter, people }: NationalRegisterPoint) => ({
    x: scale.xOf(lastMonthIndex(quarter)),
    y: scale.yOf(people),
  })
  return (
    <>
      {stretchesOf(nationalRegister).map((points) => (
        <polyline
          key={points[0]?.quarter}
          className={styles['line']}
          points={points
            .map(placeOf)
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
        />
      ))}
      {nationalRegister.map((point) => (
        <RegisterMark
          key={point.quarter}
          kind={point.derivedFrom === undefined ? 'published' : 'computed'}
          {...placeOf(point)}
        />
      ))}
      {labelled.map(({ point, below, anchor }) => {
        const { x, y } = placeOf(point)
        return (
          <text
            key={point.quarter}
            className={styles['label']}
            x={x}
            y={y + below * scale.letters}
            textAnchor={anchor}
          >
            {formats.count(point.people)}
          </text>
        )
      })}
    </>
  )
}

const lowest = nationalRegister.toSorted((a, b) => a.people - b.people)[0]

/** The first, the lowest and the last figure stand in the drawing; pixels from the mark to the label. */
const labelled = [
  { point: nationalRegister[0], below: 22, anchor: 'start' as const },
  { point: lowest, below: 22, anchor: 'start' as const },
  { point: nationalRegister.at(-1), below: -12, anchor: 'middle' as const },
].flatMap(({ point, ...place }) => (point === undefined ? [] : [{ point, ...place }]))
