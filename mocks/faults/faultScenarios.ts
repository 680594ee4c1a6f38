import type { FaultScenario } from './faultScenario.ts'
import { dripping, stalling } from './slowBodies.ts'

/** Milliseconds that each other answer is late. */
const late = 2_000

/** Where a request is sent that is not logged in to the network. */
export const logInPath = '/inloggen'

const status = (code: number, nl: string, en: string): FaultScenario => ({
  name: `${code}`,
  words: { nl: `${code}: ${nl}`, en: `${code}: ${en}` },
  answer: async () => new Response(null, { status: code }),
})

/** Each way in which a data file does not come, comes late, or is not what comes. */
export const faultScenarios: readonly FaultScenario[] = [
  status(404, 'bestand is er niet', 'file is missing'),
  status(403, 'geweigerd', 'refused'),
  status(500, 'fout van de server', 'server error'),
  status(503, 'server overbelast', 'server overloaded'),
  {
    name: 'reset',
    words: { nl: 'Verbinding verbroken', en: 'Connection reset' },
    answer: async () => Response.error(),
  },
  {
    name: 'offline',
    words: { nl: 'Offline', en: 'Offline' },
    isOffline: true,
    answer: async () => Response.error(),
  },
  {
    name: 'hang',
    words: { nl: 'Geen antwoord', en: 'No answer' },
    answer: () => new Promise(() => undefined),
  },
  {
    name: 'stall',
    words: { nl: 'Blijft halverwege steken', en: 'Stalls halfway' },
    answer: async (original) => stalling(await original()),
  },
  {
    name: 'drip',
    words: { nl: 'Komt druppelsgewijs', en: 'Slow drip' },
    answer: async (original) => dripping(await original()),
  },
  {
    name: 'flapping',
    words: { nl: 'Om de andere keer een storing', en: 'Fails every other time' },
    answer: async (original, { ofFile }) =>
      ofFile % 2 === 1 ? new Response(null, { status: 503 }) : original(),
  },
  {
    name: 'log-in page',
    words: { nl: 'Door naar een inlogpagina', en: 'Redirect to a log-in page' },
    answer: async () => new Response(null, { status: 302, headers: { location: logInPath } }),
  },
  {
    name: 'out of order',
    words: { nl: 'Antwoorden in een andere volgorde', en: 'Answers out of order' },
    answer: async (original, { ofAll }) => {
      if (ofAll % 2 === 1) await new Promise((resolve) => setTimeout(resolve, late))
      return original()
    },
  },
]

/** The page that someone who is not logged in gets instead of what was asked for. */
export function logInPage(): Response {
  return new Response('<!doctype html><title>Inloggen</title><h1>Inloggen</h1>', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
