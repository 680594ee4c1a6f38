import { createServer as createHttpServer } from 'node:http'
import { createServer, type InlineConfig } from 'vite'

/** Vite's development server, at a port of its own. */
export async function startDevelopmentServer(config: InlineConfig) {
  const vite = await createServer({
    configFile: false,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'silent',
    appType: 'mpa',
    ...config,
  })
  const http = createHttpServer(vite.middlewares)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`),
    close: async () => {
      http.close()
      await vite.close()
    },
  }
}
