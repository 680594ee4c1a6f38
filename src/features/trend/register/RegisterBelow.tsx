import type { ReactElement } from 'react'
import { registerBreaks } from '../../../domain/reference/nationalRegister.ts'
import { figureTexts } from '../../../i18n/figureTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import styles from './Register.module.css'
import { RegisterMark } from './RegisterMark.tsx'
import { hostOf } from './registerWords.ts'

/** Under the drawing: what the marks are, and what happened in the shaded years. */
export function RegisterBelow({ region }: { readonly region: string }): ReactElement {
  const words = figureTexts(useTexts().language).register
  const marks = [
    { kind: 'published', text: words.published },
    { kind: 'computed', text: words.computed },
    { kind: 'region', text: region },
  ] as const
  return (
    <div className={styles['below']}>
      <ul className={styles['key']}>
        {marks.map(({ kind, text }) => (
          <li key={kind}>
            <svg width={16} height={14} aria-hidden="true">
              <RegisterMark kind={kind} x={8} y={7} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      {registerBreaks.map(({ kind, from, to, source }) => (
        <p key={kind}>
          {words.bandText(`${from.slice(0, 4)}–${to.slice(0, 4)}`)}{' '}
          <a href={source} rel="noreferrer">
            {words.from(hostOf(source))}
          </a>
        </p>
      ))}
    </div>
  )
}
