import type { ReactNode } from 'react'
import type { PublicationCounts } from '../../domain/publication.ts'
import { type DataSet, defaultView } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { linkTo } from '../../url/links.ts'
import type { OwnPublicationsProps } from './OwnPublicationsSection.tsx'

interface ViewOwnProps extends Pick<OwnPublicationsProps, 'top' | 'onView'> {
  readonly publication: Pick<PublicationCounts, 'region' | 'quarter'>
  readonly dataSet: DataSet
  readonly name: string
  readonly children: ReactNode
}

/** A link to the figures of a publication, followed within the page where that can be. */
export function ViewOwn(props: ViewOwnProps) {
  const { publication, dataSet, top, onView, name, children } = props
  const { quarter, region } = publication
  const { language } = useI18n()
  const change = { dataSet, region: region.code, quarter }
  return (
    <a
      href={top + linkTo({ ...defaultView, language, ...change })}
      aria-label={name}
      onClick={(event) => {
        if (onView === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onView(change)
        window.scrollTo({ top: 0 })
      }}
    >
      {children}
    </a>
  )
}
