import { noFault } from '../../mocks/faults/faultScenario.ts'
import { test as guarded } from '../fixtures.ts'
import { type FaultServer, startFaultServer } from './faultServer.ts'

/** The built site on a server of its own, whose data files can be made to fail. */
export const test = guarded.extend<{ readonly faultServer: FaultServer }>({
  faultServer: async ({ browserName: _ }, use) => {
    const server = await startFaultServer()
    server.choose(noFault)
    await use(server)
    server.stop()
  },
  baseURL: async ({ faultServer }, use) => {
    await use(faultServer.address)
  },
  allowsFailedLoads: true,
})
