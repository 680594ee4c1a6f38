import { createServer } from 'node:net'
import { createBuilder, preview } from 'vite'

const host = '127.0.0.1'
const port = Number(process.env['PORT'] || 4173)

// One process builds and serves, so that ending it leaves nothing behind.
try {
  // Before the build, which takes longer than a reader waits for this message.
  await checkPort()
  const builder = await createBuilder({ logLevel: 'warn' })
  await builder.buildApp()
  const server = await preview({ logLevel: 'warn', preview: { host, port, strictPort: true } })
  console.log(`Klantprofielen: ${server.resolvedUrls?.local[0]}`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0))
    })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function checkPort(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(
      `PORT="${process.env['PORT']}" is geen poortnummer: kies een getal van 0 tot en met 65535.\n` +
        `PORT="${process.env['PORT']}" is not a port number: choose a number from 0 to 65535.`,
    )
  }
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () =>
      reject(
        new Error(
          `Poort ${port} is niet vrij. Kies een andere: PORT=${port + 1} npm start\n` +
            `Port ${port} is not free. Choose another: PORT=${port + 1} npm start`,
        ),
      ),
    )
    probe.listen({ host, port }, () => probe.close(() => resolve()))
  })
}
