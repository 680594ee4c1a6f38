import type { ReactElement } from 'react'
import { checksHeld, proofOf } from '../domain/proof.ts'
import type { Publication } from '../domain/publication.ts'
import { useChecksTexts } from '../i18n/checksTexts.ts'
import { plainPageAddress, toTop } from '../url/links.ts'
import { Checks, type ChecksState } from './Checks.tsx'
import styles from './Page.module.css'
import { PlainDocument } from './PlainDocument.tsx'

/** The page of checks: whole without a script, with the first publication; the script chooses among them. */
export function ChecksPage(props: { readonly publications: readonly Publication[] }): ReactElement {
  const { publications } = props
  const { language, words } = useChecksTexts()
  const [first] = publications
  if (first === undefined) throw new Error('There is no publication to check')
  const top = toTop(plainPageAddress('controles', language))
  const state: ChecksState = {
    first,
    published: publications.map((publication) => {
      const { region, quarter } = publication
      return { region, quarter, held: checksHeld(proofOf(publication)) }
    }),
  }
  return (
    <PlainDocument page="controles" description={words.description} isWide>
      <noscript>{publications.length === 1 ? null : <p>{words.choice.noScript}</p>}</noscript>
      <div id="checks" className={styles['part']} data-top={top} data-state={JSON.stringify(state)}>
        <Checks state={state} top={top} />
      </div>
      <script type="module" src="/src/main.tsx" />
    </PlainDocument>
  )
}
