import type { ReactElement } from 'react'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from './SyntheticMark.module.css'

/** The corner of a drawing of invented figures: a word on a texture, in a colour used for nothing else. */
export function SyntheticMark(): ReactElement {
  return (
    <strong className={styles['mark']} data-no-picture="">
      <span>{figureTexts(useTexts().language).frame.synthetic}</span>
    </strong>
  )
}
