import type { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { mendAddress } from '../../url/mendSearch.ts'
import { App } from '../App.tsx'

/** Opens a link as the page itself does, without figures that came with it. */
export function renderApp(client: QueryClient, search = ''): void {
  history.replaceState(null, '', `/${search}`)
  const unknown = mendAddress()
  render(<App client={client} unknown={unknown} />)
}
