import type { Engine } from './Engine.ts'
import { becomes, eventually } from './eventually.ts'
import type { Part } from './partsOf.ts'

const table: Part = [{ css: 'table', text: 'Klantprofielen per gemeente' }]
export const rows: Part = [...table, { css: 'tbody tr' }]
export const names: Part = [...table, { css: 'tbody th' }]
export const totals: Part = [...table, { css: 'tfoot tr' }]
export const status: Part = [{ css: '[role="status"]' }]
export const notice: Part = [{ css: '[role="alert"]' }]

/** The last line below the table of the publication. */
export const proof =
  'Verschil in mensen: som van de rijen min het totaal in de publicatie 0 0 0 0 0'

/** A reader of the dashboard in one of the engines, who finds things by the words on the screen. */
export class Reader {
  readonly engine: Engine
  private readonly site: string

  constructor(engine: Engine, site: string) {
    this.engine = engine
    this.site = site
  }

  /** Opens a link and waits until every part of its page can answer. */
  async open(query = ''): Promise<void> {
    await this.engine.open(this.site + query)
    await becomes(
      'a page that answers',
      () => this.engine.evaluate('window.early?.waiting'),
      ':not(*)',
    )
  }

  async press(css: string, text: string, held?: 'Shift'): Promise<void> {
    await this.pressPart([{ css, text }], held)
  }

  /** Presses what may come a moment later. */
  async pressPart(part: Part, held?: 'Shift'): Promise<void> {
    await this.some(part)
    await this.engine.click(part, held)
  }

  /** Presses the heading of a column. */
  async sortBy(name: string, held?: 'Shift'): Promise<void> {
    await this.pressPart([...table, { css: 'thead button', text: name }], held)
  }

  /** The texts of a part once it is there. */
  async some(part: Part): Promise<readonly string[]> {
    return eventually(JSON.stringify(part), async () => {
      const texts = await this.engine.textsOf(part)
      return texts.length > 0 ? texts : undefined
    })
  }

  /** Waits until the texts of a part are these, and gives them. */
  async reads(part: Part, expected: readonly string[]): Promise<readonly string[]> {
    return becomes(JSON.stringify(part), () => this.engine.textsOf(part), expected)
  }

  async hasQuery(expected: string): Promise<void> {
    await becomes('the address', async () => (await this.engine.address()).search, expected)
  }

  /** The words on what has the focus. */
  async hasFocusOn(expected: string): Promise<void> {
    await becomes(
      'the focus',
      () =>
        this.engine.evaluate('document.activeElement.innerText.trim().replaceAll(/\\s+/g, " ")'),
      expected,
    )
  }

  /**
   * Waits until the service worker has all of this visit, this file last, where the engine has one: an
   * install that the connection leaves halfway says so on the console.
   */
  async untilKept(file: string): Promise<void> {
    const isKept = `navigator.serviceWorker === undefined || navigator.serviceWorker.ready.then(async ({ active }) =>
      active.state === 'activated' && (await caches.match(${JSON.stringify(file)}, { ignoreVary: true })) !== undefined)`
    await becomes('a visit that is kept', () => this.engine.evaluate(isKept), true)
  }

  /** Waits until nothing has been fetched for a second. */
  async untilQuiet(): Promise<void> {
    const since =
      'performance.now() - Math.max(...performance.getEntriesByType("resource").map((one) => one.responseEnd))'
    await eventually('a quiet network', async () =>
      Number(await this.engine.evaluate(since)) > 1000 ? true : undefined,
    )
  }
}
