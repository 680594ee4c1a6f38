import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '../ui/base.css'
import { readFiguresBlock, rememberFigures } from './figuresBlock.ts'
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
    createRoot(root).render(page)
  }
  delete document.documentElement.dataset['asked']
}
