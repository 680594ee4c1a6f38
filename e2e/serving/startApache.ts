import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Apache } from '../../src/tasks/findApache.ts'
import { type RunningServer, runServer } from './runServer.ts'

const modules = [
  'mpm_event',
  'authz_core',
  'authz_host',
  'dir',
  'env',
  'headers',
  'mime',
  'negotiation',
  'rewrite',
]

/** Runs the sample as it is, in a copy of the site: an Apache reads it at each request. */
export async function startApache(apache: Apache, place: string): Promise<RunningServer> {
  const prefix = mkdtempSync(path.join(tmpdir(), 'apache-'))
  // Started by root it reads the site as somebody else.
  chmodSync(prefix, 0o755)
  const site = path.join(prefix, 'site')
  cpSync(path.join(place, 'dist'), site, { recursive: true, preserveTimestamps: true })
  cpSync('docs/serving/apache/.htaccess', path.join(site, '.htaccess'))
  const running = await runServer((port) => {
    const file = path.join(prefix, 'apache2.conf')
    writeFileSync(file, mainConfiguration(apache, prefix, port))
    return { program: apache.program, parameters: ['-f', file, '-D', 'FOREGROUND'] }
  })
  return {
    ...running,
    stop: async () => {
      await running.stop()
      rmSync(prefix, { recursive: true })
    },
  }
}

/** As Debian's own, but in the foreground, on a port of this machine only. */
function mainConfiguration({ modules: folder }: Apache, prefix: string, port: number): string {
  return `
    ServerRoot ${prefix}
    ServerName localhost
    TraceEnable Off
    Listen 127.0.0.1:${port}
    PidFile ${prefix}/apache2.pid
    DefaultRuntimeDir ${prefix}
    ErrorLog ${prefix}/error.log
    ${process.getuid?.() === 0 ? 'User www-data\n    Group www-data' : ''}
    ${modules.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`).join('\n    ')}
    TypesConfig /etc/mime.types
    DocumentRoot ${prefix}/site
    <Directory ${prefix}/site>
      AllowOverride FileInfo Indexes Options
      Options Indexes FollowSymLinks
      Require all granted
    </Directory>
    <FilesMatch "^\\.ht">
      Require all denied
    </FilesMatch>
    Include /etc/apache2/mods-available/mime.conf
    `
}
