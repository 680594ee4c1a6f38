import { createBuilder } from 'vite'
import { serve } from './serve.ts'
import { ensurePortIsFree, serverPort } from './serverPort.ts'

// One process builds and serves, so that ending it leaves nothing behind.
try {
  await ensurePortIsFree(serverPort())
  const builder = await createBuilder({ logLevel: 'warn' })
  await builder.buildApp()
  serve()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
