/** What a server has at an address below the site: a text, or a status; one of the two below. */
export type Served = Map<string, string | number>

/** In the place of a status: no server is there. */
export const gone = 0
/** In the place of a status: the server takes the question and says nothing. */
export const silent = -1

/** In the place of an address: what the server has at each one. */
export const everything = '*'

interface Asked {
  readonly file: string
  readonly cache: string | undefined
  readonly redirect: string | undefined
}

/** A server that has what a test says, and remembers what it was asked for. */
export class FakeServer {
  readonly asked: Asked[] = []
  private readonly late = new Map<string, (answer: Response) => void>()
  private readonly served: Served
  private readonly scope: string

  constructor(served: Served, scope: string) {
    this.served = served
    this.scope = scope
  }

  async fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const { origin, pathname } = new URL(address, this.scope)
    const file = `./${`${origin}${pathname}`.slice(this.scope.length)}`
    this.asked.push({ file, cache: init.cache, redirect: init.redirect })
    const answer = this.served.get(everything) ?? this.served.get(file) ?? 404
    if (answer === gone) throw new TypeError('Failed to fetch')
    if (answer === silent) {
      return new Promise((resolve) => {
        this.late.set(file, resolve)
      })
    }
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer)
  }

  /** The answer to a question that the server was silent on. */
  answerLate(address: string, text: string): void {
    const answer = this.late.get(address)
    if (answer === undefined) throw new Error(`Nobody waits for ${address}`)
    answer(new Response(text))
  }
}
