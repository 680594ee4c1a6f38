import { delay, HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'

/** What the server says to a request for a file: its text, a status, or nothing for ever. */
export type Answer = string | number | 'hang'

/** Answers by file, such as `data/published/index.json`; a file without one is missing. */
type Answers = ReadonlyMap<string, Answer | Promise<Answer>>

/** A server of data files for tests; `asked` gets the name of each file that is requested. */
export function createDataServer(answers: Answers, asked: string[]) {
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
