import { bypass, http } from 'msw'
import type { FaultBackend } from './faultBackend.ts'
import { logInPage, logInPath } from './faultScenarios.ts'

/** What answers a request for a data file when nothing is wrong. */
type Original = (request: Request) => Promise<Response>

/** Every data file by way of the chosen scenario. */
export function faultHandlers(
  backend: FaultBackend,
  original: Original = (request) => fetch(bypass(request)),
) {
  return [
    http.get('*/data/*.json', ({ request }) =>
      backend.answer(new URL(request.url).pathname, () => original(request)),
    ),
    http.get(`*${logInPath}`, logInPage),
  ]
}
