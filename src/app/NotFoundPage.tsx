import type { ReactElement } from 'react'
import { defaultView } from '../domain/view.ts'
import { pageTexts } from '../i18n/pageTexts.ts'
import { serializeView } from '../url/links.ts'
import { PlainDocument } from './PlainDocument.tsx'

/** For a missing page, in both languages. `top` is the path of the site: the depth is unknown. */
export function NotFoundPage({ top }: { readonly top: string }): ReactElement {
  const { notFound: dutch } = pageTexts('nl')
  const { notFound: english } = pageTexts('en')
  return (
    <PlainDocument top={top} title={dutch.title} description={dutch.description}>
      <p>{dutch.text}</p>
      <p>
        <a href={top}>{dutch.back}</a>
      </p>
      <section lang="en">
        <h2>{english.title}</h2>
        <p>{english.text}</p>
        <p>
          <a href={top + serializeView({ ...defaultView, language: 'en' })}>{english.back}</a>
        </p>
      </section>
    </PlainDocument>
  )
}
