import type { ReactElement } from 'react'
import { useLateI18n } from '../i18n/lateI18n.ts'
import { pageTexts } from '../i18n/pageTexts.ts'
import { Contents, PlainDocument } from './PlainDocument.tsx'

/** Every term, in the order of reading: what the figures are about first, files and the site last. */
const groups = {
  subject: [
    'banenafspraak',
    'doelgroepregister',
    'sonar',
    'klantprofiel',
    'transparant',
    'kandidatenverkenner',
    'dekking',
    'arbeidsmarktregio',
  ],
  table: ['vier-kolommen', 'afgeleid', 'totaal', 'kwartaal', 'fusies', 'ontbreekt'],
  computing: ['berekening', 'percentage', 'procentpunt', 'mediaan'],
  organisations: ['uwv', 'cbs', 'wajong', 'wcag', 'en-301-549', 'schermlezer'],
  files: ['csv', 'json', 'pdf', 'png', 'sha-256', 'svg', 'xlsx'],
  site: ['synthetisch', 'link'],
} as const

const groupNames = ['subject', 'table', 'computing', 'organisations', 'files', 'site'] as const

/** What the words and abbreviations mean; each can be linked to: `begrippen/#dekking`. */
export function TermsPage(): ReactElement {
  const { language, texts } = useLateI18n()
  const { terms: words, more } = pageTexts(language)
  const terms = { ...texts.source.terms, ...texts.sourceNote.terms, ...more }
  return (
    <PlainDocument page="begrippen" description={words.description}>
      <p>{words.intro}</p>
      <Contents links={groupNames.map((name) => [name, words.groups[name]])} />
      {groupNames.map((name) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{words.groups[name]}</h2>
          <dl>
            {groups[name].map((id) => (
              <div key={id} id={id}>
                <dt>{terms[id].term}</dt>
                <dd>{terms[id].meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </PlainDocument>
  )
}
