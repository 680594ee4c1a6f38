import { QueryClient } from '@tanstack/react-query'
import { type ReactElement, startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { loadTexts } from '../i18n/TextsProvider.tsx'
import '../ui/base.css'
import { hearWorker } from './connection.ts'
import { readFiguresBlock, rememberFigures } from './figuresBlock.ts'
import { keepInTime } from './keepInTime.ts'
import { playEarly, undoEarly } from './playEarly.ts'
import { Root } from './Root.tsx'

const root = document.getElementById('root')
if (root !== null) {
  const { search } = location
  const { dataset } = document.documentElement
  const client = new QueryClient()
  rememberFigures(client, readFiguresBlock(document))
  const page = <Root client={client} search={search} />
  // The page of this link is there already; where it could not be made for it, it takes the place of another.
  if (dataset['answers'] === search) {
    const language = document.documentElement.lang === 'en' ? 'en' : 'nl'
    // With its texts here the page wakes up as it stands; without them it would be made anew.
    void loadTexts(language).then(() => goOn(root, page))
  } else {
    root.replaceChildren()
    // Nothing was there to press.
    playEarly(undefined)
    createRoot(root).render(page)
  }
  delete dataset['asked']
  delete dataset['incomplete']
  const keep = (): void =>
    void import('./keepForOffline.ts').then(
      ({ keepForOffline }) => keepForOffline(client, hearWorker),
      () => undefined,
    )
  // In development files change under one's hands.
  if (import.meta.env.PROD) {
    keepInTime(keep)
  }
}

/** Wakes the page up, in slices: a press in between comes first. */
function goOn(root: HTMLElement, page: ReactElement): void {
  const { early } = window
  if (early !== undefined) early.arranges = false
  if (early === undefined || early.undo.length === 0) {
    startTransition(() => void hydrateRoot(root, page))
    return
  }
  // In one task, so that nobody sees rows and marks fall back: React finds them as it made them, and
  // wakes up around the first press that it gets.
  undoEarly()
  flushSync(() => void hydrateRoot(root, page))
  playEarly('#figures')
}
