import type { ReactElement } from 'react'
import { useI18n } from '../i18n/I18nProvider.tsx'
import { pageTexts } from '../i18n/pageTexts.ts'
import { plainPageAddress, toTop } from '../url/links.ts'
import { PlainDocument, Sentences } from './PlainDocument.tsx'

/** Files that the build adds to the site, by their text. */
const files = [
  ['licenses', 'licenses.txt'],
  ['security', '.well-known/security.txt'],
] as const

/** What the site keeps of a reader, what its server may see, and what it is made of. */
export function PrivacyPage(): ReactElement {
  const { language } = useI18n()
  const { privacy: words } = pageTexts(language)
  const { visit, choices, server, figures, software } = words
  const top = toTop(plainPageAddress('privacy', language))
  return (
    <PlainDocument page="privacy" description={words.description}>
      <p>{words.intro}</p>
      <h2>{visit.heading}</h2>
      <Sentences texts={visit.list} />
      <h2>{choices.heading}</h2>
      <p>{choices.text}</p>
      <p>{choices.read}</p>
      <h2>{server.heading}</h2>
      <p>{server.text}</p>
      <p>{server.log}</p>
      <h2>{figures.heading}</h2>
      <p>{figures.text}</p>
      <p>{figures.no}</p>
      <h2>{software.heading}</h2>
      <ul>
        {files.map(([text, file]) => (
          <li key={file}>
            <a href={top + file}>{software[text]}</a>
          </li>
        ))}
      </ul>
      <p>{software.contact}</p>
    </PlainDocument>
  )
}
