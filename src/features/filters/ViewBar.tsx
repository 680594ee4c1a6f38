import { type ReactNode, useEffect, useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { Popover } from '../../components/Popover.tsx'
import { ProvenanceChips } from '../../components/Provenance.tsx'
import { Select } from '../../components/Select.tsx'
import { type Area, type AreaCode, country } from '../../domain/municipality.ts'
import type { Quarter } from '../../domain/quarter.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import styles from './ViewBar.module.css'

interface ViewBarProps {
  /** Oldest first. */
  readonly quarters: readonly Quarter[]
  readonly quarter: Quarter
  readonly areas: readonly Area[]
  readonly area: AreaCode
  /** Name of the reader's own municipality. */
  readonly mine?: string | undefined
  /** Parts of the page that can be gone to, in their order. */
  readonly sections: readonly { readonly id: string; readonly name: string }[]
  readonly onQuarter: (quarter: Quarter) => void
  readonly onArea: (area: AreaCode) => void
  /** What can be done with the view: copy its link. */
  readonly actions: ReactNode
}

/** Always in view: what the page is about, and the way to its parts. */
export function ViewBar(props: ViewBarProps) {
  const { texts, formats } = useI18n()
  const { filters } = texts
  const { quarter, areas, area, sections } = props
  const quarters = [...new Set([...props.quarters, quarter])].sort()
  const at = quarters.indexOf(quarter)
  const step = (to: Quarter | undefined, name: string, icon: 'chevronLeft' | 'chevronRight') => (
    <button
      type="button"
      className={styles['step']}
      aria-label={name}
      // Not `disabled`: at the last quarter the focus stays on it.
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && props.onQuarter(to)}
    >
      <Icon name={icon} />
    </button>
  )
  const areaLabel = ({ code, name }: Area): string =>
    code === country.code ? filters.country : name
  const [onlyArea] = areas
  const current = useSectionInView(sections)
  const links = sections.map(({ id, name }) => (
    <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
      {name}
    </a>
  ))
  return (
    <div className={styles['bar']}>
      <div className={styles['row']}>
        <search className={styles['view']} aria-label={filters.heading}>
          {props.mine === undefined ? null : (
            <a className={styles['item']} href="#mine">
              <b>{props.mine}</b>
            </a>
          )}
          {areas.length === 1 && onlyArea !== undefined ? (
            <span className={`${styles['item']} ${styles['fact']}`}>
              {filters.regionIs(areaLabel(onlyArea))}
            </span>
          ) : (
            <span className={styles['item']}>
              <Select
                label={filters.region}
                value={area}
                options={areas.map((one) => ({ value: one.code, label: areaLabel(one) }))}
                onChange={props.onArea}
              />
            </span>
          )}
          {quarters.length === 1 ? (
            <span className={`${styles['item']} ${styles['fact']}`}>
              {formats.quarter(quarter)}
            </span>
          ) : (
            <span className={styles['item']}>
              <Select
                label={filters.quarter}
                value={quarter}
                options={quarters
                  .map((value) => ({ value, label: formats.quarter(value) }))
                  .toReversed()}
                onChange={props.onQuarter}
              />
              {step(quarters[at - 1], filters.earlier, 'chevronLeft')}
              {step(quarters[at + 1], filters.later, 'chevronRight')}
            </span>
          )}
          <span className={`${styles['item']} ${styles['actions']}`}>{props.actions}</span>
          <span className={styles['chips']}>
            <ProvenanceChips />
          </span>
        </search>
        <nav className={styles['sections']} aria-label={texts.source.onThisPage.name}>
          {links}
        </nav>
        <div className={styles['sectionMenu']}>
          <Popover
            label={texts.source.onThisPage.name}
            name={texts.source.onThisPage.name}
            icon="list"
          >
            {(close) => (
              <>
                {/* biome-ignore lint/a11y/useKeyWithClickEvents: it is the links that are pressed, by any means */}
                {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
                <div className={styles['menu']} onClick={close}>
                  {links}
                </div>
                <div className={styles['menuActions']}>{props.actions}</div>
              </>
            )}
          </Popover>
        </div>
      </div>
    </div>
  )
}

/** The part that the reader is in: the last one that began above the upper third of the window. */
function useSectionInView(sections: ViewBarProps['sections']): string | undefined {
  const [inView, setInView] = useState<string>()
  useEffect(() => {
    const look = (): void => {
      const begun = sections.findLast(({ id }) => {
        const part = document.getElementById(id)
        return part !== null && part.getBoundingClientRect().top < window.innerHeight / 3
      })
      setInView(begun?.id)
    }
    document.addEventListener('scroll', look, { passive: true })
    return () => document.removeEventListener('scroll', look)
  }, [sections])
  return inView
}
