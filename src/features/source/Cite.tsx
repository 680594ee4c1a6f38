import { Suspense } from 'react'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Popover } from '../../components/Popover.tsx'
import { useAnnouncement } from '../../components/useAnnouncement.tsx'
import type { QuarterData } from '../../domain/regionSeries.ts'
import type { Language, View } from '../../domain/view.ts'
import { areaName } from '../../i18n/areaName.ts'
import { citationOf } from '../../i18n/citation.ts'
import { I18nProvider } from '../../i18n/I18nProvider.tsx'
import { formatDate } from '../../i18n/lateFormats.ts'
import { useLateI18n } from '../../i18n/lateI18n.ts'
import { addressOf, pinnedLink } from '../../url/links.ts'
import styles from './Cite.module.css'

interface CiteProps {
  readonly view: View
  readonly quarterData: QuarterData
}

/** The source as it can stand in a text, with a link that keeps showing these figures, in both languages. */
export function Cite(props: CiteProps) {
  const { texts, language } = useLateI18n()
  return (
    <Popover label={texts.files.cite.button}>
      {() => (
        <div className={styles['citations']}>
          {[language, language === 'nl' ? ('en' as const) : ('nl' as const)].map((one) => (
            <Suspense key={one} fallback={<p>{texts.loadingPart}</p>}>
              <I18nProvider language={one}>
                <Citation {...props} language={one} />
              </I18nProvider>
            </Suspense>
          ))}
        </div>
      )}
    </Popover>
  )
}

function Citation(props: CiteProps & { readonly language: Language }) {
  const { view, quarterData, language } = props
  const page = useLateI18n()
  const [said, say] = useAnnouncement()
  // English that cannot be had is no Dutch once more.
  if (page.language !== language) return null
  const words = page.texts.files.cite
  const source = citationOf(view.dataSet, quarterData, areaName(quarterData.area, page), page)
  const link = addressOf(pinnedLink({ ...view, language }, quarterData))
  const citation = words.text(source, formatDate(new Date(), language), link)
  return (
    <section lang={language}>
      <h3>{words.language}</h3>
      <p>{citation}</p>
      <CopyButton
        label={words.copy}
        text={() => citation}
        fieldLabel={page.texts.savedFile.text}
        onDone={(isCopied) => say(isCopied ? words.done : page.texts.export.refused)}
      />
      {said}
    </section>
  )
}
