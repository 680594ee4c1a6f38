import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '../ui/base.css'
import { readFiguresBlock, rememberFigures } from './figuresBlock.ts'
import { playEarly } from './playEarly.ts'
import { Root } from './Root.tsx'

const root = document.getElementById('root')
if (root !== null) {
  const client = new QueryClient()
  const block = readFiguresBlock(document)
  rememberFigures(client, block)
  const page = <Root client={client} />
  // The start page is there already; what any other link asks for takes its place.
  if (block !== undefined && location.search === '') hydrateRoot(root, page)
  else {
    root.replaceChildren()
    // Nothing was there to press.
    playEarly(undefined)
    createRoot(root).render(page)
  }
  delete document.documentElement.dataset['asked']
}
