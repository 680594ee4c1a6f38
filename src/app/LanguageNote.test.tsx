import { act, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Language } from '../domain/view.ts'
import { TextsProvider } from '../i18n/TextsProvider.tsx'
import { useTexts } from '../i18n/useTexts.ts'
import { LanguageNote } from './LanguageNote.tsx'

vi.mock('../i18n/en.ts', () => {
  throw new Error('the English texts cannot be fetched')
})

function Probe(): ReactElement {
  const { language, texts, formats } = useTexts()
  return <p data-testid="probe">{[language, texts.site.name, formats.count(1935)].join('; ')}</p>
}

async function show(language: Language): Promise<void> {
  await act(async () => {
    render(
      <TextsProvider language={language}>
        <Probe />
        <LanguageNote wanted={language} />
      </TextsProvider>,
    )
  })
}

describe('a page whose English texts cannot be fetched', () => {
  it('is in Dutch, its language and its numbers too', async () => {
    await show('en')
    expect(await screen.findByTestId('probe')).toHaveTextContent(
      'nl; Transparantie van klantprofielen; 1.935',
    )
  })

  it('says so in both languages, and offers a reload', async () => {
    await show('en')
    const note = await screen.findByRole('alert')
    expect(note).toHaveTextContent('De Engelse teksten konden niet worden geladen.')
    expect(screen.getByText('The English version could not be loaded.')).toHaveAttribute(
      'lang',
      'en',
    )
    expect(screen.getByRole('button', { name: 'Vernieuw de pagina / Reload' })).toBeInTheDocument()
  })

  it('has nothing to say on a Dutch page', async () => {
    await show('nl')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
