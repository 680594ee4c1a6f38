import { network } from 'virtual:msw'
import { anHourLater, createFaultServer, faults, setOnline } from './faults.ts'

/** Milliseconds for the page to show its first data. */
const firstLoad = 5_000

/**
 * Starts the network faults of `npm run dev -- --mode faults`. The link of the page names one:
 * `?fault=stall` from the first request on, `?fault=stall&at=refetch` five seconds later, when
 * everything that the page shows is fetched again.
 */
export async function startMocks(): Promise<void> {
  const parameters = new URLSearchParams(location.search)
  const fault = faults.find(({ name }) => name === parameters.get('fault'))
  const { handlers, setFault } = createFaultServer()
  network.configure({ handlers: [...handlers], onUnhandledFrame: 'bypass' })
  await network.enable()
  const start = (): void => {
    setFault(fault)
    setOnline(fault?.isOffline !== true)
  }
  if (parameters.get('at') !== 'refetch') return start()
  setTimeout(() => {
    start()
    anHourLater()
  }, firstLoad)
}
