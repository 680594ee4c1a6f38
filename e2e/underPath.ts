import { createServer } from 'node:http'
import sirv from 'sirv'
import { test as guarded } from './fixtures.ts'
import { listen } from './listen.ts'

const prefix = '/a/b'

/** The built site under a path of a plain server that knows nothing of it. */
export const test = guarded.extend({
  baseURL: async ({ browserName: _ }, use) => {
    const files = sirv('dist')
    const server = createServer((request, response) => {
      const notFound = () => void response.writeHead(404).end()
      if (request.url?.startsWith(`${prefix}/`) !== true) return notFound()
      request.url = request.url.slice(prefix.length)
      files(request, response, notFound)
    })
    await use(new URL(`${prefix}/`, await listen(server)).href)
    server.closeAllConnections()
    server.close()
  },
})
