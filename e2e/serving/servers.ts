import path from 'node:path'
import { findNginx } from '../../src/tasks/findNginx.ts'
import { type RunningServer, runServer } from './runServer.ts'
import { startNginx } from './startNginx.ts'

export interface SiteServer {
  readonly name: string
  /** Why it cannot run on this machine; empty when it can. */
  readonly missing: string
  /** Serves the folder `dist` of a place. */
  readonly start: (place: string) => Promise<RunningServer>
}

const nginx = findNginx()

/** What serves the built site, each as a process of its own. */
export const servers: readonly SiteServer[] = [
  { name: 'npm start', missing: '', start: startOwn },
  {
    name: 'nginx with docs/serving/nginx',
    missing: nginx === undefined ? 'There is no nginx with its brotli module' : '',
    start: (place) => {
      if (nginx === undefined) throw new Error('There is no nginx')
      return startNginx(nginx, place)
    },
  },
]

function startOwn(place: string): Promise<RunningServer> {
  return runServer((port) => ({
    program: process.execPath,
    parameters: [path.resolve('src/tasks/serve.ts')],
    cwd: place,
    env: { ...process.env, PORT: `${port}` },
  }))
}
