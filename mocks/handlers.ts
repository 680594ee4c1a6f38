import { bypass, http } from 'msw'
import { type Fault, logInPage, logInPath } from './faults.ts'

/**
 * Lets every request for a data file fail in the chosen way, from `setFault` on.
 * @param original what answers a request without a fault: the network, unless a test gives files.
 */
export function createFaultServer(
  original: (request: Request) => Promise<Response> = (request) => fetch(bypass(request)),
) {
  let current: Fault | undefined
  const paths: string[] = []
  return {
    setFault: (fault: Fault | undefined) => {
      current = fault
      paths.length = 0
    },
    handlers: [
      http.get('*/data/*.json', ({ request }) => {
        const { pathname } = new URL(request.url)
        paths.push(pathname)
        const ofFile = paths.filter((path) => path === pathname).length
        if (current === undefined) return original(request)
        return current.respond(() => original(request), { ofAll: paths.length, ofFile })
      }),
      http.get(`*${logInPath}`, logInPage),
    ],
  }
}
