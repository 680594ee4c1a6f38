import { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { delay, HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { mendAddress } from '../../url/mendSearch.ts'
import { App } from '../App.tsx'

/** What the server says to a request for a file: its text, a status, or nothing for ever. */
export type Answer = string | number | 'hang'

/** Answers by file, such as `data/published/index.json`; a file without one is missing. */
type Answers = ReadonlyMap<string, Answer | Promise<Answer>>

/** Opens a link as the page itself does, without figures that came with it. */
export function renderApp(client: QueryClient, search = ''): void {
  history.replaceState(null, '', `/${search}`)
  const unknown = mendAddress()
  render(<App client={client} unknown={unknown} />)
}

/** A server for the tests of a file, which begins each of them with these data files, and a page that asks it. */
export function serveApp(files: Readonly<Record<string, string>> = {}) {
  const answers = new Map<string, Answer | Promise<Answer>>()
  const asked: string[] = []
  const server = createDataServer(answers, asked)
  let client = new QueryClient()
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterAll(() => server.close())
  beforeEach(() => {
    asked.length = 0
    for (const [file, text] of Object.entries(files)) answers.set(file, text)
    client = new QueryClient()
  })
  afterEach(() => {
    client.clear()
    history.replaceState(null, '', '/')
  })
  return {
    /** By file, such as `data/published/index.json`. */
    answers,
    /** The files that were asked for. */
    asked,
    open: (search = '') => renderApp(client, search),
    /** Asks for newer files, those of a query alone where its key is given. */
    refetch: (queryKey?: readonly string[]) =>
      void client.invalidateQueries(queryKey && { queryKey }),
  }
}

/** A server of data files for tests; `asked` gets the name of each file that is requested. */
function createDataServer(answers: Answers, asked: string[]) {
  return setupServer(
    http.get('*/data/*', async ({ request }) => {
      const file = new URL(request.url).pathname.slice(1)
      asked.push(file)
      const answer = await answers.get(file)
      if (answer === 'hang') await delay('infinite')
      return typeof answer === 'string'
        ? HttpResponse.text(answer, { headers: { 'content-type': 'application/json' } })
        : new HttpResponse(null, { status: answer ?? 404 })
    }),
  )
}
