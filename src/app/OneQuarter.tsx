import type { ReactElement } from 'react'
import { Chip } from '../components/Chip.tsx'
import { Icon } from '../components/Icon.tsx'
import { ownSectionId } from '../features/own-publications/useDropped.ts'
import { useLateI18n } from '../i18n/lateI18n.ts'
import styles from './OneQuarter.module.css'

/** In the place of the charts through time while one quarter is published: why, and the way on. */
export function OneQuarter({ exampleHref }: { readonly exampleHref: string }): ReactElement {
  const { municipalityChart, synthetic } = useLateI18n().texts
  const words = municipalityChart.oneQuarter
  return (
    <section id="trend" className={styles['section']} aria-labelledby="one-quarter">
      <h2 id="one-quarter">{words.heading}</h2>
      <p>{words.text}</p>
      <ul>
        <li>
          <Icon name="file" />
          <div>
            <a href={`#${ownSectionId}`}>{words.own}</a>
            <p>{words.ownHelp}</p>
          </div>
          <Icon name="chevronRight" />
        </li>
        <li>
          <Icon name="trend" />
          <div>
            <a href={exampleHref}>{words.example}</a>
            <p>
              <span>{words.exampleHelp}</span> <Chip tone="synthetic">{synthetic.chip}</Chip>
            </p>
          </div>
          <Icon name="chevronRight" />
        </li>
      </ul>
    </section>
  )
}
