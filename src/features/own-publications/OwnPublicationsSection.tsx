import { lazy } from 'react'
import { LazyPart } from '../../components/LazyPart.tsx'
import type { Publication, PublicationCounts } from '../../domain/publication.ts'
import type { View } from '../../domain/view.ts'
import { useI18n } from '../../i18n/I18nProvider.tsx'
import { useDropped } from './useDropped.ts'

export interface OwnPublicationsProps {
  /** The way to the dashboard from this page: empty on the dashboard itself. */
  readonly top: string
  /** The publication of this region and quarter on the site; rejects where that cannot be known. */
  readonly findPublished: (
    of: Pick<Publication, 'region' | 'quarter'>,
  ) => Promise<PublicationCounts | undefined>
  /** Shows figures on this page; absent where the dashboard is another page. */
  readonly onView?: ((change: Partial<View>) => void) | undefined
  /** Shows what can be shown on this page, where another would not have the figures: the store is blocked. */
  readonly onViewHere?: ((change: Partial<View>) => void) | undefined
}

const OwnPublications = lazy(async () => ({
  default: (await import('./OwnPublications.tsx')).OwnPublications,
}))

/** The section "Eigen publicaties": there where it belongs, else once a reader asks for it. */
export function OwnPublicationsSection({
  isAlways,
  ...props
}: OwnPublicationsProps & { readonly isAlways: boolean }) {
  const { loadingPart, partFailed, reload } = useI18n().texts
  const { isAsked, dropped } = useDropped()
  if (!isAlways && !isAsked) return null
  return (
    <LazyPart loading={loadingPart} failed={partFailed} reload={reload}>
      <OwnPublications {...props} dropped={dropped} />
    </LazyPart>
  )
}
