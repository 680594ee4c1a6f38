import type { SavedFile } from '../DashboardPage.ts'
import type { Part } from './partsOf.ts'

export type Key = 'Enter' | 'Escape' | 'Space' | 'Tab'

/** A browser with one page, and what a reader does with it: the same few acts in each engine. */
export interface Engine {
  readonly name: string
  readonly version: string
  readonly open: (address: string) => Promise<void>
  readonly address: () => Promise<URL>
  /** Visible texts of every such part, on one line each. */
  readonly textsOf: (part: Part) => Promise<readonly string[]>
  /** A press of the pointer, as the browser itself makes it of a real one. */
  readonly click: (part: Part, held?: 'Shift') => Promise<void>
  /** Takes an option of a list, by its value. */
  readonly choose: (list: Part, value: string) => Promise<void>
  readonly press: (key: Key) => Promise<void>
  readonly type: (text: string) => Promise<void>
  readonly paste: () => Promise<void>
  /** The value of an expression in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** What the browser saves because of this press. */
  readonly save: (press: () => Promise<void>) => Promise<SavedFile>
  readonly setOffline: (isOffline: boolean) => Promise<void>
  /** False where the driver tells nothing of the console. */
  readonly hearsConsole: boolean
  /** What the engine itself has on its console since the last time, errors of the page included. */
  readonly takeNoise: () => readonly string[]
  readonly close: () => Promise<void>
}
