import type { ReactElement, ReactNode } from 'react'
import { Chip } from '../components/Chip.tsx'
import { Icon, type IconName } from '../components/Icon.tsx'
import { useLateI18n } from '../i18n/lateI18n.ts'
import styles from './OneQuarter.module.css'

interface OneQuarterProps {
  /** Address of the place where a reader opens publications; absent where there is none. */
  readonly ownHref?: string | undefined
  /** Address of the synthetic figures. */
  readonly exampleHref: string
}

/** In the place of the charts through time while one quarter is published: why, and the ways on. */
export function OneQuarter({ ownHref, exampleHref }: OneQuarterProps): ReactElement {
  const { municipalityChart, synthetic } = useLateI18n().texts
  const words = municipalityChart.oneQuarter
  return (
    <section id="trend" className={styles['section']} aria-labelledby="one-quarter">
      <h2 id="one-quarter">{words.heading}</h2>
      <p>{ownHref === undefined ? words.oneWay : words.twoWays}</p>
      <ul>
        {ownHref === undefined ? null : (
          <Way icon="file" href={ownHref} link={words.own}>
            <span>{words.ownHelp}</span>
          </Way>
        )}
        <Way icon="trend" href={exampleHref} link={words.example}>
          <span>{words.exampleHelp}</span> <Chip tone="synthetic">{synthetic.chip}</Chip>
        </Way>
      </ul>
    </section>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly href: string
  readonly link: string
  /** One line of help. */
  readonly children: ReactNode
}

function Way({ icon, href, link, children }: WayProps): ReactElement {
  return (
    <li>
      <Icon name={icon} />
      <div>
        <a href={href}>{link}</a>
        <p>{children}</p>
      </div>
      <Icon name="chevronRight" />
    </li>
  )
}
