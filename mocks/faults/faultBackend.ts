import { type FaultScenario, noFault } from './faultScenario.ts'

/** Applies the chosen scenario to requests, wherever they are answered. */
export interface FaultBackend {
  /** Counts for every request from now on. */
  readonly choose: (scenario: FaultScenario) => void
  readonly answer: (file: string, original: () => Promise<Response>) => Promise<Response>
}

export function createFaultBackend(): FaultBackend {
  let scenario = noFault
  const asked: string[] = []
  return {
    choose: (next) => {
      scenario = next
      asked.length = 0
    },
    answer: (file, original) => {
      asked.push(file)
      const ofFile = asked.filter((one) => one === file).length
      return scenario.answer(original, { ofAll: asked.length, ofFile })
    },
  }
}
