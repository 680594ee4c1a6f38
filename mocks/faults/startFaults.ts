import { network } from 'virtual:msw'
import { setOnline } from './browserConnection.ts'
import { createFaultBackend } from './faultBackend.ts'
import { faultHandlers } from './faultHandlers.ts'
import { showFaultPanel } from './faultPanel.ts'

/** From now on the data files of the page come by way of what the panel chooses. */
export async function startFaults(): Promise<void> {
  const backend = createFaultBackend()
  network.configure({ handlers: faultHandlers(backend), onUnhandledFrame: 'bypass' })
  await network.enable()
  showFaultPanel((scenario) => {
    backend.choose(scenario)
    setOnline(scenario.isOffline !== true)
  })
}
