import { type ReactElement, useRef } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { useFocusHandOver } from '../../ui/useFocusHandOver.ts'
import styles from './Profiles.module.css'

/** In the place of the table when nothing that was asked for exists: says why, and the way out. */
export function NoRows({ onShowAll }: { readonly onShowAll: () => void }): ReactElement {
  const { table } = useTexts().texts
  const part = useRef<HTMLDivElement>(null)
  useFocusHandOver(part)
  return (
    <div ref={part} className={styles['empty']}>
      <p>{table.empty}</p>
      <button type="button" onClick={onShowAll}>
        {table.showAll}
      </button>
    </div>
  )
}
