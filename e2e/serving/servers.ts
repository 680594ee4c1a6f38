import path from 'node:path'
import { findApache } from '../../src/tasks/findApache.ts'
import { findNginx } from '../../src/tasks/findNginx.ts'
import { type RunningServer, runServer } from './runServer.ts'
import { startApache } from './startApache.ts'
import { startNginx } from './startNginx.ts'

interface OfItself {
  /** Addresses and methods that it refuses before it knows of a site, so without the headers. */
  readonly refuses: readonly string[]
  /** Where it leads to a folder, it names the host: the one that was asked. */
  readonly namesHost: boolean
}

export interface SiteServer {
  readonly name: string
  /** Why it cannot run on this machine; empty when it can. */
  readonly missing: string
  /** What it decides by itself, whatever its configuration says. */
  readonly ofItself?: OfItself
  /** Serves the folder `dist` of a place. */
  readonly start: (place: string) => Promise<RunningServer>
}

const nginx = findNginx()
const apache = findApache()

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
  {
    name: 'Apache with docs/serving/apache',
    missing: apache === undefined ? 'There is no Apache' : '',
    ofItself: {
      refuses: [
        '/../package.json',
        '/%2e%2e/package.json',
        '/..%2fpackage.json',
        '/assets/../../package.json',
        '/%00',
        '/%E0%A4%A',
        'TRACE',
      ],
      namesHost: true,
    },
    start: (place) => {
      if (apache === undefined) throw new Error('There is no Apache')
      return startApache(apache, place)
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
