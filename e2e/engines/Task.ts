import type { Reader } from './Reader.ts'

export interface Task {
  readonly name: string
  /** Throws when something is not as it must be; what it gives must be the same in every engine. */
  readonly run: (reader: Reader) => Promise<unknown>
}
