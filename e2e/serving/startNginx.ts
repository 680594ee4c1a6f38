import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Nginx } from '../../src/tasks/findNginx.ts'
import { type RunningServer, runServer } from './runServer.ts'

/** Runs the sample configuration: all of it but the port and the folder, which are for this machine. */
export async function startNginx(
  { program, brotliModule }: Nginx,
  place: string,
): Promise<RunningServer> {
  const prefix = mkdtempSync(path.join(tmpdir(), 'nginx-'))
  cpSync('docs/serving/nginx', prefix, { recursive: true })
  const running = await runServer((port) => {
    writeFileSync(path.join(prefix, 'nginx.conf'), mainConfiguration(brotliModule))
    const sample = path.join(prefix, 'conf.d/klantprofielen.conf')
    const text = readFileSync(sample, 'utf8')
    const here = replaced(text, 'listen 80;', `listen 127.0.0.1:${port};`)
    const root = `root ${path.resolve(place, 'dist')};`
    writeFileSync(sample, replaced(here, 'root /srv/klantprofielen;', root))
    return { program, parameters: ['-p', prefix, '-c', path.join(prefix, 'nginx.conf')] }
  })
  return {
    ...running,
    stop: async () => {
      await running.stop()
      rmSync(prefix, { recursive: true })
    },
  }
}

function replaced(text: string, line: string, by: string): string {
  if (!text.includes(line)) throw new Error(`The sample configuration has no line ${line}`)
  return text.replace(line, () => by)
}

/** As Debian's own, but in the foreground, as one process of whoever runs the tests. */
function mainConfiguration(brotliModule: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
    daemon off;
    master_process off;
    pid nginx.pid;
    error_log stderr;
    load_module ${brotliModule};
    events {}
    http {
      sendfile on;
      include /etc/nginx/mime.types;
      default_type application/octet-stream;
      gzip on;
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${name};`).join(' ')}
      include conf.d/*.conf;
    }`
}
