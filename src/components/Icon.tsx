import styles from './Icon.module.css'

/** Drawn by hand on 20 by 20: the fonts have no such signs. */
const paths = {
  check: 'M4 10.5l4 4 8-9',
  chevronDown: 'M5 8l5 5 5-5',
  chevronLeft: 'M12 5l-5 5 5 5',
  chevronRight: 'M8 5l5 5-5 5',
  arrowDown: 'M10 3v13M5 11l5 5 5-5',
  columns: 'M3 4h14v12H3zM8 4v12M12.5 4v12',
  copy: 'M7.5 7.5H17V17H7.5zM4.5 12.5H3V3h9.5v1.5',
  cross: 'M5 5l10 10M15 5L5 15',
  download: 'M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13',
  file: 'M5 3h6l4 4v10H5zM11 3v4h4',
  link: 'M8.5 11.5l3-3M9 6.5l2-2a3.2 3.2 0 014.5 4.5l-2 2M11 13.5l-2 2A3.2 3.2 0 014.5 11l2-2',
  list: 'M3 5h14M3 10h9M3 15h12',
  search: 'M9 3.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM13 13l4 4',
  trend: 'M3 16.5h14M3.5 12l4-4 3 2.5 5.5-6',
} as const

export type IconName = keyof typeof paths

/** A small drawing beside words; it says nothing that they do not say. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
