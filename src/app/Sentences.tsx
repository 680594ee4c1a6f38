import type { ReactElement } from 'react'

/** A list of sentences. */
export function Sentences({ texts }: { readonly texts: readonly string[] }): ReactElement {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
