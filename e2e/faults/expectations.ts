/** When a reader meets a fault. */
export const moments = ['first load', 'refetch', 'quarter change'] as const
export type Moment = (typeof moments)[number]

/** Milliseconds within which a reader must hear of a fault, or have the figures. */
export const patience = 15_000

const server = (code: number) => `De server heeft een storing (code ${code}).`
const slow = 'De server antwoordt te langzaam. Probeer het opnieuw.'

/** What the page says when figures cannot be had; a fault that is not here brings the figures after all. */
const messages: Readonly<Record<string, string>> = {
  '404': 'Het gegevensbestand is er niet. Probeer het later opnieuw.',
  '403': 'De server weigert het gegevensbestand (code 403).',
  '500': server(500),
  '503': server(503),
  reset: 'De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.',
  offline: 'U bent offline. Maak weer verbinding en probeer het opnieuw.',
  hang: slow,
  stall: slow,
  drip: slow,
  'log-in page': 'Er kwam een andere pagina.',
}

/** Beside figures that stay. */
const offline = 'U bent offline. De cijfers die al geladen waren, blijven staan.'

/** The message of a fault at a moment; none when the figures come after all. */
export function messageOf(fault: string, moment: Moment): string | undefined {
  const message = messages[fault]
  if (message === undefined || moment !== 'refetch') return message
  return fault === 'offline' ? offline : message
}
