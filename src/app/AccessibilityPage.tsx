import type { ReactElement } from 'react'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { pageTexts } from '../i18n/pageTexts.ts'
import { PlainDocument, Sentences } from './PlainDocument.tsx'

/** When the list of what was tested was last held against the tests. */
const checkedOn = '2026-11-23'

/** What was tested, what was not, and the ways around when something does not work. */
export function AccessibilityPage(): ReactElement {
  const { language, formats } = useI18n()
  const { accessibility: words } = pageTexts(language)
  const { aim, tested, gaps, help } = words
  return (
    <PlainDocument page="toegankelijkheid" description={words.description}>
      <p>{words.intro}</p>
      <h2>{aim.heading}</h2>
      <p>{aim.standard}</p>
      <p>{aim.status}</p>
      <h2>{tested.heading}</h2>
      <p>{tested.when(formats.day(checkedOn))}</p>
      <Sentences texts={tested.list} />
      <h2>{gaps.heading}</h2>
      <p>{gaps.intro}</p>
      <Sentences texts={gaps.list} />
      <h2>{help.heading}</h2>
      <p>{help.ways}</p>
      <Sentences texts={help.list} />
      <p>{help.report}</p>
    </PlainDocument>
  )
}
