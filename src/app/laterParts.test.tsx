import { render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { expect, it, vi } from 'vitest'
import { TextsProvider } from '../i18n/TextsProvider.tsx'
import { later } from './laterParts.tsx'

const failed = /^Dit deel van de pagina kon niet worden geladen/

function Message({ text }: { readonly text: string }): ReactElement {
  return <p>{text}</p>
}

it('a message whose code failed says so, and the next message tries again', async () => {
  // What React says on the console of a part that failed.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const load = vi
    .fn(async () => Message)
    .mockImplementationOnce(() => Promise.reject(new Error('no connection')))
  const Part = later('message', load)
  const page = (key: string, text: string): ReactElement => (
    <TextsProvider language="nl">
      <Part key={key} text={text} />
    </TextsProvider>
  )
  const { rerender } = render(page('one', 'De server is niet bereikbaar.'))
  expect(await screen.findByText(failed)).toBeVisible()
  rerender(page('one', 'Het bestand is er niet.'))
  expect(screen.getByText(failed)).toBeVisible()
  expect(load).toHaveBeenCalledTimes(1)
  rerender(page('two', 'U bent offline.'))
  expect(await screen.findByText('U bent offline.')).toBeVisible()
  expect(screen.queryByText(failed)).toBeNull()
  expect(load).toHaveBeenCalledTimes(2)
})
